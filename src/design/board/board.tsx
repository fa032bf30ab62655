import { lazy, Suspense, type ReactNode } from 'react'
import { Skeleton } from '../feedback/skeleton.tsx'
import type { BoardColumn, BoardMove } from './board-cards.ts'

export interface BoardProps<Card> {
  label: string
  columns: readonly BoardColumn[]
  cards: readonly Card[]
  cardKey: (card: Card) => string
  /** What the card is called when its move is announced. */
  cardName: (card: Card) => string
  columnOf: (card: Card) => string
  render: (card: Card) => ReactNode
  /** Without it the board is only read. */
  onMove?: (move: BoardMove) => void
}

const BoardColumns = lazy(() => import('./board-columns.tsx'))

/** Cards in columns, moved by pointer, by keyboard (space, then arrows) or by the menu of each card. */
export const Board = <Card,>(props: BoardProps<Card>) => (
  <Suspense fallback={<Skeleton lines={5} />}>
    <BoardColumns {...(props as unknown as BoardProps<unknown>)} />
  </Suspense>
)
