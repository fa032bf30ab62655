import { Button } from '#design/action/button.tsx'
import { PasswordField } from '#design/field/password-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { useCurrentSession } from '#shell/session.tsx'
import { removeSecondFactor, renewRecoveryCodes } from '../contract/credentials.ts'
import { signInMessages } from '../messages.en.ts'

export const RenewCodesForm = ({ onCodes }: { onCodes: (codes: readonly string[]) => void }) => {
  const t = useMessages(signInMessages)
  const form = useFormValues({ code: '' })
  const renewing = useMutationOf(renewRecoveryCodes, {
    onDone: ({ recoveryCodes }) => {
      form.settled()
      onCodes(recoveryCodes)
    },
  })
  return (
    <Form
      {...useRefusal(renewing.error)}
      onSubmit={() => renewing.mutate({ body: form.values })}
      actions={
        <Button type="submit" kind="primary" working={renewing.isPending}>
          {t('people.sign-in.screen.factor.renew')}
        </Button>
      }
    >
      <p>{t('people.sign-in.screen.factor.renew.text')}</p>
      <TextField
        label={t('people.sign-in.field.code')}
        autoComplete="one-time-code"
        {...form.field('code')}
      />
    </Form>
  )
}

export const RemoveSecondFactorForm = ({ onDone }: { onDone: () => void }) => {
  const t = useMessages(signInMessages)
  const { credentials } = useCurrentSession()
  const form = useFormValues({ password: '', code: '' })
  const removing = useMutationOf(removeSecondFactor, {
    onDone: () => {
      form.settled()
      toast(t('people.sign-in.screen.factor.removed'))
      onDone()
    },
  })
  const { code, password } = form.values
  return (
    <Form
      {...useRefusal(removing.error)}
      onSubmit={() => removing.mutate({ body: { code, ...(credentials.password && { password }) } })}
      actions={
        <Button type="submit" kind="danger" working={removing.isPending}>
          {t('people.sign-in.screen.factor.remove')}
        </Button>
      }
    >
      <Notice tone="caution">{t('people.sign-in.screen.factor.remove.text')}</Notice>
      {credentials.password && (
        <PasswordField
          label={t('people.sign-in.field.password')}
          autoComplete="current-password"
          {...form.field('password')}
        />
      )}
      <TextField
        label={t('people.sign-in.field.code')}
        autoComplete="one-time-code"
        {...form.field('code')}
      />
    </Form>
  )
}
