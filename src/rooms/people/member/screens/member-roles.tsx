import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Section } from '#design/layout/section.tsx'
import { confirm } from '#design/overlay/confirm.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { giveRole, withdrawRole, type Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { GiveRoleForm } from './give-role-form.tsx'
import styles from './member-roles.module.css'
import { useTelling } from './use-member-acts.ts'

type RoleGiven = Member['roles'][number]

/** Taking a role back asks first, and the message that says it is done can give it again. */
function useWithdrawing(member: Member) {
  const t = useMessages(memberMessages)
  const { tell } = useTelling()
  const withdrawing = useMutationOf(withdrawRole)
  const giving = useMutationOf(giveRole)
  const params = { memberId: member.id }
  return async ({ id, role, unitId, unitName, lastDay }: RoleGiven) => {
    const words = { role: t(`people.member.role.${role}`), unit: unitName, name: member.name }
    const agreed = await confirm({
      title: t('people.member.confirm.withdraw.title', words),
      text: t('people.member.confirm.withdraw.text', words),
      action: t('people.member.screen.withdraw'),
      danger: true,
    })
    if (!agreed) return
    const undo = () =>
      void tell(giving.mutateAsync({ params, body: { role, unitId, lastDay } }), () =>
        toast(t('people.member.done.role-given', words)),
      )
    await tell(withdrawing.mutateAsync({ params: { ...params, roleId: id } }), () =>
      toast(t('people.member.done.role-withdrawn', words), { undo }),
    )
  }
}

const RoleLine = ({ given, onWithdraw }: { given: RoleGiven; onWithdraw: () => void }) => {
  const t = useMessages(memberMessages)
  const formats = useFormats()
  const { role, unitName, lastDay, ended, may } = given
  const until = lastDay && t('people.member.screen.until', { day: formats.day(lastDay) })
  return (
    <li className={styles.line}>
      <strong>{t(`people.member.role.${role}`)}</strong>
      <span className={styles.where}>{unitName}</span>
      {until && (
        <StatusBadge
          tone={ended ? 'neutral' : 'inform'}
          word={ended ? t('people.member.screen.role-over', { until }) : until}
        />
      )}
      {may.includes('members.withdraw-role') && (
        <span className={styles.action} data-screen-only="">
          <Button small kind="quiet" onClick={onWithdraw}>
            {t('people.member.screen.withdraw')}
          </Button>
        </span>
      )}
    </li>
  )
}

/** Each role counts in its unit and all below it. */
export const MemberRoles = ({ member }: { member: Member }) => {
  const t = useMessages(memberMessages)
  const [giving, setGiving] = useState(false)
  const withdraw = useWithdrawing(member)
  const close = () => setGiving(false)
  return (
    <Section
      title={t('people.member.field.roles')}
      intro={t('people.member.screen.roles.intro')}
      actions={
        member.may.includes('members.give-role') && (
          <Button small icon="add" onClick={() => setGiving(true)}>
            {t('people.member.screen.give-role')}
          </Button>
        )
      }
    >
      {member.roles.length === 0 && <p>{t('people.member.screen.no-role')}</p>}
      <ul className={styles.list}>
        {member.roles.map(given => (
          <RoleLine key={given.id} given={given} onWithdraw={() => void withdraw(given)} />
        ))}
      </ul>
      {giving && (
        <Dialog open title={t('people.member.dialog.give-role', { name: member.name })} onClose={close}>
          <GiveRoleForm member={member} onDone={close} />
        </Dialog>
      )}
    </Section>
  )
}
