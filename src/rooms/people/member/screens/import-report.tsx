import { StatusBadge } from '#design/display/status-badge.tsx'
import { Notice } from '#design/feedback/notice.tsx'
import type { Column } from '#design/table/column.ts'
import { DataTable } from '#design/table/data-table.tsx'
import { useAddressWord } from '#shell/address-words.ts'
import { useMessages } from '#shell/language.tsx'
import { importFields, type ImportLine, type ImportReport } from '../contract.ts'
import { memberMessages } from '../messages.en.ts'

const outcomes = ['create', 'update', 'unchanged', 'refuse'] as const
const tones = { create: 'good', update: 'inform', unchanged: 'neutral', refuse: 'urgent' } as const

function useFieldNames() {
  const t = useMessages(memberMessages)
  return (field: string): string => {
    const known = importFields.find(one => one === field)
    return known ? t(`people.member.import.field.${known}`) : ''
  }
}

/** How the titles of the file were understood: a column that is not recognised is said to be left out. */
export const ImportColumns = ({ report }: { report: ImportReport }) => {
  const t = useMessages(memberMessages)
  const nameOf = useFieldNames()
  const ignored = report.columns.filter(({ field }) => field === 'ignored').map(({ header }) => header)
  const read = report.columns
    .filter(({ field }) => field !== 'ignored')
    .map(({ header, field }) => `${header} → ${nameOf(field)}`)
  return (
    <>
      <p>{t('people.member.import.columns', { columns: read.join(' · ') })}</p>
      {ignored.length > 0 && (
        <Notice tone="caution">
          {t('people.member.import.ignored', { columns: ignored.join(', '), count: ignored.length })}
        </Notice>
      )}
    </>
  )
}

function useDetailOf() {
  const nameOf = useFieldNames()
  return ({ problems, changes }: ImportLine): string => {
    const wrong = problems.map(({ field, message }) => [nameOf(field), message].filter(Boolean).join(' : '))
    const changed = changes.map(({ field, before, after }) => `${nameOf(field)} ${before || '–'} → ${after}`)
    return [...wrong, ...changed].join(' · ')
  }
}

export const ImportLines = ({ report }: { report: ImportReport }) => {
  const t = useMessages(memberMessages)
  const detailOf = useDetailOf()
  const [view, setView] = useAddressWord('view')
  const columns: Column<ImportLine>[] = [
    { id: 'line', header: t('people.member.import.line'), value: ({ line }) => line, kind: 'number' },
    {
      id: 'outcome',
      header: t('people.member.import.outcome'),
      value: ({ outcome }) => outcome,
      kind: 'choice',
      choices: outcomes.map(value => ({ value, label: t(`people.member.import.outcome.${value}`) })),
      cell: ({ outcome }) => (
        <StatusBadge tone={tones[outcome]} word={t(`people.member.import.outcome.${outcome}`)} />
      ),
    },
    { id: 'subject', header: t('people.member.import.subject'), value: ({ subject }) => subject },
    { id: 'detail', header: t('people.member.import.detail'), value: detailOf },
  ]
  return (
    <DataTable
      caption={t('people.member.import.lines')}
      columns={columns}
      rows={report.lines}
      rowKey={({ line }) => String(line)}
      view={view}
      onViewChange={setView}
      empty={<p>{t('people.member.refusal.file-empty')}</p>}
    />
  )
}
