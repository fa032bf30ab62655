import type { Reaction, Errand, Room, ScheduledJob } from '../room.ts'

/** What all rooms together have to do, by name, and who answers to which announcement. */
export interface Work {
  readonly reactions: ReadonlyMap<string, Reaction>
  readonly errands: ReadonlyMap<string, Errand>
  readonly scheduled: ReadonlyMap<string, ScheduledJob>
  readonly answering: (kind: string) => Answering
}

export interface Answering {
  readonly reactions: readonly string[]
  readonly errands: readonly string[]
}

/** @throws when two rooms gave the same name to their work: one would silently replace the other */
export function workOf(rooms: readonly Room[]): Work {
  const reactions = byName(rooms.flatMap(room => room.reactions ?? []))
  const errands = byName(rooms.flatMap(room => room.errands ?? []))
  const to = (works: Iterable<Reaction | Errand>): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...Map.groupBy(works, work => work.to)].map(([kind, all]) => [kind, all.map(({ name }) => name)]),
    )
  const reactionsTo = to(reactions.values())
  const errandsTo = to(errands.values())
  return {
    reactions,
    errands,
    scheduled: byName(rooms.flatMap(room => room.jobs ?? [])),
    answering: kind => ({ reactions: reactionsTo.get(kind) ?? [], errands: errandsTo.get(kind) ?? [] }),
  }
}

function byName<W extends { readonly name: string }>(works: readonly W[]): ReadonlyMap<string, W> {
  const found = new Map<string, W>()
  for (const work of works) {
    if (found.has(work.name)) throw new Error(`two works of the house are named ${work.name}`)
    found.set(work.name, work)
  }
  return found
}

/** What a job of an organisation carries. */
export interface JobData {
  readonly organisationId: string
  readonly work: string
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly memberId: string | null
}
