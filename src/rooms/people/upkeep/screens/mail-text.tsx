import { Button } from '#design/action/button.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Row } from '#design/layout/stack.tsx'
import { useMessages } from '#shell/language.tsx'
import { upkeepMessages } from '../messages.en.ts'
import { linkedText } from './linked-text.ts'
import styles from './mail-text.module.css'

/** The text as its reader would get it: its links open, and can be copied to be handed over otherwise. */
export const MailText = ({ text }: { text: string }) => {
  const t = useMessages(upkeepMessages)
  const pieces = linkedText(text.trim())
  const link = pieces.find(piece => piece.link)?.text
  const copy = async (copied: string) => {
    try {
      await navigator.clipboard.writeText(copied)
      toast(t('people.upkeep.mail.copied'))
    } catch {
      toast(t('people.upkeep.mail.not-copied'), { tone: 'problem' })
    }
  }
  return (
    <>
      <div className={styles.letter}>
        {pieces.map((piece, index) =>
          piece.link ? (
            <a key={index} href={piece.text} target="_blank" rel="noreferrer">
              {piece.text}
            </a>
          ) : (
            <span key={index}>{piece.text}</span>
          ),
        )}
      </div>
      <Row>
        {link && (
          <Button small onClick={() => void copy(link)}>
            {t('people.upkeep.mail.copy-link')}
          </Button>
        )}
        <Button small kind="quiet" onClick={() => void copy(text)}>
          {t('people.upkeep.mail.copy-text')}
        </Button>
      </Row>
    </>
  )
}
