import { useDesignWords } from '../root/design-words.tsx'
import { useLink } from '../root/navigation.tsx'
import { KnotMark } from './knot-mark.tsx'
import { isTied, type Knot } from './knots.ts'
import styles from './thread.module.css'

/** The line leaves a knot a little above and reaches the next a little below, then the other way: it hangs. */
const swell = (index: number) => (index % 2 === 0 ? 'M0 50C30 26 68 72 100 50' : 'M0 50C30 74 68 30 100 50')
const hang = (index: number) => (index % 2 === 0 ? 'M50 0C40 30 60 68 50 100' : 'M50 0C60 30 40 68 50 100')

const Strand = (props: { tied: boolean; path: string; upright?: boolean }) => (
  <svg
    className={`${styles.strand} ${props.upright ? styles.upright : ''}`}
    data-tied={props.tied || undefined}
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d={props.path} />
  </svg>
)

const KnotWords = ({ knot }: { knot: Knot }) => (
  <>
    <span className={styles.label}>{knot.label}</span>
    {knot.detail && <span className={styles.detail}>{knot.detail}</span>}
    {!isTied(knot) && knot.invitation && <span className={styles.invitation}>{knot.invitation}</span>}
    {knot.blocked && <span className={styles.blocked}>{knot.blocked}</span>}
  </>
)

const TiedKnot = ({ knot }: { knot: Knot }) => {
  const link = useLink(knot.href ?? '')
  return (
    <a {...link} className={styles.link} aria-current={knot.here ? 'true' : undefined}>
      <KnotMark sign="tied" here={knot.here ?? false} />
      <KnotWords knot={knot} />
    </a>
  )
}

const KnotContent = ({ knot }: { knot: Knot }) => {
  const words = useDesignWords()
  if (knot.href) return <TiedKnot knot={knot} />
  if (knot.onInvite && !knot.here) {
    return (
      <button type="button" className={styles.link} onClick={knot.onInvite}>
        <KnotMark sign="inviting" here={false} />
        <KnotWords knot={knot} />
      </button>
    )
  }
  return (
    <div className={styles.link} aria-current={knot.here ? 'true' : undefined}>
      <KnotMark sign={isTied(knot) ? 'tied' : 'empty'} here={knot.here ?? false} />
      <KnotWords knot={knot} />
      {knot.here && <span className={styles.detail}>{words.say('design.thread.here')}</span>}
    </div>
  )
}

/** From the need to what customers are told back. A filled knot opens what it ties; an empty one invites. */
export const Thread = (props: { label: string; knots: readonly Knot[] }) => (
  <div className={styles.frame}>
    <ol className={styles.thread} aria-label={props.label}>
      {props.knots.map((knot, index) => {
        const next = props.knots[index + 1]
        const tied = isTied(knot) && next !== undefined && isTied(next)
        return (
          <li
            key={knot.kind}
            className={styles.knot}
            data-tied={isTied(knot) || undefined}
            data-here={knot.here || undefined}
          >
            {next && <Strand tied={tied} path={swell(index)} />}
            {next && <Strand tied={tied} path={hang(index)} upright />}
            <KnotContent knot={knot} />
          </li>
        )
      })}
    </ol>
  </div>
)
