import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { RadioField } from '#design/field/radio-field.tsx'
import { SelectField } from '#design/field/select-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { Row, Stack } from '#design/layout/stack.tsx'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { createApiKey } from '../contract/api-keys.ts'
import { signInMessages } from '../messages.en.ts'
import { CopyButton } from './copy-button.tsx'
import styles from './create-api-key.module.css'

const durations = ['30', '90', '366'] as const

interface Wanted {
  label: string
  scope: 'read' | 'write'
  days: (typeof durations)[number]
}

const KeyOnce = ({ apiKey, onDone }: { apiKey: string; onDone: () => void }) => {
  const t = useMessages(signInMessages)
  return (
    <Stack>
      <p>{t('people.sign-in.screen.keys.once')}</p>
      <code className={styles.key}>{apiKey}</code>
      <Row>
        <Button kind="primary" onClick={onDone}>
          {t('people.sign-in.screen.codes.kept')}
        </Button>
        <CopyButton text={apiKey} />
      </Row>
    </Stack>
  )
}

/** The key itself is shown once, here, and is then known to nobody. */
export const CreateApiKey = ({ onDone }: { onDone: () => void }) => {
  const t = useMessages(signInMessages)
  const [made, setMade] = useState<string | null>(null)
  const form = useFormValues<Wanted>({ label: '', scope: 'read', days: '90' })
  const creating = useMutationOf(createApiKey, {
    onDone: ({ key }) => {
      form.settled()
      setMade(key)
    },
  })
  const refusal = useRefusal(creating.error)
  if (made) return <KeyOnce apiKey={made} onDone={onDone} />
  const { label, scope, days } = form.values
  return (
    <Form
      {...refusal}
      onSubmit={() => creating.mutate({ body: { label, scope, validDays: Number(days) } })}
      actions={
        <Button type="submit" kind="primary" working={creating.isPending}>
          {t('people.sign-in.screen.keys.create')}
        </Button>
      }
    >
      <TextField
        label={t('people.sign-in.screen.keys.label')}
        help={t('people.sign-in.screen.keys.label.help')}
        {...form.field('label')}
      />
      <RadioField<Wanted['scope']>
        label={t('people.sign-in.screen.keys.scope')}
        name="scope"
        value={scope}
        onChange={value => value && form.set('scope', value)}
        choices={(['read', 'write'] as const).map(value => ({
          value,
          label: t(`people.sign-in.screen.keys.scope.${value}`),
          help: t(`people.sign-in.screen.keys.scope.${value}.help`),
        }))}
      />
      <SelectField<Wanted['days']>
        label={t('people.sign-in.screen.keys.days')}
        name="validDays"
        value={days}
        onChange={value => value && form.set('days', value)}
        choices={durations.map(value => ({
          value,
          label: t('people.sign-in.screen.keys.days.count', { count: Number(value) }),
        }))}
      />
    </Form>
  )
}
