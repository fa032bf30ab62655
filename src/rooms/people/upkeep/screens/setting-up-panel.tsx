import { TextLink } from '#design/action/text-link.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { Section } from '#design/layout/section.tsx'
import { useMessages } from '#shell/language.tsx'
import { useAddress } from '#shell/session.tsx'
import { upkeepMessages } from '../messages.en.ts'
import { useSettingUpSteps } from './setting-up-steps.ts'
import styles from './panel-lines.module.css'

/** What is left to say of the organisation before the rest makes sense; gone when all is said. */
export const SettingUpPanel = () => {
  const t = useMessages(upkeepMessages)
  const at = useAddress()
  const steps = useSettingUpSteps()
  const left = steps?.filter(({ done }) => !done).length
  if (!steps || !left) return null
  return (
    <Section
      title={t('people.upkeep.setting-up.title')}
      intro={t('people.upkeep.setting-up.intro', { done: steps.length - left, all: steps.length })}
    >
      <ol className={styles.lines}>
        {steps.map(({ id, path, done }) => (
          <li key={id} className={styles.line}>
            <span className={styles.what}>
              <TextLink href={at(path)}>{t(`people.upkeep.setting-up.${id}`)}</TextLink>
              <span className={styles.why}>{t(`people.upkeep.setting-up.${id}.why`)}</span>
            </span>
            <StatusBadge
              tone={done ? 'good' : 'neutral'}
              word={t(done ? 'people.upkeep.setting-up.done' : 'people.upkeep.setting-up.to-do')}
            />
          </li>
        ))}
      </ol>
    </Section>
  )
}
