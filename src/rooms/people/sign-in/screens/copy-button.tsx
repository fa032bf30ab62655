import { Button } from '#design/action/button.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { useMessages } from '#shell/language.tsx'
import { signInMessages } from '../messages.en.ts'

/** Some browsers refuse the clipboard: what is shown can still be selected by hand. */
export const CopyButton = ({ text, small = false }: { text: string; small?: boolean }) => {
  const t = useMessages(signInMessages)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast(t('people.sign-in.screen.copied'))
    } catch {
      toast(t('people.sign-in.screen.not-copied'), { tone: 'problem' })
    }
  }
  return (
    <Button small={small} onClick={() => void copy()}>
      {t('people.sign-in.screen.copy')}
    </Button>
  )
}
