import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/action/button.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { RequestRefused } from '#platform/contract/client.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { changeMember, type Member } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { useUnits } from './unit-choices.ts'

/** Somebody else saved first: what they wrote has to be read before it is written over. */
const isStale = (error: Error | null): boolean =>
  error instanceof RequestRefused && error.problem.status === 412

export const ChangeMemberForm = ({ member, onDone }: { member: Member; onDone: () => void }) => {
  const t = useMessages(memberMessages)
  const client = useQueryClient()
  const { id, name, jobTitle, unitId, revision } = member
  const form = useFormValues<{ name: string; jobTitle: string; unitId: string | null }>({
    name,
    jobTitle,
    unitId,
  })
  const changing = useMutationOf(changeMember, {
    onDone: () => {
      form.settled()
      toast(t('people.member.done.changed'))
      onDone()
    },
  })
  const save = () => {
    const { unitId: to, ...words } = form.values
    const body = { revision, ...words, ...(to && to !== unitId && { unitId: to }) }
    changing.mutate({ params: { memberId: id }, body })
  }
  const reload = () => void client.invalidateQueries().then(() => changing.reset())
  return (
    <Form
      {...useRefusal(changing.error)}
      onSubmit={save}
      actions={
        <>
          <Button type="submit" kind="primary" working={changing.isPending}>
            {t('people.member.screen.save')}
          </Button>
          {isStale(changing.error) && <Button onClick={reload}>{t('people.member.screen.reload')}</Button>}
        </>
      }
    >
      <TextField label={t('people.member.field.name')} {...form.field('name')} />
      <TextField optional label={t('people.member.field.job-title')} {...form.field('jobTitle')} />
      <SelectField
        label={t('people.member.field.unit')}
        choices={useUnits().choices}
        {...form.field('unitId')}
      />
    </Form>
  )
}
