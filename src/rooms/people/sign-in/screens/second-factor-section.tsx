import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Section } from '#design/layout/section.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { useMessages } from '#shell/language.tsx'
import { useCurrentSession } from '#shell/session.tsx'
import { signInMessages } from '../messages.en.ts'
import { EnrolSecondFactor } from './enrol-second-factor.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { RemoveSecondFactorForm, RenewCodesForm } from './second-factor-forms.tsx'

type Asked = 'enrol' | 'remove' | 'renew'

/** Below this many codes, losing the telephone would mean losing the account. */
const fewCodes = 3

const State = () => {
  const t = useMessages(signInMessages)
  const { secondFactor, recoveryCodesLeft } = useCurrentSession().credentials
  if (!secondFactor) return <StatusBadge tone="caution" word={t('people.sign-in.screen.factor.off')} />
  return (
    <Stack gap="tight">
      <StatusBadge tone="good" word={t('people.sign-in.screen.factor.on')} />
      <span>{t('people.sign-in.screen.factor.codes-left', { count: recoveryCodesLeft })}</span>
      {recoveryCodesLeft < fewCodes && (
        <Notice tone="caution">{t('people.sign-in.screen.factor.few-codes')}</Notice>
      )}
    </Stack>
  )
}

const Acts = ({ onAsk }: { onAsk: (asked: Asked) => void }) => {
  const t = useMessages(signInMessages)
  const { may } = useCurrentSession()
  const can = (name: string) => may.includes(name)
  return (
    <Row>
      {can('second-factor.enrol') && (
        <Button kind="primary" onClick={() => onAsk('enrol')}>
          {t('people.sign-in.screen.factor.enrol')}
        </Button>
      )}
      {can('second-factor.renew-recovery-codes') && (
        <Button onClick={() => onAsk('renew')}>{t('people.sign-in.screen.factor.renew')}</Button>
      )}
      {can('second-factor.remove') && (
        <Button kind="quiet" onClick={() => onAsk('remove')}>
          {t('people.sign-in.screen.factor.remove')}
        </Button>
      )}
    </Row>
  )
}

/** A code of six figures asked for after the password. The recovery codes are shown once, then known to nobody. */
export const SecondFactorSection = () => {
  const t = useMessages(signInMessages)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const close = () => {
    setAsked(null)
    setCodes(null)
  }
  return (
    <Section
      title={t('people.sign-in.screen.factor')}
      intro={t('people.sign-in.screen.factor.intro')}
      actions={<Acts onAsk={setAsked} />}
    >
      <State />
      {asked && (
        <Dialog open title={t(`people.sign-in.screen.factor.${asked}`)} onClose={close}>
          {codes && <RecoveryCodes codes={codes} onDone={close} />}
          {!codes && asked === 'enrol' && <EnrolSecondFactor onCodes={setCodes} />}
          {!codes && asked === 'renew' && <RenewCodesForm onCodes={setCodes} />}
          {!codes && asked === 'remove' && <RemoveSecondFactorForm onDone={close} />}
        </Dialog>
      )}
    </Section>
  )
}
