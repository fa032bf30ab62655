import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { listIdentityProviders } from '../contract/identity-providers.ts'
import { signInMessages } from '../messages.en.ts'
import { ProviderForm } from './provider-form.tsx'
import { ProviderSheet, type Provider } from './provider-sheet.tsx'

/** Through whom members may sign in, besides their own password. */
export const ProvidersScreen = () => {
  const t = useMessages(signInMessages)
  const sentenceOf = useSentenceOf()
  const [asked, setAsked] = useState<'new' | Provider | null>(null)
  const { data, error } = useQueryOf(listIdentityProviders, {})
  const create = () => setAsked('new')
  const title =
    asked === 'new' ? 'people.sign-in.screen.providers.add' : 'people.sign-in.screen.providers.change'
  return (
    <>
      <PageHeader
        title={t('people.sign-in.screen.providers')}
        question={t('people.sign-in.screen.providers.question')}
        actions={
          <Button kind="primary" icon="add" onClick={create}>
            {t('people.sign-in.screen.providers.add')}
          </Button>
        }
      />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={4} />}
      {data?.items.length === 0 && (
        <EmptyState
          sentence={t('people.sign-in.screen.providers.none')}
          example={t('people.sign-in.screen.providers.none.example')}
          action={<Button onClick={create}>{t('people.sign-in.screen.providers.add')}</Button>}
        />
      )}
      <Stack gap="wide">
        {data?.items.map(provider => (
          <ProviderSheet key={provider.id} provider={provider} onChange={() => setAsked(provider)} />
        ))}
      </Stack>
      {asked && (
        <Dialog open title={t(title)} onClose={() => setAsked(null)}>
          <ProviderForm {...(asked !== 'new' && { provider: asked })} onDone={() => setAsked(null)} />
        </Dialog>
      )}
    </>
  )
}
