import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Row, Stack } from '#design/layout/stack.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { DataTable } from '#design/table/data-table.tsx'
import { useAddressWord } from '#shell/address-words.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { listFailedJobs, type FailedJob } from '../contract.ts'
import { upkeepMessages } from '../messages.en.ts'
import { useJobColumns } from './job-columns.ts'
import { useJobActs } from './use-job-acts.ts'

/** Work that was given up after its last try: done once more, or given up for good. */
export const JobsScreen = () => {
  const t = useMessages(upkeepMessages)
  const sentenceOf = useSentenceOf()
  const { data, error } = useQueryOf(listFailedJobs, {})
  return (
    <>
      <PageHeader title={t('people.upkeep.jobs.title')} question={t('people.upkeep.jobs.question')} />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={5} />}
      {data && <JobsTable jobs={data.items} />}
    </>
  )
}

const JobsTable = ({ jobs }: { jobs: readonly FailedJob[] }) => {
  const t = useMessages(upkeepMessages)
  const [view, setView] = useAddressWord('view')
  const [open, setOpen] = useState<FailedJob | null>(null)
  return (
    <>
      <DataTable
        caption={t('people.upkeep.jobs.title')}
        columns={useJobColumns()}
        rows={jobs}
        rowKey={({ id }) => id}
        view={view}
        onViewChange={setView}
        onOpen={setOpen}
        bulk={(chosen, done) => <JobActs jobs={chosen} onDone={done} />}
        empty={
          <EmptyState
            sentence={t('people.upkeep.jobs.none')}
            example={t('people.upkeep.jobs.none.example')}
          />
        }
      />
      {open && (
        <Dialog open title={open.work} onClose={() => setOpen(null)}>
          <JobSheet job={open} onDone={() => setOpen(null)} />
        </Dialog>
      )}
    </>
  )
}

const JobActs = ({ jobs, onDone }: { jobs: readonly FailedJob[]; onDone: () => void }) => {
  const t = useMessages(upkeepMessages)
  const { retry, discard } = useJobActs()
  const can = (act: string) => jobs.every(({ may }) => may.includes(act))
  return (
    <Row>
      {can('failed-jobs.retry') && (
        <Button small kind="primary" onClick={() => void retry(jobs).then(onDone)}>
          {t('people.upkeep.jobs.retry')}
        </Button>
      )}
      {can('failed-jobs.discard') && (
        <Button small kind="danger" onClick={() => void discard(jobs).then(agreed => agreed && onDone())}>
          {t('people.upkeep.jobs.discard')}
        </Button>
      )}
    </Row>
  )
}

const JobSheet = ({ job, onDone }: { job: FailedJob; onDone: () => void }) => {
  const t = useMessages(upkeepMessages)
  const formats = useFormats()
  return (
    <Stack>
      <DefinitionList
        items={[
          { term: t('people.upkeep.jobs.failure'), value: job.failure },
          { term: t('people.upkeep.jobs.kind'), value: job.kind },
          { term: t('people.upkeep.jobs.tries'), value: formats.number(job.tries) },
          { term: t('people.upkeep.jobs.announced-at'), value: formats.instant(job.announcedAt) },
          { term: t('people.upkeep.jobs.failed-at'), value: formats.instant(job.failedAt) },
        ]}
      />
      <JobActs jobs={[job]} onDone={onDone} />
    </Stack>
  )
}
