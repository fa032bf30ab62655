import { Button } from '#design/action/button.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { useMessages } from '#shell/language.tsx'
import { signInMessages } from '../messages.en.ts'
import { CopyButton } from './copy-button.tsx'
import styles from './recovery-codes.module.css'

export const RecoveryCodes = ({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) => {
  const t = useMessages(signInMessages)
  return (
    <Stack>
      <p>{t('people.sign-in.screen.codes.text')}</p>
      <ul className={styles.codes}>
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Row>
        <Button kind="primary" onClick={onDone}>
          {t('people.sign-in.screen.codes.kept')}
        </Button>
        <CopyButton text={codes.join('\n')} />
      </Row>
    </Stack>
  )
}
