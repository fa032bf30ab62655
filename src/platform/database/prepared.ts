import { createHash } from 'node:crypto'
import pg from 'pg'

/** More texts than this are not the house's own sentences but lists spelled out; they stay unnamed. */
const mostNames = 500

const names = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}

/**
 * A client that prepares what it is asked again and again: under row-level security planning a query costs more than
 * running it, and a prepared one is planned once a connection.
 */
export class PreparingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [text, values] = given
    const query = super.query as (...words: unknown[]) => never
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return query.apply(this, given)
    const name = nameOf(text)
    return query.apply(this, [{ text, values, ...(name && { name }) }, ...given.slice(2)])
  }
}
