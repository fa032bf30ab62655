import { Button } from '#design/action/button.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { eraseMember, type Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'

/** What cannot be undone asks for the address to be typed: one click too many must not erase anybody. */
export const EraseMemberForm = ({ member, onDone }: { member: Member; onDone: () => void }) => {
  const t = useMessages(memberMessages)
  const form = useFormValues({ confirmation: '' })
  const erasing = useMutationOf(eraseMember, {
    onDone: () => {
      form.settled()
      toast(t('people.member.done.erased'))
      onDone()
    },
  })
  const erase = () =>
    erasing.mutate({ params: { memberId: member.id }, body: { revision: member.revision, ...form.values } })
  return (
    <Form
      {...useRefusal(erasing.error)}
      onSubmit={erase}
      actions={
        <Button type="submit" kind="danger" working={erasing.isPending}>
          {t('people.member.screen.erase')}
        </Button>
      }
    >
      <Notice tone="caution">{t('people.member.dialog.erase.text')}</Notice>
      <TextField
        label={t('people.member.field.confirmation', { email: member.email })}
        {...form.field('confirmation')}
      />
    </Form>
  )
}
