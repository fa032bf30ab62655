import { Section } from '#design/layout/section.tsx'
import styles from './design-page.module.css'
import { say } from './words.ts'

const tokens = [
  'paper',
  'paper-raised',
  'paper-sunk',
  'ink',
  'ink-soft',
  'ink-faint',
  'rule',
  'rule-strong',
  'thread',
  'thread-fill',
  'good',
  'caution',
  'inform',
  'focus',
  ...[1, 2, 3, 4, 5, 6, 7, 8].map(rank => `data-${rank}`),
]

export const Foundations = () => (
  <Section title={say.foundations}>
    <div className={styles.swatches}>
      {tokens.map(token => (
        <div key={token} className={styles.swatch}>
          <span style={{ background: `var(--${token})` }} />
          <span>{token}</span>
        </div>
      ))}
    </div>
  </Section>
)
