import { Section } from '#design/layout/section.tsx'
import { knotKinds } from '#design/thread/knots.ts'
import { Thread } from '#design/thread/thread.tsx'
import { useMessages } from '../language.tsx'
import { shellMessages } from '../messages.en.ts'

/** The thread of the whole organisation. Until the rooms count their objects, each knot says what it will hold. */
export const OrganisationThread = () => {
  const t = useMessages(shellMessages)
  return (
    <Section title={t('shell.today.thread')} intro={t('shell.today.thread.intro')}>
      <Thread
        label={t('shell.today.thread')}
        knots={knotKinds.map(kind => ({
          kind,
          label: t(`shell.knot.${kind}`),
          invitation: t(`shell.knot.${kind}.coming`),
        }))}
      />
    </Section>
  )
}
