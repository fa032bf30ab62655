import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { LoadMore } from '#design/navigation/load-more.tsx'
import { useNavigateTo } from '#design/root/navigation.tsx'
import { DataTable } from '#design/table/data-table.tsx'
import { useAddressWord } from '#shell/address-words.ts'
import { useApi } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { useAddress } from '#shell/session.tsx'
import { listMails } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import { useMailColumns } from './mail-columns.tsx'
import { usePages } from './use-pages.ts'

/** Without a mail server, what would have left waits here, and is read and handed over by other means. */
export const MailsScreen = () => {
  const t = useMessages(upkeepMessages)
  const at = useAddress()
  const navigate = useNavigateTo()
  const sentenceOf = useSentenceOf()
  const [view, setView] = useAddressWord('view')
  const api = useApi()
  const columns = useMailColumns()
  const { items, error, hasMore, loading, more } = usePages([listMails.name, 'pages'], (cursor, signal) =>
    api(listMails, { query: { cursor, limit: 200 } }, { signal }),
  )
  const withoutServer = items?.some(({ state, may }) => state === 'kept' && !may.includes('mails.send-again'))
  return (
    <>
      <PageHeader title={t('people.upkeep.mail.title')} question={t('people.upkeep.mail.question')} />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!items && !error && <Skeleton lines={8} />}
      {items && (
        <Stack>
          {withoutServer && <Notice tone="caution">{t('people.upkeep.mail.no-server')}</Notice>}
          <DataTable
            caption={t('people.upkeep.mail.title')}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            view={view}
            onViewChange={setView}
            onOpen={({ id }) => navigate(at(`settings/mail/${id}`))}
            empty={
              <EmptyState
                sentence={t('people.upkeep.mail.none')}
                example={t('people.upkeep.mail.none.example')}
              />
            }
          />
          {hasMore && <LoadMore shown={items.length} hasMore={hasMore} loading={loading} onMore={more} />}
        </Stack>
      )}
    </>
  )
}
