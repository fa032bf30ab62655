import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Breadcrumb } from '#design/navigation/breadcrumb.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { DataTable } from '#design/table/data-table.tsx'
import { useAddressWord } from '#shell/address-words.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useAddress, useViewer } from '#shell/session.tsx'
import { listApiKeys } from '../contract/api-keys.ts'
import { signInMessages } from '../messages.en.ts'
import { useApiKeyColumns, type ApiKey } from './api-key-columns.tsx'
import { CreateApiKey } from './create-api-key.tsx'

const KeysTable = (props: { keys: readonly ApiKey[]; withOwner: boolean; onCreate: () => void }) => {
  const t = useMessages(signInMessages)
  const [view, setView] = useAddressWord('view')
  return (
    <DataTable
      caption={t('people.sign-in.screen.keys')}
      columns={useApiKeyColumns(props.withOwner)}
      rows={props.keys}
      rowKey={({ id }) => id}
      view={view}
      onViewChange={setView}
      empty={
        <EmptyState
          sentence={t('people.sign-in.screen.keys.none')}
          example={t('people.sign-in.screen.keys.none.example')}
          action={<Button onClick={props.onCreate}>{t('people.sign-in.screen.keys.create')}</Button>}
        />
      }
    />
  )
}

const ApiKeys = ({ everybody }: { everybody: boolean }) => {
  const t = useMessages(signInMessages)
  const at = useAddress()
  const sentenceOf = useSentenceOf()
  const { organisation } = useViewer()
  const [creating, setCreating] = useState(false)
  const { data, error } = useQueryOf(listApiKeys, {})
  const create = () => setCreating(true)
  const keys = data?.items.filter(({ memberId }) => everybody || memberId === organisation.memberId)
  const above = { label: t('people.sign-in.screen.profile'), href: at('profile') }
  return (
    <>
      <PageHeader
        title={t(everybody ? 'people.sign-in.screen.keys' : 'people.sign-in.screen.keys.own')}
        question={t(
          everybody ? 'people.sign-in.screen.keys.question' : 'people.sign-in.screen.keys.own.question',
        )}
        above={!everybody && <Breadcrumb path={[above]} />}
        actions={
          <Button kind="primary" icon="add" onClick={create}>
            {t('people.sign-in.screen.keys.create')}
          </Button>
        }
      />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!keys && !error && <Skeleton lines={4} />}
      {keys && <KeysTable keys={keys} withOwner={everybody} onCreate={create} />}
      {creating && (
        <Dialog open title={t('people.sign-in.screen.keys.create')} onClose={() => setCreating(false)}>
          <CreateApiKey onDone={() => setCreating(false)} />
        </Dialog>
      )}
    </>
  )
}

/** The reader's own keys in this organisation. */
export const OwnApiKeys = () => <ApiKeys everybody={false} />

/** Those of everybody, for who answers for the access to the organisation. */
export const EveryApiKey = () => <ApiKeys everybody />
