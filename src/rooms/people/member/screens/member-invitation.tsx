import { Button } from '#design/action/button.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Row } from '#design/layout/stack.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import type { Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { useInvitationActs } from './use-member-acts.ts'

/** Somebody who has not come yet: until when their link serves, and what can be done about it. */
export const MemberInvitation = ({ member }: { member: Member }) => {
  const t = useMessages(memberMessages)
  const formats = useFormats()
  const acts = useInvitationActs(member)
  const { invitation, may } = member
  const sentence = invitation
    ? t(invitation.expired ? 'people.member.screen.invitation-over' : 'people.member.screen.invitation', {
        sent: formats.instant(invitation.sentAt),
        until: formats.instant(invitation.expiresAt),
      })
    : t('people.member.screen.not-invited-yet')
  return (
    <Notice
      tone={invitation && !invitation.expired ? 'plain' : 'caution'}
      actions={
        <Row>
          {may.includes('members.invite-again') && (
            <Button small working={acts.sending} onClick={() => void acts.again()}>
              {t('people.member.screen.invite-again')}
            </Button>
          )}
          {may.includes('members.revoke-invitation') && (
            <Button small kind="quiet" onClick={() => void acts.revoke()}>
              {t('people.member.screen.revoke-invitation')}
            </Button>
          )}
        </Row>
      }
    >
      {sentence}
    </Notice>
  )
}
