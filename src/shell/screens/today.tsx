import { lazy } from 'react'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { shownTo } from '../contributions.ts'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'
import { rooms } from '../rooms.ts'
import { useViewer } from '../session.tsx'
import { OrganisationThread } from './organisation-thread.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import styles from './today.module.css'

const panels = rooms
  .flatMap(room => room.todayPanels ?? [])
  .toSorted((a, b) => a.order - b.order)
  .map(panel => ({ ...panel, Panel: lazy(panel.load) }))

/** What needs the reader, as the rooms see it; a panel with nothing to say shows nothing. */
export const Today = () => {
  const t = useMessages(shellMessages)
  const shown = shownTo(panels, useViewer())
  return (
    <>
      <PageHeader title={t('shell.verb.today')} question={t('shell.question.today')} />
      <div className={styles.panels}>
        {shown.map(({ id, Panel }) => (
          <ScreenBoundary key={id}>
            <Panel />
          </ScreenBoundary>
        ))}
      </div>
      <div className={styles.quiet}>
        <EmptyState sentence={t('shell.today.quiet')} example={t('shell.today.quiet.example')} />
      </div>
      <OrganisationThread />
    </>
  )
}
