import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { Stack } from '#design/layout/stack.tsx'
import type { AnswerOf } from '#platform/contract/endpoint.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { confirmSecondFactor, enrolSecondFactor } from '../contract/credentials.ts'
import { signInMessages } from '../messages.en.ts'
import styles from './enrol-second-factor.module.css'
import { ProofForm } from './proof-form.tsx'

type Enrolment = AnswerOf<typeof enrolSecondFactor>

/** First the password again, then the secret to be read by a telephone, then a first code from it. */
export const EnrolSecondFactor = ({ onCodes }: { onCodes: (codes: readonly string[]) => void }) => {
  const t = useMessages(signInMessages)
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const enrolling = useMutationOf(enrolSecondFactor, { onDone: setEnrolment })
  if (enrolment) return <Confirmation enrolment={enrolment} onCodes={onCodes} />
  return (
    <ProofForm
      error={enrolling.error}
      working={enrolling.isPending}
      action={t('people.sign-in.screen.factor.begin')}
      onProof={password => enrolling.mutate({ body: { ...(password && { password }) } })}
    />
  )
}

const Confirmation = (props: { enrolment: Enrolment; onCodes: (codes: readonly string[]) => void }) => {
  const t = useMessages(signInMessages)
  const { secret, qrCode } = props.enrolment
  const form = useFormValues({ code: '' })
  const confirming = useMutationOf(confirmSecondFactor, {
    onDone: ({ recoveryCodes }) => {
      form.settled()
      props.onCodes(recoveryCodes)
    },
  })
  return (
    <Form
      {...useRefusal(confirming.error)}
      onSubmit={() => confirming.mutate({ body: form.values })}
      actions={
        <Button type="submit" kind="primary" working={confirming.isPending}>
          {t('people.sign-in.screen.factor.confirm')}
        </Button>
      }
    >
      <Stack>
        <p>{t('people.sign-in.screen.factor.scan')}</p>
        <img
          className={styles.qr}
          src={`data:image/svg+xml,${encodeURIComponent(qrCode)}`}
          alt={t('people.sign-in.screen.factor.qr')}
        />
        <p>
          {t('people.sign-in.screen.factor.by-hand')} <code className={styles.secret}>{secret}</code>
        </p>
      </Stack>
      <TextField
        label={t('people.sign-in.screen.factor.first-code')}
        autoComplete="one-time-code"
        {...form.field('code')}
      />
    </Form>
  )
}
