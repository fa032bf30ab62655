import { StatusBadge } from '#design/display/status-badge.tsx'
import type { Column } from '#design/table/column.ts'
import { useMessages } from '#shell/language.tsx'
import type { OrganisationProcess } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { processKinds } from '../process-kind.ts'

export function useProcessColumns(): readonly Column<OrganisationProcess>[] {
  const t = useMessages(organisationMessages)
  return [
    { id: 'name', header: t('people.organisation.process.name'), value: ({ name }) => name },
    {
      id: 'kind',
      header: t('people.organisation.process.kind'),
      value: ({ kind }) => kind,
      kind: 'choice',
      choices: processKinds.map(kind => ({
        value: kind,
        label: t(`people.organisation.process.kind.${kind}`),
      })),
    },
    {
      id: 'pilot',
      header: t('people.organisation.process.pilot'),
      value: ({ pilotName }) => pilotName,
      cell: ({ pilotName }) =>
        pilotName ?? <StatusBadge tone="caution" word={t('people.organisation.process.no-pilot')} />,
    },
    {
      id: 'archived',
      header: t('people.organisation.process.archived'),
      value: ({ archivedAt }) => archivedAt !== null,
      kind: 'yes-no',
      hidden: true,
    },
  ]
}
