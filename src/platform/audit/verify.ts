import { sql } from 'kysely'
import type { Db } from '../database/connection.ts'
import type { OrganisationScope } from '../database/tenancy.ts'
import { hashOf, microseconds, origin, sealedColumns, type SealedEntry } from './link.ts'
import { personalDigest } from './personal-digest.ts'
import type { Head } from './seal.ts'

/** What does not hold, where. `entryId` when the line is known. */
export interface Break {
  readonly kind:
    | 'entry-changed'
    | 'entry-missing'
    | 'seal-missing'
    | 'chain-broken'
    | 'personal-value-changed'
    | 'end-cut-off'
  readonly sequence: number | null
  readonly entryId: string | null
}

export interface Verification {
  readonly intact: boolean
  readonly sealed: number
  /** Lines that wait for the sealer: none is older than a minute or two while jobs work. */
  readonly unsealed: number
  readonly head: Head
  /** The first ones; one changed line is enough to look. */
  readonly breaks: readonly Break[]
}

const batchSize = 2000
const breaksTold = 50

/**
 * Recomputes the whole chain. `expected` is a head exported earlier: without it nobody can tell that the last
 * links were cut off together with their lines. Personal values that were erased are no break: their digests stay.
 */
export async function verifyAudit(db: Db, scope: OrganisationScope, expected?: Head): Promise<Verification> {
  const breaks: Break[] = []
  let head: Head = { sequence: 0, hash: origin }
  let metExpected = expected === undefined || expected.sequence === 0
  for (;;) {
    const links = await linksAfter(db, scope, head.sequence)
    for (const link of links) {
      breaks.push(...breaksOf(scope, head, link))
      head = { sequence: link.sequence, hash: link.hash }
      if (expected?.sequence === link.sequence) metExpected = expected.hash.equals(link.hash)
    }
    if (links.length < batchSize) break
  }
  if (!metExpected) breaks.push({ kind: 'end-cut-off', sequence: expected!.sequence, entryId: null })
  breaks.push(...(await changedPersonalValues(db, scope)), ...(await slippedIn(db, scope)))
  const unsealed = await unsealedCount(db, scope)
  return {
    intact: breaks.length === 0,
    sealed: head.sequence,
    unsealed,
    head,
    breaks: breaks.slice(0, breaksTold),
  }
}

interface StoredLink extends Partial<Record<keyof SealedEntry, unknown>> {
  readonly sequence: number
  readonly entry_id: string
  readonly previous_hash: Buffer
  readonly hash: Buffer
  readonly sealed_at: string
}

async function linksAfter(
  db: Db,
  { organisationId }: OrganisationScope,
  after: number,
): Promise<StoredLink[]> {
  const { rows } = await sql<StoredLink>`
    select s.sequence, s.entry_id, s.previous_hash, s.hash, ${microseconds('s.sealed_at')} as sealed_at,
      ${sealedColumns}
    from audit_seals s left join audit_entries e on e.organisation_id = s.organisation_id and e.id = s.entry_id
    where s.organisation_id = ${organisationId} and s.sequence > ${after}
    order by s.sequence limit ${batchSize}`.execute(db)
  return rows
}

function breaksOf({ organisationId }: OrganisationScope, before: Head, link: StoredLink): Break[] {
  const {
    sequence,
    entry_id: entryId,
    previous_hash: previousHash,
    hash,
    sealed_at: sealedAt,
    ...entry
  } = link
  const told = (kind: Break['kind']): Break => ({ kind, sequence, entryId })
  const breaks: Break[] = []
  if (sequence !== before.sequence + 1) breaks.push(told('seal-missing'))
  if (!previousHash.equals(before.hash)) breaks.push(told('chain-broken'))
  if (entry.id === null) return [...breaks, told('entry-missing')]
  const recomputed = hashOf(
    { organisationId, sequence, sealedAt, previousHash },
    entry as unknown as SealedEntry,
  )
  if (!recomputed.equals(hash)) breaks.push(told('entry-changed'))
  return breaks
}

/** A value that is there must be the one whose digest was sealed with its entry. */
async function changedPersonalValues(db: Db, { organisationId }: OrganisationScope): Promise<Break[]> {
  const rows = await db
    .selectFrom('audit_personal_values as p')
    .leftJoin('audit_entries as e', join =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.id', '=', 'p.entry_id'),
    )
    .select(['p.entry_id', 'p.field', 'p.salt', 'p.value', 'p.subject_id', 'e.personal_digests'])
    .where('p.organisation_id', '=', organisationId)
    .execute()
  return rows
    .filter(({ field, salt, value, subject_id, personal_digests }) => {
      const sealed = (personal_digests as Readonly<Record<string, string>> | null)?.[field]
      return sealed !== personalDigest(salt, value, subject_id)
    })
    .map(({ entry_id }) => ({ kind: 'personal-value-changed', sequence: null, entryId: entry_id }))
}

/** A line older than the sealer looks back to was written behind its back, and would wait for ever. */
async function slippedIn(db: Db, { organisationId }: OrganisationScope): Promise<Break[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from audit_entries e
    where e.organisation_id = ${organisationId}
      and e.at < (
        select last.at - interval '1 hour' from audit_seals s
        join audit_entries last on last.organisation_id = s.organisation_id and last.id = s.entry_id
        where s.organisation_id = ${organisationId} order by s.sequence desc limit 1)
      and not exists (
        select from audit_seals s where s.organisation_id = ${organisationId} and s.entry_id = e.id)
    order by e.at, e.id limit ${breaksTold}`.execute(db)
  return rows.map(({ id }) => ({ kind: 'seal-missing', sequence: null, entryId: id }))
}

async function unsealedCount(db: Db, { organisationId }: OrganisationScope): Promise<number> {
  const { count } = await db
    .selectFrom('audit_entries as e')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('e.organisation_id', '=', organisationId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit_seals as s')
            .select('s.sequence')
            .whereRef('s.organisation_id', '=', 'e.organisation_id')
            .whereRef('s.entry_id', '=', 'e.id'),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return count
}
