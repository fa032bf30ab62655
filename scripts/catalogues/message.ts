import { IntlMessageFormat } from 'intl-messageformat'

export interface Message {
  /** The names of what is filled in. */
  readonly placeholders: ReadonlySet<string>
  /** The words as they will be read, without what is filled in. */
  readonly texts: readonly string[]
}

interface Piece {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>
  readonly children?: readonly Piece[]
}

const literal = 0
const pound = 7
const tag = 8

/** The pieces of a sentence in ICU syntax, or why it is not one. */
export function readMessage(sentence: string): Message | Error {
  try {
    const placeholders = new Set<string>()
    const texts: string[] = []
    collect(new IntlMessageFormat(sentence, 'fr').getAst(), placeholders, texts)
    return { placeholders, texts }
  } catch (error) {
    return error as Error
  }
}

function collect(pieces: readonly Piece[], placeholders: Set<string>, texts: string[]): void {
  for (const piece of pieces) {
    if (piece.type === literal) texts.push(piece.value ?? '')
    else if (piece.type !== pound)
      placeholders.add(piece.type === tag ? `<${piece.value}>` : (piece.value ?? ''))
    for (const option of Object.values(piece.options ?? {})) collect(option.value, placeholders, texts)
    collect(piece.children ?? [], placeholders, texts)
  }
}
