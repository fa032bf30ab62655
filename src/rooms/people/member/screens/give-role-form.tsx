import { Button } from '#design/action/button.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { giveRole, type Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { needsLastDay } from '../role.ts'
import { RoleFields, type RoleTyped } from './role-fields.tsx'

export const GiveRoleForm = ({ member, onDone }: { member: Member; onDone: () => void }) => {
  const t = useMessages(memberMessages)
  const form = useFormValues<RoleTyped>({ role: null, roleUnitId: member.unitId, lastDay: null })
  const giving = useMutationOf(giveRole, {
    onDone: (changed, { body }) => {
      form.settled()
      const unit = changed.roles.find(({ unitId }) => unitId === body.unitId)?.unitName ?? ''
      toast(
        t('people.member.done.role-given', {
          role: t(`people.member.role.${body.role}`),
          unit,
          name: member.name,
        }),
      )
      onDone()
    },
  })
  const give = () => {
    const { role, roleUnitId, lastDay } = form.values
    // An absent role is sent as it is: the server says at the field that it is missing.
    const body = { role: role as NonNullable<typeof role>, unitId: roleUnitId ?? '' }
    const until = role && needsLastDay(role) ? lastDay : null
    giving.mutate({ params: { memberId: member.id }, body: { ...body, lastDay: until } })
  }
  return (
    <Form
      {...useRefusal(giving.error)}
      onSubmit={give}
      actions={
        <Button type="submit" kind="primary" working={giving.isPending}>
          {t('people.member.screen.give-role')}
        </Button>
      }
    >
      <RoleFields form={form} />
    </Form>
  )
}
