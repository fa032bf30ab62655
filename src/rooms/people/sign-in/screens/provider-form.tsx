import { Button } from '#design/action/button.tsx'
import { PasswordField } from '#design/field/password-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues, type FormValues } from '#design/form/use-form-values.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { changeIdentityProvider, createIdentityProvider } from '../contract/identity-providers.ts'
import { signInMessages } from '../messages.en.ts'
import type { Provider } from './provider-sheet.tsx'

interface Typed {
  label: string
  issuer: string
  clientId: string
  clientSecret: string
}

function useSending(provider: Provider | undefined, form: FormValues<Typed>, onDone: () => void) {
  const t = useMessages(signInMessages)
  const done = {
    onDone: () => {
      form.settled()
      toast(t('people.sign-in.screen.providers.saved', { label: form.values.label }))
      onDone()
    },
  }
  const creating = useMutationOf(createIdentityProvider, done)
  const changing = useMutationOf(changeIdentityProvider, done)
  const { label, clientId, clientSecret } = form.values
  const send = () => {
    if (!provider) return creating.mutate({ body: form.values })
    const body = { label, clientId, ...(clientSecret && { clientSecret }) }
    return changing.mutate({ params: { providerId: provider.id }, body })
  }
  const { error, isPending } = provider ? changing : creating
  return { send, error, working: isPending }
}

/** Who the provider is cannot change: other people would enter by the same door. */
export const ProviderForm = ({ provider, onDone }: { provider?: Provider; onDone: () => void }) => {
  const t = useMessages(signInMessages)
  const { label = '', issuer = '', clientId = '' } = provider ?? {}
  const form = useFormValues<Typed>({ label, issuer, clientId, clientSecret: '' })
  const { send, error, working } = useSending(provider, form, onDone)
  return (
    <Form
      {...useRefusal(error)}
      onSubmit={send}
      actions={
        <Button type="submit" kind="primary" working={working}>
          {t('people.sign-in.screen.save')}
        </Button>
      }
    >
      <TextField
        label={t('people.sign-in.screen.providers.label')}
        help={t('people.sign-in.screen.providers.label.help')}
        {...form.field('label')}
      />
      {!provider && (
        <TextField
          type="url"
          label={t('people.sign-in.screen.providers.issuer')}
          help={t('people.sign-in.screen.providers.issuer.help')}
          {...form.field('issuer')}
        />
      )}
      <TextField label={t('people.sign-in.screen.providers.client')} {...form.field('clientId')} />
      <PasswordField
        label={t('people.sign-in.screen.providers.secret')}
        help={t(
          provider
            ? 'people.sign-in.screen.providers.secret.keep'
            : 'people.sign-in.screen.providers.secret.help',
        )}
        optional={provider !== undefined}
        autoComplete="new-password"
        {...form.field('clientSecret')}
      />
    </Form>
  )
}
