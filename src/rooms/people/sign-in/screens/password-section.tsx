import { Button } from '#design/action/button.tsx'
import { PasswordField } from '#design/field/password-field.tsx'
import { StrengthMeter } from '#design/field/strength-meter.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { Section } from '#design/layout/section.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { useCurrentSession } from '#shell/session.tsx'
import { changePassword } from '../contract/credentials.ts'
import { signInMessages } from '../messages.en.ts'
import { usePasswordStrength } from './use-password-strength.ts'

export const PasswordSection = () => {
  const t = useMessages(signInMessages)
  const { person, credentials } = useCurrentSession()
  const form = useFormValues({ current: '', next: '' })
  const strength = usePasswordStrength(form.values.next, [person.name, person.email])
  const changing = useMutationOf(changePassword, {
    onDone: ({ sessionsClosed }) => {
      form.startAgain()
      toast(t('people.sign-in.screen.password.done', { count: sessionsClosed }))
    },
  })
  const { current, next } = form.values
  const save = () => changing.mutate({ body: { next, ...(credentials.password && { current }) } })
  return (
    <Section
      title={t('people.sign-in.field.password')}
      intro={t(
        credentials.password ? 'people.sign-in.screen.password' : 'people.sign-in.screen.password.none',
      )}
    >
      <Form
        {...useRefusal(changing.error)}
        onSubmit={save}
        actions={
          <Button type="submit" working={changing.isPending}>
            {t(
              credentials.password
                ? 'people.sign-in.screen.password.change'
                : 'people.sign-in.screen.password.set',
            )}
          </Button>
        }
      >
        {credentials.password && (
          <PasswordField
            label={t('people.sign-in.screen.password.current')}
            autoComplete="current-password"
            {...form.field('current')}
          />
        )}
        <PasswordField
          label={t('people.sign-in.field.new-password')}
          help={t('people.sign-in.field.new-password.hint')}
          autoComplete="new-password"
          strength={strength && <StrengthMeter {...strength} />}
          {...form.field('next')}
        />
      </Form>
    </Section>
  )
}
