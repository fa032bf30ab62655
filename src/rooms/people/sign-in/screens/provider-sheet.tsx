import { Button } from '#design/action/button.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Section } from '#design/layout/section.tsx'
import { Row } from '#design/layout/stack.tsx'
import { confirm } from '#design/overlay/confirm.tsx'
import type { AnswerOf } from '#platform/contract/endpoint.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import {
  changeIdentityProvider,
  removeIdentityProvider,
  type listIdentityProviders,
} from '../contract/identity-providers.ts'
import { signInMessages } from '../messages.en.ts'
import { CopyButton } from './copy-button.tsx'

export type Provider = AnswerOf<typeof listIdentityProviders>['items'][number]

function useProviderActs({ id, label, enabled }: Provider) {
  const t = useMessages(signInMessages)
  const sentenceOf = useSentenceOf()
  const onError = (error: Error) => toast(sentenceOf(error), { tone: 'problem' })
  const changing = useMutationOf(changeIdentityProvider)
  const removing = useMutationOf(removeIdentityProvider, {
    onDone: () => toast(t('people.sign-in.screen.providers.removed', { label })),
  })
  const params = { providerId: id }
  const remove = async () => {
    const agreed = await confirm({
      title: t('people.sign-in.screen.providers.remove.title', { label }),
      text: t('people.sign-in.screen.providers.remove.text'),
      action: t('people.sign-in.screen.providers.remove'),
      danger: true,
    })
    if (agreed) removing.mutate({ params }, { onError })
  }
  const toggle = () => changing.mutate({ params, body: { enabled: !enabled } }, { onError })
  return { remove, toggle }
}

const Acts = ({ provider, onChange }: { provider: Provider; onChange: () => void }) => {
  const t = useMessages(signInMessages)
  const { remove, toggle } = useProviderActs(provider)
  const word = provider.enabled
    ? 'people.sign-in.screen.providers.disable'
    : 'people.sign-in.screen.providers.enable'
  return (
    <Row>
      {provider.may.includes('identity-providers.change') && (
        <>
          <Button small onClick={onChange}>
            {t('people.sign-in.screen.providers.change')}
          </Button>
          <Button small onClick={toggle}>
            {t(word)}
          </Button>
        </>
      )}
      {provider.may.includes('identity-providers.remove') && (
        <Button small kind="quiet" onClick={() => void remove()}>
          {t('people.sign-in.screen.providers.remove')}
        </Button>
      )}
    </Row>
  )
}

const Address = ({ address }: { address: string }) => (
  <Row>
    <code>{address}</code>
    <CopyButton small text={address} />
  </Row>
)

/** What the provider's own administrator has to be told, and how things stand. */
export const ProviderSheet = ({ provider, onChange }: { provider: Provider; onChange: () => void }) => {
  const t = useMessages(signInMessages)
  const { label, issuer, clientId, enabled, redirectUri, signInAddress } = provider
  const state = enabled
    ? 'people.sign-in.screen.providers.enabled'
    : 'people.sign-in.screen.providers.disabled'
  return (
    <Section title={label} actions={<Acts provider={provider} onChange={onChange} />}>
      <DefinitionList
        items={[
          {
            term: t('people.sign-in.screen.keys.state'),
            value: <StatusBadge tone={enabled ? 'good' : 'neutral'} word={t(state)} />,
          },
          { term: t('people.sign-in.screen.providers.issuer'), value: issuer },
          { term: t('people.sign-in.screen.providers.client'), value: clientId },
          { term: t('people.sign-in.screen.providers.redirect'), value: <Address address={redirectUri} /> },
          { term: t('people.sign-in.screen.providers.door'), value: <Address address={signInAddress} /> },
        ]}
      />
    </Section>
  )
}
