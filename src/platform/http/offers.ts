import type { Room } from '../room.ts'

/** What an answer may offer to an API key that only reads: endpoints by name. */
export type ReadingNames = ReadonlySet<string>

export const readingNamesOf = (rooms: readonly Room[]): ReadingNames =>
  new Set(
    rooms
      .flatMap(room => room.routes ?? [])
      .filter(({ endpoint }) => endpoint.method === 'GET')
      .map(({ endpoint }) => endpoint.name),
  )

/**
 * The answer with every `may` in it, at any depth, reduced to what only reads. Done here and not where each list is
 * made: a room that forgot would offer what the pipeline then refuses.
 */
export function offeringOnly(names: ReadingNames, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(item => offeringOnly(names, item))
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      key === 'may' && Array.isArray(value)
        ? value.filter(name => names.has(name))
        : offeringOnly(names, value),
    ]),
  )
}
