import { useState } from 'react'
import { Button } from '#design/action/button.tsx'
import { Board } from '#design/board/board.tsx'
import { Chart } from '#design/chart/chart.tsx'
import { Avatar } from '#design/display/avatar.tsx'
import { Stat } from '#design/display/stat.tsx'
import { StatusBadge, type StatusTone } from '#design/display/status-badge.tsx'
import { EmptyState } from '#design/feedback/empty-state.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Section } from '#design/layout/section.tsx'
import { Columns, Stack } from '#design/layout/stack.tsx'
import type { Column } from '#design/table/column.ts'
import { DataTable } from '#design/table/data-table.tsx'
import {
  actions,
  boardColumns,
  figures,
  reasons,
  satisfaction,
  statuses,
  type DemoAction,
} from './content.ts'
import { label } from './labels.ts'
import { headers, sentence } from './sentences.ts'
import { say } from './words.ts'

const toneOf: Record<DemoAction['status'], StatusTone> = {
  'to-do': 'neutral',
  doing: 'inform',
  checking: 'caution',
  done: 'good',
}

const columns: readonly Column<DemoAction>[] = [
  { id: 'title', header: headers.title, value: action => action.title },
  { id: 'reference', header: headers.reference, value: action => action.reference },
  {
    id: 'status',
    header: headers.status,
    kind: 'choice',
    choices: statuses,
    value: action => action.status,
    cell: action => (
      <StatusBadge
        tone={toneOf[action.status]}
        word={statuses.find(status => status.value === action.status)?.label ?? ''}
      />
    ),
  },
  {
    id: 'pilot',
    header: headers.pilot,
    value: action => action.pilot,
    cell: action => <Avatar name={action.pilot} />,
  },
  { id: 'due', header: headers.due, kind: 'day', value: action => action.due },
  { id: 'effort', header: headers.effort, kind: 'number', decimals: 1, value: action => action.effort },
  { id: 'late', header: headers.late, kind: 'yes-no', value: action => action.late, hidden: true },
  { id: 'unit', header: headers.unit, value: action => action.unit, hidden: true },
]

export const TableSpecimen = () => {
  const [view, setView] = useState('sort=due')
  return (
    <Section title={say.table} intro={<code>{`?view=${view}`}</code>}>
      <DataTable
        caption={sentence.tableCaption}
        columns={columns}
        rows={actions}
        rowKey={action => action.id}
        view={view}
        onViewChange={setView}
        empty={<EmptyState sentence={sentence.empty} />}
        onOpen={action => toast(action.title)}
        bulk={(rows, done) => (
          <Button
            small
            onClick={() => {
              toast(`${label.archive} : ${rows.length}`)
              done()
            }}
          >
            {label.archive}
          </Button>
        )}
      />
    </Section>
  )
}

export const BoardSpecimen = () => {
  const [cards, setCards] = useState(actions)
  return (
    <Section title={say.board}>
      <Board
        label={say.board}
        columns={boardColumns}
        cards={cards}
        cardKey={card => card.id}
        cardName={card => card.title}
        columnOf={card => card.status}
        render={card => (
          <Stack gap="tight">
            <span>{card.title}</span>
            <Avatar name={card.pilot} />
          </Stack>
        )}
        onMove={({ card, to }) =>
          setCards(all =>
            all.map(one => (one.id === card ? { ...one, status: to as DemoAction['status'] } : one)),
          )
        }
      />
    </Section>
  )
}

export const ChartsSpecimen = () => (
  <Section title={say.charts}>
    <Columns minimum="24rem" gap="wide">
      <Chart title={sentence.satisfaction} summary={sentence.satisfactionSummary} data={satisfaction} />
      <Chart title={sentence.reasons} summary={sentence.reasonsSummary} data={reasons} />
    </Columns>
  </Section>
)

export const FiguresSpecimen = () => (
  <Section title={say.figures}>
    <Columns minimum="13rem">
      <Stat
        label={sentence.share}
        figure={figures.share}
        unit="share"
        verdict={<StatusBadge tone="good" word={sentence.verdictGood} />}
      />
      <Stat
        label={sentence.net}
        figure={figures.net}
        unit="net"
        verdict={<StatusBadge tone="neutral" word={sentence.verdictNone} />}
      />
      <Stat label={sentence.number} figure={figures.number} unit="number" decimals={1} supposed />
      <Stat label={sentence.few} figure={figures.few} unit="share" needed={10} />
      <Stat label={sentence.hidden} figure={figures.hidden} unit="share" />
    </Columns>
  </Section>
)
