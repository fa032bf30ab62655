import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { SwitchField } from '#design/field/checkbox-field.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import { Skeleton } from '#design/feedback/skeleton.tsx'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Dialog } from '#design/overlay/dialog.tsx'
import { DataTable } from '#design/table/data-table.tsx'
import { useAddressWord } from '#shell/address-words.ts'
import { useQueryOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useSentenceOf } from '#shell/refusal.ts'
import { listProcesses, type OrganisationProcess } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'
import { ProcessForm } from './process-form.tsx'
import { useProcessColumns } from './process-columns.tsx'

type Asked = OrganisationProcess | 'new' | null

export const ProcessesScreen = () => {
  const t = useMessages(organisationMessages)
  const sentenceOf = useSentenceOf()
  const [view, setView] = useAddressWord('view')
  const [archived, setArchived] = useState(false)
  const [asked, setAsked] = useState<Asked>(null)
  const { data, error } = useQueryOf(listProcesses, { query: { archived: archived ? 'with' : 'without' } })
  const columns = useProcessColumns()
  const add = data?.may.includes('processes.create') && (
    <Button kind="primary" icon="add" onClick={() => setAsked('new')}>
      {t('people.organisation.process.add')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('people.organisation.screen.processes')}
        question={t('people.organisation.screen.processes.question')}
        actions={add}
      />
      {error && <Notice tone="problem">{sentenceOf(error)}</Notice>}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <>
          <DataTable
            caption={t('people.organisation.screen.processes')}
            columns={columns}
            rows={data.items}
            rowKey={({ id }) => id}
            view={view}
            onViewChange={setView}
            onOpen={setAsked}
            empty={
              <EmptyState
                sentence={t('people.organisation.process.empty')}
                example={t('people.organisation.process.empty.example')}
                action={add}
              />
            }
          />
          <SwitchField
            name="archived"
            label={t('people.organisation.process.show-archived')}
            value={archived}
            onChange={setArchived}
          />
        </>
      )}
      {asked && (
        <Dialog
          open
          title={asked === 'new' ? t('people.organisation.process.add') : asked.name}
          onClose={() => setAsked(null)}
        >
          <ProcessForm process={asked === 'new' ? null : asked} onDone={() => setAsked(null)} />
        </Dialog>
      )}
    </>
  )
}
