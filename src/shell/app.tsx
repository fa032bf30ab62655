import { useEffect, useEffectEvent } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Button } from '#design/action/button.tsx'
import { ButtonLink } from '#design/action/button-link.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Row } from '#design/layout/stack.tsx'
import { useColorScheme } from '#design/root/color-scheme.ts'
import { DesignRoot } from '#design/root/design-root.tsx'
import { homeOf, organisationInAddress } from './addresses.ts'
import { queryClient } from './api.tsx'
import styles from './app.module.css'
import { LanguageProvider, languageOfPage, useMessages } from './language.tsx'
import { shellMessages } from './messages.en.ts'
import { useSentenceOf } from './refusal.ts'
import { router } from './router.tsx'
import { SessionProvider, useCurrentSession, useSessionReading, ViewerProvider } from './session.tsx'
import { viewerOf } from './viewer.ts'

const Unreachable = ({ error, retry }: { error: Error; retry: () => void }) => {
  const t = useMessages(shellMessages)
  const sentence = useSentenceOf()
  return (
    <main className={styles.alone}>
      <Notice tone="problem" actions={<Button onClick={retry}>{t('shell.retry')}</Button>}>
        {sentence(error)}
      </Notice>
    </main>
  )
}

const UnknownOrganisation = () => {
  const t = useMessages(shellMessages)
  const { organisations } = useCurrentSession()
  return (
    <main className={styles.alone}>
      <PageHeader title={t('shell.organisation.unknown')} question={t('shell.organisation.unknown.text')} />
      <p>{t(organisations.length > 0 ? 'shell.organisation.choose' : 'shell.organisation.none')}</p>
      <Row>
        {organisations.map(one => (
          <ButtonLink key={one.id} href={homeOf(one.publicCode)}>
            {one.name}
          </ButtonLink>
        ))}
      </Row>
    </main>
  )
}

/** On a machine where nobody chose a theme yet, the person's own choice applies. */
const ThemeOfPerson = () => {
  const { theme } = useCurrentSession().person
  const { choice, choose } = useColorScheme()
  const onArrival = useEffectEvent(() => {
    if (choice === 'auto' && theme !== 'auto') choose(theme)
  })
  useEffect(() => onArrival(), [])
  return null
}

/** Another organisation is another page load: nothing read in one can be left on the screens of the other. */
function goTo(href: string) {
  const { pathname } = new URL(href, window.location.href)
  const stays = organisationInAddress(pathname) === organisationInAddress(window.location.pathname)
  if (stays) router.history.push(href)
  else window.location.assign(href)
}

const Organisation = () => {
  const viewer = viewerOf(useCurrentSession(), organisationInAddress(window.location.pathname) ?? '')
  if (!viewer) return <UnknownOrganisation />
  return (
    <ViewerProvider viewer={viewer}>
      <RouterProvider router={router} />
    </ViewerProvider>
  )
}

const SignedIn = () => {
  const { session, error, retry } = useSessionReading()
  const language = session?.person.locale ?? languageOfPage()
  return (
    <LanguageProvider language={language}>
      <DesignRoot language={language} navigate={goTo}>
        {error && !session && <Unreachable error={error} retry={retry} />}
        {session && (
          <SessionProvider session={session}>
            <ThemeOfPerson />
            <Organisation />
          </SessionProvider>
        )}
      </DesignRoot>
    </LanguageProvider>
  )
}

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <SignedIn />
  </QueryClientProvider>
)
