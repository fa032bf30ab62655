import { StatusBadge } from '#design/display/status-badge.tsx'
import { useMessages } from '#shell/language.tsx'
import type { Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'

/** Where a member stands; an invitation that nobody opened in time needs somebody. */
export type Standing = Member['state'] | 'expired'

export const standingOf = ({ state, invitation }: Member): Standing =>
  state === 'invited' && (!invitation || invitation.expired) ? 'expired' : state

export const standings: readonly Standing[] = ['active', 'invited', 'expired', 'deactivated']

const tones = { active: 'good', invited: 'inform', expired: 'caution', deactivated: 'neutral' } as const

export const MemberState = ({ member }: { member: Member }) => {
  const t = useMessages(memberMessages)
  const standing = standingOf(member)
  return <StatusBadge tone={tones[standing]} word={t(`people.member.state.${standing}`)} />
}
