import type { Context } from '../context.ts'

/**
 * The next human reference of a kind: `REC-2026-0042`. The counter's row stays locked until the transaction ends,
 * which is what leaves no gap: call it last, just before the object is written.
 */
export async function nextReference(context: Context, kind: string, year?: number): Promise<string> {
  const [reference] = await nextReferences(context, kind, 1, year)
  return reference!
}

/** A block of consecutive references, for imports. */
export async function nextReferences(
  { db, scope, now }: Context,
  kind: string,
  count: number,
  year = now.getUTCFullYear(),
): Promise<string[]> {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} references cannot be taken`)
  const { last } = await db
    .insertInto('reference_counters')
    .values({ organisation_id: scope.organisationId, kind, year, last: count })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'kind', 'year'])
        .doUpdateSet(({ eb, ref }) => ({ last: eb(ref('reference_counters.last'), '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return Array.from({ length: count }, (_, index) => formatReference(kind, year, last - count + 1 + index))
}

/** Four digits, more when a year needs them. */
const formatReference = (kind: string, year: number, number: number): string =>
  `${kind}-${year}-${String(number).padStart(4, '0')}`
