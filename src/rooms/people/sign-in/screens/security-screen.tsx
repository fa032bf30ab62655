import { Notice } from '#design/feedback/notice.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { Breadcrumb } from '#design/navigation/breadcrumb.tsx'
import { useMessages } from '#shell/language.tsx'
import { useAddress, useCurrentSession, useViewer } from '#shell/session.tsx'
import { signInMessages } from '../messages.en.ts'
import { PasskeySection } from './passkey-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionSection } from './session-section.tsx'

/** Everything that lets this person in, and everything that is open in their name. */
export const SecurityScreen = () => {
  const t = useMessages(signInMessages)
  const at = useAddress()
  const { limited } = useCurrentSession()
  const { demonstration } = useViewer().organisation
  const why = demonstration
    ? 'people.sign-in.screen.limited.demonstration'
    : 'people.sign-in.refusal.session-limited'
  return (
    <>
      <PageHeader
        title={t('people.sign-in.screen.security')}
        question={t('people.sign-in.screen.security.question')}
        above={<Breadcrumb path={[{ label: t('people.sign-in.screen.profile'), href: at('profile') }]} />}
      />
      <Stack gap="wide">
        {limited && <Notice>{t(why)}</Notice>}
        {!limited && (
          <>
            <SecondFactorSection />
            <PasskeySection />
            <PasswordSection />
          </>
        )}
        <SessionSection />
      </Stack>
    </>
  )
}
