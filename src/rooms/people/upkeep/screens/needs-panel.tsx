import { TextLink } from '#design/action/text-link.tsx'
import { StatusBadge, type StatusTone } from '#design/display/status-badge.tsx'
import { Section } from '#design/layout/section.tsx'
import { listMembers } from '#rooms/people/member/contract.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useAddress } from '#shell/session.tsx'
import { readFigures } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import styles from './panel-lines.module.css'

interface Need {
  readonly id: 'failed-jobs' | 'failed-mails' | 'kept-mails' | 'invitations'
  readonly count: number
  readonly path: string
  readonly tone: StatusTone
}

function useNeeds(): readonly Need[] {
  const figures = useQueryOf(readFigures, {}).data
  const invited = useQueryOf(listMembers, { query: { state: 'invited', limit: 1 } }).data
  const needs: readonly Need[] = [
    { id: 'failed-jobs', count: figures?.failedJobs ?? 0, path: 'settings/jobs', tone: 'urgent' },
    {
      id: 'failed-mails',
      count: figures?.failedMails ?? 0,
      path: 'settings/mail?view=f.state%3Dfailed',
      tone: 'urgent',
    },
    {
      id: 'kept-mails',
      count: figures?.keptMails ?? 0,
      path: 'settings/mail?view=f.state%3Dkept',
      tone: 'caution',
    },
    {
      id: 'invitations',
      count: invited?.total ?? 0,
      path: 'settings/members',
      tone: 'inform',
    },
  ]
  return needs.filter(({ count }) => count > 0)
}

/** What the house itself asks of those who keep it up. */
export const NeedsPanel = () => {
  const t = useMessages(upkeepMessages)
  const at = useAddress()
  const needs = useNeeds()
  if (needs.length === 0) return null
  return (
    <Section title={t('people.upkeep.needs.title')}>
      <ul className={styles.lines}>
        {needs.map(({ id, count, path, tone }) => (
          <li key={id} className={styles.line}>
            <span className={styles.what}>
              <TextLink href={at(path)}>{t(`people.upkeep.needs.${id}`, { count })}</TextLink>
              <span className={styles.why}>{t(`people.upkeep.needs.${id}.why`)}</span>
            </span>
            <StatusBadge tone={tone} word={t(`people.upkeep.needs.${id}.word`)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
