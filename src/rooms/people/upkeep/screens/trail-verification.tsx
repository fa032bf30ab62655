import { useMutation } from '@tanstack/react-query'
import { Button } from '#design/action/button.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { Stack } from '#design/layout/stack.tsx'
import type { AnswerOf } from '#platform/contract/endpoint.ts'
import { useApi } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { verifyAudit } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import styles from './trail-verification.module.css'

/** Recomputes the seals; with a head kept elsewhere, also that nothing was cut off at the end. */
export const TrailVerification = () => {
  const t = useMessages(upkeepMessages)
  const api = useApi()
  const form = useFormValues({ head: '' })
  const verifying = useMutation({
    mutationFn: (head: string) => api(verifyAudit, { query: { head: head || undefined } }),
    onSuccess: () => form.settled(),
  })
  return (
    <Stack>
      <p>{t('people.upkeep.verify.text')}</p>
      <Form
        {...useRefusal(verifying.error)}
        onSubmit={() => verifying.mutate(form.values.head.trim())}
        actions={
          <Button type="submit" kind="primary" working={verifying.isPending}>
            {t('people.upkeep.verify.do')}
          </Button>
        }
      >
        <TextField
          optional
          label={t('people.upkeep.verify.head')}
          help={t('people.upkeep.verify.head.help')}
          {...form.field('head')}
        />
      </Form>
      <div aria-live="polite">{verifying.data && <Found found={verifying.data} />}</div>
    </Stack>
  )
}

const Found = ({ found }: { found: AnswerOf<typeof verifyAudit> }) => {
  const t = useMessages(upkeepMessages)
  const { intact, sealed, unsealed, head, breaks } = found
  return (
    <Notice
      tone={intact ? 'good' : 'problem'}
      title={t(intact ? 'people.upkeep.verify.intact' : 'people.upkeep.verify.broken')}
    >
      <Stack gap="tight">
        <p>{t('people.upkeep.verify.counts', { sealed, unsealed })}</p>
        {breaks.length > 0 && (
          <ul>
            {breaks.map(({ kind, sequence, entryId }) => (
              <li key={`${kind} ${sequence} ${entryId}`}>
                {t(`people.upkeep.verify.break.${kind}`, { sequence: sequence ?? 0 })}
              </li>
            ))}
          </ul>
        )}
        {intact && sealed > 0 && (
          <>
            <p>{t('people.upkeep.verify.keep')}</p>
            <code className={styles.head}>{`${head.sequence}:${head.hash}`}</code>
          </>
        )}
      </Stack>
    </Notice>
  )
}
