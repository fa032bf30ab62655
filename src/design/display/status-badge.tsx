import styles from './status-badge.module.css'

/** Each tone has its own shape as well as its colour; the word says it all the same. */
export type StatusTone = 'neutral' | 'inform' | 'good' | 'caution' | 'urgent'

const shapes: Record<StatusTone, string> = {
  neutral: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  inform: 'M1.5 1.5h9v9h-9z',
  good: 'M1 6.5l3.5 3.5L11 2.5',
  caution: 'M6 1l5.5 10H.5z',
  urgent: 'M6 .5L11.5 6 6 11.5.5 6z',
}

const isFilled = (tone: StatusTone) => tone === 'urgent' || tone === 'caution'

export const StatusBadge = ({ tone, word }: { tone: StatusTone; word: string }) => (
  <span className={styles.status} data-tone={tone}>
    <svg
      width="11"
      height="11"
      viewBox="0 0 12 12"
      fill={isFilled(tone) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={tone === 'good' ? 2 : 1.4}
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[tone]} />
    </svg>
    {word}
  </span>
)
