import { EmptyState } from '#design/feedback/empty-state.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Section } from '#design/layout/section.tsx'
import { useLink } from '#design/root/navigation.tsx'
import { shownTo, type SettingsEntry, type SettingsGroup } from '../contributions.ts'
import { useLanguage, useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { rooms } from '../rooms.ts'
import { useAddress, useViewer } from '../session.tsx'
import styles from './settings-home.module.css'

const settingsGroups: readonly SettingsGroup[] = ['organisation', 'people', 'connections', 'upkeep']

const EntryLink = ({ entry }: { entry: SettingsEntry }) => {
  const language = useLanguage()
  const at = useAddress()
  return (
    <a {...useLink(at(entry.path))} className={styles.link}>
      <span className={styles.title}>{entry.title(language)}</span>
      <span className={styles.summary}>{entry.summary(language)}</span>
    </a>
  )
}

/** The settings open to the reader, group by group. `profile` shows those of their own account. */
export const SettingsHome = ({ profile = false }: { profile?: boolean }) => {
  const t = useMessages(shellMessages)
  const viewer = useViewer()
  const groups: readonly SettingsGroup[] = profile ? ['profile'] : settingsGroups
  const entries = shownTo(
    rooms.flatMap(room => room.settings ?? []),
    viewer,
  )
  const filled = groups.filter(group => entries.some(entry => entry.group === group))
  return (
    <>
      <PageHeader
        title={t(profile ? 'shell.profile' : 'shell.settings')}
        question={profile ? viewer.person.email : t('shell.settings.question')}
      />
      {filled.length === 0 && <EmptyState sentence={t('shell.settings.empty')} />}
      {filled.map(group => (
        <Section key={group} title={t(`shell.settings.group.${group}`)}>
          <ul className={styles.list}>
            {entries
              .filter(entry => entry.group === group)
              .map(entry => (
                <li key={entry.path}>
                  <EntryLink entry={entry} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
