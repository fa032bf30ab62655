import { DragDropContext, Draggable, Droppable, type DropResult } from '@hello-pangea/dnd'
import { ActionMenu } from '../action/action-menu.tsx'
import { IconButton } from '../action/icon-button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { styleNonce } from '../root/style-nonce.ts'
import type { BoardProps } from './board.tsx'
import type { BoardColumn } from './board-cards.ts'
import { boardAnnouncements } from './board-announcements.ts'
import styles from './board-columns.module.css'

type Shared = BoardProps<unknown>

const CardMenu = (props: { board: Shared; card: unknown; column: BoardColumn }) => {
  const words = useDesignWords()
  const { board, card, column } = props
  const name = board.cardName(card)
  return (
    <ActionMenu
      position="bottom-end"
      label={words.say('design.board.move-to')}
      trigger={<IconButton icon="more" small label={words.say('design.board.move', { card: name })} />}
      entries={board.columns
        .filter(target => target.id !== column.id)
        .map(target => ({
          label: target.title,
          onSelect: () =>
            board.onMove?.({ card: board.cardKey(card), from: column.id, to: target.id, index: 0 }),
        }))}
    />
  )
}

const Card = (props: { board: Shared; card: unknown; column: BoardColumn; index: number }) => {
  const { board, card } = props
  return (
    <Draggable
      draggableId={board.cardKey(card)}
      index={props.index}
      isDragDisabled={!board.onMove}
      disableInteractiveElementBlocking={false}
    >
      {(drag, state) => (
        <li
          ref={drag.innerRef}
          {...drag.draggableProps}
          className={styles.card}
          data-held={state.isDragging || undefined}
        >
          <div {...drag.dragHandleProps} className={styles.content}>
            {board.render(card)}
          </div>
          {board.onMove && <CardMenu {...props} />}
        </li>
      )}
    </Draggable>
  )
}

const Column = ({ board, column }: { board: Shared; column: BoardColumn }) => {
  const words = useDesignWords()
  const cards = board.cards.filter(card => board.columnOf(card) === column.id)
  return (
    <section className={styles.column} aria-label={column.title}>
      <h3 className={styles.title}>
        {column.title} <span className={styles.count}>{words.number(cards.length)}</span>
      </h3>
      <Droppable droppableId={column.id}>
        {(drop, state) => (
          <ul
            ref={drop.innerRef}
            {...drop.droppableProps}
            className={styles.cards}
            data-over={state.isDraggingOver || undefined}
          >
            {cards.map((card, index) => (
              <Card key={board.cardKey(card)} board={board} card={card} column={column} index={index} />
            ))}
            {drop.placeholder}
            {cards.length === 0 && !state.isDraggingOver && (
              <li className={styles.empty}>{column.empty ?? words.say('design.board.empty-column')}</li>
            )}
          </ul>
        )}
      </Droppable>
    </section>
  )
}

export default function BoardColumns(board: Shared) {
  const words = useDesignWords()
  const cardNamed = (id: string) => {
    const card = board.cards.find(one => board.cardKey(one) === id)
    return card === undefined ? '' : board.cardName(card)
  }
  const announce = boardAnnouncements(
    words.say,
    cardNamed,
    id => board.columns.find(column => column.id === id)?.title ?? '',
  )
  const onDragEnd = (result: DropResult, provided: Parameters<typeof announce.end>[1]) => {
    announce.end(result, provided)
    const { source, destination } = result
    if (!destination) return
    if (destination.droppableId === source.droppableId && destination.index === source.index) return
    board.onMove?.({
      card: result.draggableId,
      from: source.droppableId,
      to: destination.droppableId,
      index: destination.index,
    })
  }
  return (
    <DragDropContext
      nonce={styleNonce()}
      dragHandleUsageInstructions={words.say('design.board.instructions')}
      onDragStart={announce.start}
      onDragUpdate={announce.update}
      onDragEnd={onDragEnd}
    >
      <div className={styles.board} role="group" aria-label={board.label}>
        {board.columns.map(column => (
          <Column key={column.id} board={board} column={column} />
        ))}
      </div>
    </DragDropContext>
  )
}
