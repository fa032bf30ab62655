import type { ReactNode } from 'react'
import { Button } from '#design/action/button.tsx'
import { PasswordField } from '#design/field/password-field.tsx'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { useCurrentSession } from '#shell/session.tsx'
import { signInMessages } from '../messages.en.ts'

interface ProofFormProps {
  error: Error | null
  working: boolean
  action: string
  onProof: (password: string) => void
  children?: ReactNode
}

/** The password once more before credentials change, for those who have one. */
export const ProofForm = (props: ProofFormProps) => {
  const t = useMessages(signInMessages)
  const { credentials } = useCurrentSession()
  const form = useFormValues({ password: '' })
  return (
    <Form
      {...useRefusal(props.error)}
      onSubmit={() => {
        form.settled()
        props.onProof(form.values.password)
      }}
      actions={
        <Button type="submit" kind="primary" working={props.working}>
          {props.action}
        </Button>
      }
    >
      {props.children}
      {credentials.password && (
        <PasswordField
          label={t('people.sign-in.field.password')}
          help={t('people.sign-in.screen.proof')}
          autoComplete="current-password"
          {...form.field('password')}
        />
      )}
    </Form>
  )
}
