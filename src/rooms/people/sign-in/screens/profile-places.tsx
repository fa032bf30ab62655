import { ButtonLink } from '#design/action/button-link.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { Section } from '#design/layout/section.tsx'
import { Row } from '#design/layout/stack.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useAddress, useCurrentSession } from '#shell/session.tsx'
import { signInMessages } from '../messages.en.ts'

/** From the profile to what protects it, with how things stand. */
export const ProfilePlaces = () => {
  const t = useMessages(signInMessages)
  const at = useAddress()
  const formats = useFormats()
  const { credentials } = useCurrentSession()
  const onOff = (on: boolean) =>
    t(on ? 'people.sign-in.screen.factor.on' : 'people.sign-in.screen.factor.off')
  return (
    <Section
      title={t('people.sign-in.screen.security')}
      intro={t('people.sign-in.screen.security.summary')}
      actions={
        <Row>
          <ButtonLink small href={at('profile/security')}>
            {t('people.sign-in.screen.security.open')}
          </ButtonLink>
          <ButtonLink small href={at('profile/api-keys')}>
            {t('people.sign-in.screen.keys.own')}
          </ButtonLink>
        </Row>
      }
    >
      <DefinitionList
        items={[
          { term: t('people.sign-in.screen.factor'), value: onOff(credentials.secondFactor) },
          { term: t('people.sign-in.screen.passkeys'), value: formats.number(credentials.passkeys) },
        ]}
      />
    </Section>
  )
}
