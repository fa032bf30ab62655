import { useState } from 'react'
import { ActionMenu } from '#design/action/action-menu.tsx'
import { Button } from '#design/action/button.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { LoadMore } from '#design/navigation/load-more.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { DataTable } from '#design/table/data-table.tsx'
import { useAddressWord } from '#shell/address-words.ts'
import { useApi } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { listAudit, type AuditFilter, type AuditLine } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import { useTrailColumns } from './trail-columns.tsx'
import { parseTrailFilter, writeTrailFilter } from './trail-filter.ts'
import { TrailFilters } from './trail-filters.tsx'
import { TrailLine } from './trail-line.tsx'
import { TrailVerification } from './trail-verification.tsx'
import { usePages } from './use-pages.ts'
import { useTrailExport } from './use-trail-export.ts'
import { useTrailWords } from './use-trail-words.ts'

/** Who did what, to what, when: found by the filter of the address, proved by its seals, taken away as a file. */
export const TrailScreen = () => {
  const t = useMessages(upkeepMessages)
  const [text, setText] = useAddressWord('q')
  const [verifying, setVerifying] = useState(false)
  const filter = parseTrailFilter(text)
  const setFilter = (next: AuditFilter) => setText(writeTrailFilter(next))
  return (
    <>
      <PageHeader
        title={t('people.upkeep.trail.title')}
        question={t('people.upkeep.trail.question')}
        actions={<Actions filter={filter} onVerify={() => setVerifying(true)} />}
      />
      <Stack>
        <TrailFilters filter={filter} onChange={setFilter} />
        <Lines filter={filter} onFilter={setFilter} />
      </Stack>
      <Dialog open={verifying} title={t('people.upkeep.verify.title')} onClose={() => setVerifying(false)}>
        <TrailVerification />
      </Dialog>
    </>
  )
}

const Actions = ({ filter, onVerify }: { filter: AuditFilter; onVerify: () => void }) => {
  const t = useMessages(upkeepMessages)
  const exporting = useTrailExport(filter)
  return (
    <Row>
      <ActionMenu
        position="bottom-end"
        trigger={
          <Button icon="download" working={exporting.isPending}>
            {t('people.upkeep.trail.export')}
          </Button>
        }
        entries={(['csv', 'ndjson'] as const).map(format => ({
          label: t(`people.upkeep.trail.export.${format}`),
          onSelect: () => exporting.mutate(format),
        }))}
      />
      <Button icon="check" onClick={onVerify}>
        {t('people.upkeep.verify.do')}
      </Button>
    </Row>
  )
}

const Lines = (props: { filter: AuditFilter; onFilter: (filter: AuditFilter) => void }) => {
  const { filter, onFilter } = props
  const t = useMessages(upkeepMessages)
  const sentenceOf = useSentenceOf()
  const api = useApi()
  const words = useTrailWords()
  const columns = useTrailColumns()
  const [view, setView] = useAddressWord('view')
  const [open, setOpen] = useState<AuditLine | null>(null)
  const { items, error, ...rest } = usePages([listAudit.name, 'pages', filter], (cursor, signal) =>
    api(listAudit, { query: { ...filter, cursor, limit: 100 } }, { signal }),
  )
  if (error) return <Notice tone="problem">{sentenceOf(error)}</Notice>
  if (!items) return <Skeleton lines={10} />
  const sameObject = ({ objectKind, objectId }: AuditLine) => {
    setOpen(null)
    onFilter({ objectKind, objectId: objectId ?? undefined })
  }
  return (
    <>
      <DataTable
        caption={t('people.upkeep.trail.title')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        view={view}
        onViewChange={setView}
        onOpen={setOpen}
        empty={
          <EmptyState
            sentence={t('people.upkeep.trail.none')}
            example={t('people.upkeep.trail.none.example')}
          />
        }
      />
      {rest.hasMore && <LoadMore shown={items.length} hasMore loading={rest.loading} onMore={rest.more} />}
      {open && (
        <Dialog open wide title={words.act(open.what)} onClose={() => setOpen(null)}>
          <TrailLine line={open} onSameObject={() => sameObject(open)} />
        </Dialog>
      )}
    </>
  )
}
