import { toast } from '#design/feedback/toasts.ts'
import { confirm } from '#design/overlay/confirm.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import {
  deactivateMember,
  inviteAgain,
  reactivateMember,
  revokeInvitation,
  type Member,
} from '../contract.ts'
import { memberMessages } from '../messages.en.ts'

/** Ends or gives back a member's access; what was ended can be taken back from the message that says so. */
export function useAccessActs(member: Member) {
  const t = useMessages(memberMessages)
  const { tell } = useTelling()
  const ending = useMutationOf(deactivateMember)
  const giving = useMutationOf(reactivateMember)
  const { id, name } = member
  const params = { memberId: id }

  const reactivate = (revision = member.revision) =>
    tell(giving.mutateAsync({ params, body: { revision } }), () =>
      toast(t('people.member.done.reactivated', { name })),
    )

  const deactivate = async () => {
    const agreed = await confirm({
      title: t('people.member.confirm.deactivate.title', { name }),
      text: t('people.member.confirm.deactivate.text'),
      action: t('people.member.screen.deactivate'),
      danger: true,
    })
    if (!agreed) return
    await tell(ending.mutateAsync({ params, body: { revision: member.revision } }), ended =>
      toast(t('people.member.done.deactivated', { name }), { undo: () => void reactivate(ended.revision) }),
    )
  }

  return { deactivate, reactivate: () => reactivate() }
}

export function useInvitationActs(member: Member) {
  const t = useMessages(memberMessages)
  const { tell } = useTelling()
  const sending = useMutationOf(inviteAgain)
  const revoking = useMutationOf(revokeInvitation)
  const { email, name } = member
  const params = { memberId: member.id }

  const again = () =>
    tell(sending.mutateAsync({ params }), () => toast(t('people.member.done.invited-again', { email })))

  const revoke = async () => {
    const agreed = await confirm({
      title: t('people.member.confirm.revoke.title', { name }),
      text: t('people.member.confirm.revoke.text'),
      action: t('people.member.screen.revoke-invitation'),
      danger: true,
    })
    if (agreed)
      await tell(revoking.mutateAsync({ params }), () => toast(t('people.member.done.revoked', { name })))
  }

  return { again, revoke, sending: sending.isPending }
}

/** Says the refusal where there is no form to show it in. */
export function useTelling() {
  const sentenceOf = useSentenceOf()
  return {
    tell: async <Answer>(work: Promise<Answer>, done: (answer: Answer) => void): Promise<void> => {
      try {
        done(await work)
      } catch (error) {
        toast(sentenceOf(error), { tone: 'problem' })
      }
    },
  }
}
