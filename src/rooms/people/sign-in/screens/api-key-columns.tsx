import { Button } from '#design/action/button.tsx'
import { StatusBadge } from '#design/display/status-badge.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { confirm } from '#design/overlay/confirm.tsx'
import type { Column } from '#design/table/column.ts'
import type { AnswerOf } from '#platform/contract/endpoint.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { revokeApiKey, type listApiKeys } from '../contract/api-keys.ts'
import { signInMessages } from '../messages.en.ts'

export type ApiKey = AnswerOf<typeof listApiKeys>['items'][number]

const states = ['valid', 'expired', 'revoked'] as const

/** By the reader’s own machine, which is enough for a word; whether a key serves is decided by the server. */
const stateOf = ({ revokedAt, expiresAt }: ApiKey): (typeof states)[number] =>
  revokedAt
    ? 'revoked'
    : Date.parse(expiresAt) < performance.timeOrigin + performance.now()
      ? 'expired'
      : 'valid'

const RevokeButton = ({ apiKey }: { apiKey: ApiKey }) => {
  const t = useMessages(signInMessages)
  const sentenceOf = useSentenceOf()
  const revoking = useMutationOf(revokeApiKey, {
    onDone: () => toast(t('people.sign-in.screen.keys.revoked', { label: apiKey.label })),
  })
  const revoke = async () => {
    const agreed = await confirm({
      title: t('people.sign-in.screen.keys.revoke.title', { label: apiKey.label }),
      text: t('people.sign-in.screen.keys.revoke.text'),
      action: t('people.sign-in.screen.keys.revoke'),
      danger: true,
    })
    if (agreed)
      revoking.mutate(
        { params: { apiKeyId: apiKey.id } },
        { onError: error => toast(sentenceOf(error), { tone: 'problem' }) },
      )
  }
  return (
    <Button small onClick={() => void revoke()}>
      {t('people.sign-in.screen.keys.revoke')}
    </Button>
  )
}

export function useApiKeyColumns(withOwner: boolean): Column<ApiKey>[] {
  const t = useMessages(signInMessages)
  const formats = useFormats()
  const scopes = (['read', 'write'] as const).map(value => ({
    value,
    label: t(`people.sign-in.screen.keys.scope.${value}`),
  }))
  const state = (key: ApiKey) => t(`people.sign-in.screen.keys.state.${stateOf(key)}`)
  const owner: Column<ApiKey> = {
    id: 'owner',
    header: t('people.sign-in.screen.keys.owner'),
    value: ({ memberName }) => memberName,
  }
  return [
    { id: 'label', header: t('people.sign-in.screen.keys.label'), value: ({ label }) => label },
    ...(withOwner ? [owner] : []),
    {
      id: 'scope',
      header: t('people.sign-in.screen.keys.scope'),
      value: ({ scope }) => scope,
      kind: 'choice',
      choices: scopes,
    },
    {
      id: 'state',
      header: t('people.sign-in.screen.keys.state'),
      value: stateOf,
      kind: 'choice',
      choices: states.map(value => ({ value, label: t(`people.sign-in.screen.keys.state.${value}`) })),
      cell: key => <StatusBadge tone={stateOf(key) === 'valid' ? 'good' : 'neutral'} word={state(key)} />,
    },
    {
      id: 'expires',
      header: t('people.sign-in.screen.keys.expires'),
      value: ({ expiresAt }) => expiresAt.slice(0, 10),
      kind: 'day',
    },
    {
      id: 'used',
      header: t('people.sign-in.screen.keys.used'),
      value: ({ lastUsedAt }) => lastUsedAt ?? '',
      cell: ({ lastUsedAt }) => (lastUsedAt ? formats.instant(lastUsedAt) : '–'),
    },
    {
      id: 'acts',
      header: t('people.sign-in.screen.keys.acts'),
      value: () => null,
      cell: key => key.may.includes('api-keys.revoke') && <RevokeButton apiKey={key} />,
    },
  ]
}
