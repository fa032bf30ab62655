import { TextLink } from '#design/action/text-link.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { Section } from '#design/layout/section.tsx'
import { listMembers } from '#rooms/people/member/contract.ts'
import { readCalendar, readOrganisation } from '#rooms/people/organisation/contract.ts'
import { listUnits } from '#rooms/people/unit/contract.ts'
import { useQueryOf } from '../api.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { useAddress } from '../session.tsx'
import { firstSteps, pathOfStep, type Found } from './first-steps.ts'
import styles from './steps.module.css'

/** Undefined until all is read: a step shown as missing while it is being read would be a lie. */
function useFound(): Found | undefined {
  const { data: profile } = useQueryOf(readOrganisation, {})
  const { data: calendar } = useQueryOf(readCalendar, { query: {} })
  const { data: units } = useQueryOf(listUnits, { query: {} })
  const { data: members } = useQueryOf(listMembers, { query: { limit: 1 } })
  if (!profile || !calendar || !units || !members) return undefined
  return {
    sector: profile.sector,
    calendarVersion: calendar.version,
    units: units.items.length,
    members: members.total,
  }
}

/** The first things to set up, until they are. */
export const SettingUp = () => {
  const t = useMessages(shellMessages)
  const at = useAddress()
  const found = useFound()
  const steps = found ? firstSteps(found) : []
  if (steps.every(({ done }) => done)) return null
  return (
    <Section title={t('shell.setting-up')} intro={t('shell.setting-up.intro')}>
      <ul className={styles.steps}>
        {steps.map(({ step, done }) => (
          <li key={step}>
            <TextLink href={at(pathOfStep[step])}>{t(`shell.setting-up.${step}`)}</TextLink>
            <StatusBadge
              tone={done ? 'good' : 'neutral'}
              word={t(done ? 'shell.setting-up.done' : 'shell.setting-up.to-do')}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
