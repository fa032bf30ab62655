import type { DragStart, DragUpdate, DropResult, ResponderProvided } from '@hello-pangea/dnd'
import type { DesignWords } from '../root/design-words.tsx'

/** What a screen reader hears while a card moves, in the reader's language instead of the library's English. */
export function boardAnnouncements(
  say: DesignWords['say'],
  cardName: (id: string) => string,
  columnTitle: (id: string) => string,
) {
  return {
    start: (start: DragStart, { announce }: ResponderProvided) =>
      announce(
        say('design.board.held', {
          card: cardName(start.draggableId),
          column: columnTitle(start.source.droppableId),
        }),
      ),
    update: ({ draggableId, destination }: DragUpdate, { announce }: ResponderProvided) => {
      const place = destination && {
        column: columnTitle(destination.droppableId),
        place: destination.index + 1,
      }
      if (place) announce(say('design.board.over', { card: cardName(draggableId), ...place }))
    },
    end: ({ draggableId, destination }: DropResult, { announce }: ResponderProvided) => {
      const card = cardName(draggableId)
      announce(
        destination
          ? say('design.board.dropped', {
              card,
              column: columnTitle(destination.droppableId),
              place: destination.index + 1,
            })
          : say('design.board.put-back', { card }),
      )
    },
  }
}
