interface Piece {
  readonly text: string
  readonly link: boolean
}

/** An address ends before the punctuation of the sentence that holds it. */
const address = /https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]]/g

/** A plain text cut where its addresses are, so that each can be opened. */
export function linkedText(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    if (index > from) pieces.push({ text: text.slice(from, index), link: false })
    pieces.push({ text: found, link: true })
    from = index + found.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), link: false })
  return pieces
}
