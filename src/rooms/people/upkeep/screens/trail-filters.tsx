import { Button } from '#design/action/button.tsx'
import { DateField } from '#design/field/date-field.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { Columns, Row, Stack } from '#design/layout/stack.tsx'
import { listMembers } from '#rooms/people/member/contract.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import type { AuditFilter } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import { acts, objectKinds } from './trail-words.ts'
import { useTrailWords } from './use-trail-words.ts'

interface TrailFiltersProps {
  filter: AuditFilter
  onChange: (filter: AuditFilter) => void
}

/** The server looks through the whole trail: what is asked here is not only sought in the lines on screen. */
export const TrailFilters = ({ filter, onChange }: TrailFiltersProps) => {
  const t = useMessages(upkeepMessages)
  const words = useTrailWords()
  const { data } = useQueryOf(listMembers, { query: { limit: 500 } })
  const field = (name: keyof AuditFilter) => ({
    name,
    optional: true,
    label: t(`people.upkeep.trail.filter.${name}`),
    value: filter[name] ?? null,
    onChange: (value: string | null) => onChange({ ...filter, [name]: value ?? undefined }),
  })
  const members = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <search data-screen-only="">
      <Stack>
        <Columns minimum="11rem">
          <SelectField {...field('what')} choices={acts.map(value => ({ value, label: words.act(value) }))} />
          <SelectField
            {...field('objectKind')}
            choices={objectKinds.map(value => ({ value, label: words.object(value) }))}
          />
          <SelectField {...field('memberId')} choices={members} />
          <DateField {...field('from')} />
          <DateField {...field('to')} />
        </Columns>
        {Object.values(filter).some(Boolean) && (
          <Row>
            <Button small kind="quiet" onClick={() => onChange({})}>
              {t('people.upkeep.trail.filter.none')}
            </Button>
          </Row>
        )}
      </Stack>
    </search>
  )
}
