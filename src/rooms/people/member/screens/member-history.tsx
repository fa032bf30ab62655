import { Timeline } from '#design/display/timeline.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { Section } from '#design/layout/section.tsx'
import { useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import type { HistoryEntry } from '../../unit/contract.ts'
import { readMemberHistory, type Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { roles } from '../role.ts'

const known = [
  'member.invited',
  'member.invited-again',
  'member.invitation-revoked',
  'member.joined',
  'member.admitted',
  'member.changed',
  'member.role-given',
  'member.role-withdrawn',
  'member.deactivated',
  'member.reactivated',
  'member.erased',
  'member.imported',
] as const

/** What was done about the member, by whom, latest first. */
export const MemberHistory = ({ member }: { member: Member }) => {
  const t = useMessages(memberMessages)
  const formats = useFormats()
  const { data } = useQueryOf(readMemberHistory, { params: { memberId: member.id }, query: { limit: 50 } })
  const say = ({ what }: HistoryEntry): string => {
    const name = known.find(one => one === what)
    return name ? t(`people.member.history.${name}`) : what
  }
  const detailOf = ({ before, after }: HistoryEntry): string | undefined => {
    const role = roles.find(one => one === (after?.['role'] ?? before?.['role']))
    return role ? t(`people.member.role.${role}`) : changeOf(before, after)
  }
  return (
    <Section title={t('people.member.screen.history')}>
      {!data && <Skeleton />}
      {data && (
        <Timeline
          label={t('people.member.screen.history')}
          events={data.items.map(entry => ({
            id: entry.id,
            at: entry.at,
            when: formats.instant(entry.at),
            title: say(entry),
            who: entry.actorName ?? t(`people.member.history.by.${entry.actorKind}`),
            detail: detailOf(entry),
          }))}
        />
      )}
    </Section>
  )
}

type Values = HistoryEntry['before']

/** "Conseillère → Responsable de secteur", for the values that people typed. */
function changeOf(before: Values, after: Values): string | undefined {
  const names = (['name', 'jobTitle'] as const).filter(key => after?.[key] !== before?.[key])
  const lines = names.map(key => [before?.[key], after?.[key]].filter(isText).join(' → '))
  return lines.filter(line => line !== '').join(' · ') || undefined
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
