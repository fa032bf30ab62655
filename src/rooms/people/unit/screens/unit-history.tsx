import { Timeline } from '#design/display/timeline.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { Section } from '#design/layout/section.tsx'
import { useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { readUnitHistory, type HistoryEntry, type Unit } from '../contract.ts'
import { unitMessages } from '../messages.en.ts'

const known = [
  'unit.created',
  'unit.renamed',
  'unit.moved',
  'unit.reordered',
  'unit.merged',
  'unit.received',
  'unit.archived',
  'unit.restored',
] as const

/** What was done to the unit, by whom, latest first. */
export const UnitHistory = ({ unit }: { unit: Unit }) => {
  const t = useMessages(unitMessages)
  const formats = useFormats()
  const { data } = useQueryOf(readUnitHistory, { params: { unitId: unit.id }, query: { limit: 20 } })
  const say = ({ what }: HistoryEntry): string => {
    const name = known.find(one => one === what)
    return name ? t(`people.unit.history.${name}`) : what
  }
  return (
    <Section title={t('people.unit.screen.history')}>
      {!data && <Skeleton />}
      {data && (
        <Timeline
          label={t('people.unit.screen.history')}
          events={data.items.map(entry => ({
            id: entry.id,
            at: entry.at,
            when: formats.instant(entry.at),
            title: say(entry),
            who: entry.actorName ?? t(`people.unit.history.by.${entry.actorKind}`),
            detail: changeOf(entry),
          }))}
        />
      )}
    </Section>
  )
}

/** "Agence Nord → Agence du Nord", for the values that people typed. */
function changeOf({ before, after }: HistoryEntry): string | undefined {
  const names = (['name', 'kind', 'code'] as const).filter(key => after?.[key] !== before?.[key])
  const lines = names.map(key => [before?.[key], after?.[key]].filter(isText).join(' → '))
  return lines.filter(line => line !== '').join(' · ') || undefined
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
