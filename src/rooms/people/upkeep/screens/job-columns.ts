import type { Column } from '#design/table/column.ts'
import { useFormats, useMessages } from '#shell/language.tsx'
import type { FailedJob } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'

export function useJobColumns(): Column<FailedJob>[] {
  const t = useMessages(upkeepMessages)
  const formats = useFormats()
  return [
    { id: 'work', header: t('people.upkeep.jobs.work'), value: ({ work }) => work },
    { id: 'failure', header: t('people.upkeep.jobs.failure'), value: ({ failure }) => failure },
    { id: 'tries', header: t('people.upkeep.jobs.tries'), value: ({ tries }) => tries, kind: 'number' },
    {
      id: 'failed',
      header: t('people.upkeep.jobs.failed-at'),
      value: ({ failedAt }) => failedAt,
      cell: ({ failedAt }) => formats.instant(failedAt),
    },
    { id: 'kind', header: t('people.upkeep.jobs.kind'), value: ({ kind }) => kind, hidden: true },
    {
      id: 'announced',
      header: t('people.upkeep.jobs.announced-at'),
      value: ({ announcedAt }) => announcedAt,
      cell: ({ announcedAt }) => formats.instant(announcedAt),
      hidden: true,
    },
  ]
}
