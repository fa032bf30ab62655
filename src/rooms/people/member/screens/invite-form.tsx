import { Button } from '#design/action/button.tsx'
import { RadioField } from '#design/field/radio-field.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues, type FormValues } from '#design/form/use-form-values.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useLanguage, useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { inviteMember } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'
import { RoleFields, type RoleTyped } from './role-fields.tsx'
import { useUnits } from './unit-choices.ts'

interface Invited extends RoleTyped {
  email: string
  name: string
  jobTitle: string
  unitId: string | null
  locale: Locale | null
}

/** Until a role is given elsewhere, it is given where the person works. */
function followingUnit(form: FormValues<Invited>) {
  const field = form.field('unitId')
  return {
    ...field,
    onChange: (unitId: string | null) => {
      if (form.values.roleUnitId === form.values.unitId) form.set('roleUnitId', unitId)
      field.onChange(unitId)
    },
  }
}

const PersonFields = ({ form }: { form: FormValues<Invited> }) => {
  const t = useMessages(memberMessages)
  return (
    <>
      <TextField label={t('people.member.field.email')} type="email" {...form.field('email')} />
      <TextField label={t('people.member.field.name')} {...form.field('name')} />
      <TextField optional label={t('people.member.field.job-title')} {...form.field('jobTitle')} />
      <SelectField
        label={t('people.member.field.unit')}
        choices={useUnits().choices}
        {...followingUnit(form)}
      />
    </>
  )
}

const LanguageChoice = ({ form }: { form: FormValues<Invited> }) => {
  const t = useMessages(memberMessages)
  const choices = [
    { value: 'fr', label: t('people.member.field.language.fr') },
    { value: 'en', label: t('people.member.field.language.en') },
  ] as const
  return (
    <RadioField
      label={t('people.member.field.language')}
      choices={choices}
      {...form.field('locale')}
      onChange={locale => form.set('locale', locale)}
    />
  )
}

export const InviteForm = ({ unitId, onDone }: { unitId: string | null; onDone: (id: string) => void }) => {
  const t = useMessages(memberMessages)
  const { choices } = useUnits()
  const where = unitId ?? (choices.length === 1 ? (choices[0]?.value ?? null) : null)
  const place = { unitId: where, roleUnitId: where, role: null, lastDay: null }
  const person = { email: '', name: '', jobTitle: '', locale: useLanguage() }
  const form = useFormValues<Invited>({ ...person, ...place }, 'member-invitation')
  const inviting = useMutationOf(inviteMember, {
    onDone: ({ id, email }) => {
      form.settled()
      toast(t('people.member.done.invited', { email }))
      onDone(id)
    },
  })
  const send = () => {
    const { email, name, jobTitle, locale, role, roleUnitId, lastDay } = form.values
    const wanted = {
      role: role as never,
      unitId: roleUnitId ?? '',
      lastDay: role === 'auditor' ? lastDay : null,
    }
    inviting.mutate({
      body: {
        email,
        name,
        jobTitle,
        unitId: form.values.unitId ?? '',
        roles: [wanted],
        ...(locale && { locale }),
      },
    })
  }
  return (
    <Form
      {...useRefusal(inviting.error)}
      draft={form}
      onSubmit={send}
      actions={
        <Button type="submit" kind="primary" working={inviting.isPending}>
          {t('people.member.screen.send-invitation')}
        </Button>
      }
    >
      <PersonFields form={form} />
      <RoleFields form={form as unknown as FormValues<RoleTyped>} path="roles.0." />
      <LanguageChoice form={form} />
    </Form>
  )
}
