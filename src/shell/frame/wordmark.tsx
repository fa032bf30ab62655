import { useLink } from '#design/root/navigation.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import styles from './wordmark.module.css'

export const Wordmark = ({ href }: { href: string }) => {
  const t = useMessages(shellMessages)
  return (
    <a {...useLink(href)} className={styles.mark}>
      <svg width="26" height="22" viewBox="0 0 32 26" fill="none" aria-hidden="true">
        <path
          d="M1.5 17C7 4 10.5 22 16 13S25.5 5 30.5 10"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <circle cx="16" cy="13" r="4.5" fill="currentColor" />
      </svg>
      {t('shell.name')}
    </a>
  )
}
