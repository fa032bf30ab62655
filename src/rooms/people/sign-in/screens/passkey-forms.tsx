import { useMutation } from '@tanstack/react-query'
import { Button } from '#design/action/button.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { Stack } from '#design/layout/stack.tsx'
import { RequestRefused, ServerUnreachable } from '#platform/contract/client.ts'
import { useApi, useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { addPasskey, beginPasskey, renamePasskey } from '../contract/credentials.ts'
import { signInMessages } from '../messages.en.ts'
import { browserName } from './browser-name.ts'
import { ProofForm } from './proof-form.tsx'

/** The library comes only to those who add one. */
const makePasskey = async (options: unknown) => {
  const { startRegistration } = await import('@simplewebauthn/browser')
  return startRegistration({ optionsJSON: options as Parameters<typeof startRegistration>[0]['optionsJSON'] })
}

/** The browser refused, or the person closed its window: nothing was registered, and it may be tried again. */
const isOfBrowser = (error: Error | null): boolean =>
  error !== null && !(error instanceof RequestRefused) && !(error instanceof ServerUnreachable)

export const AddPasskey = ({ onDone }: { onDone: () => void }) => {
  const t = useMessages(signInMessages)
  const api = useApi()
  const form = useFormValues({ name: browserName(navigator.userAgent) })
  const adding = useMutationOf(addPasskey, {
    onDone: () => {
      form.settled()
      toast(t('people.sign-in.screen.passkeys.added'))
      onDone()
    },
  })
  const making = useMutation<unknown, Error, string>({
    mutationFn: async password => {
      const { ceremony, options } = await api(beginPasskey, { body: { ...(password && { password }) } })
      const response = await makePasskey(options)
      return adding.mutateAsync({ body: { ceremony, name: form.values.name, response: { ...response } } })
    },
  })
  const failed = isOfBrowser(making.error)
  return (
    <Stack>
      {failed && <Notice tone="caution">{t('people.sign-in.screen.passkeys.not-made')}</Notice>}
      <ProofForm
        error={failed ? null : making.error}
        working={making.isPending}
        action={t('people.sign-in.screen.passkeys.make')}
        onProof={making.mutate}
      >
        <TextField
          label={t('people.sign-in.screen.passkeys.name')}
          help={t('people.sign-in.screen.passkeys.name.help')}
          {...form.field('name')}
        />
      </ProofForm>
    </Stack>
  )
}

export const RenamePasskey = (props: { id: string; name: string; onDone: () => void }) => {
  const t = useMessages(signInMessages)
  const form = useFormValues({ name: props.name })
  const renaming = useMutationOf(renamePasskey, {
    onDone: () => {
      form.settled()
      props.onDone()
    },
  })
  return (
    <Form
      {...useRefusal(renaming.error)}
      onSubmit={() => renaming.mutate({ params: { passkeyId: props.id }, body: form.values })}
      actions={
        <Button type="submit" kind="primary" working={renaming.isPending}>
          {t('people.sign-in.screen.save')}
        </Button>
      }
    >
      <TextField label={t('people.sign-in.screen.passkeys.name')} {...form.field('name')} />
    </Form>
  )
}
