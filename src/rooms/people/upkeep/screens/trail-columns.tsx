import type { Column } from '#design/table/column.ts'
import { useFormats, useMessages } from '#shell/language.tsx'
import type { AuditLine } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import { useTrailWords } from './use-trail-words.ts'

export function useTrailColumns(): Column<AuditLine>[] {
  const t = useMessages(upkeepMessages)
  const words = useTrailWords()
  const formats = useFormats()
  return [
    {
      id: 'at',
      header: t('people.upkeep.trail.at'),
      value: ({ at }) => at,
      cell: ({ at }) => formats.instant(at),
    },
    { id: 'what', header: t('people.upkeep.trail.what'), value: ({ what }) => words.act(what) },
    { id: 'who', header: t('people.upkeep.trail.who'), value: line => words.actor(line) },
    {
      id: 'object',
      header: t('people.upkeep.trail.object'),
      value: ({ objectKind }) => words.object(objectKind),
    },
    {
      id: 'objectId',
      header: t('people.upkeep.trail.object-id'),
      value: ({ objectId }) => objectId,
      hidden: true,
    },
    {
      id: 'sequence',
      header: t('people.upkeep.trail.seal'),
      value: ({ sequence }) => sequence,
      kind: 'number',
    },
  ]
}
