import { TextLink } from '#design/action/text-link.tsx'
import { Section } from '#design/layout/section.tsx'
import { listMembers } from '#rooms/people/member/contract.ts'
import { listFailedJobs, listMails } from '#rooms/people/upkeep/contract.ts'
import { useQueryOf } from '../api.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useAddress } from '../session.tsx'
import styles from './steps.module.css'

const atMost = 100

/** What waits for somebody in the running of the organisation itself. */
export const Waiting = () => {
  const t = useMessages(shellMessages)
  const at = useAddress()
  const { data: invited } = useQueryOf(listMembers, { query: { state: 'invited', limit: 1 } })
  const { data: kept } = useQueryOf(listMails, { query: { state: 'kept', limit: atMost } })
  const { data: failed } = useQueryOf(listFailedJobs, {})
  const lines = [
    { key: 'invitations', count: invited?.total ?? 0, path: 'settings/members?view=f.state%3Dinvited' },
    { key: 'mails', count: kept?.items.length ?? 0, path: 'settings/mail' },
    { key: 'jobs', count: failed?.items.length ?? 0, path: 'settings/jobs' },
  ] as const
  const waiting = lines.filter(({ count }) => count > 0)
  if (waiting.length === 0) return null
  return (
    <Section title={t('shell.waiting')}>
      <ul className={styles.steps}>
        {waiting.map(({ key, count, path }) => (
          <li key={key}>
            <TextLink href={at(path)}>{t(`shell.waiting.${key}`, { count })}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
