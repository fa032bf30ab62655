import { sql } from 'kysely'
import type { Db } from '../database/connection.ts'
import { inOrganisation, type OrganisationScope } from '../database/tenancy.ts'
import type { Installation } from '../installation.ts'
import { eachOrganisation } from '../jobs/each-organisation.ts'
import { hashOf, origin, sealedColumns, type SealedEntry } from './link.ts'

const batchSize = 1000

/** Gives the lines written since the last time their place in the chain of each organisation. */
export async function sealAll({ database, clock }: Installation): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select organisations_with_unsealed_entries as id from organisations_with_unsealed_entries()`.execute(
    database,
  )
  await eachOrganisation(
    rows.map(({ id }) => id),
    id => sealOrganisation(database, id, () => clock.now()),
  )
}

async function sealOrganisation(database: Db, organisationId: string, now: () => Date): Promise<void> {
  let sealed: number
  do {
    sealed = await inOrganisation(database, organisationId, (db, scope) => sealEntries(db, scope, now()))
  } while (sealed === batchSize)
}

/** One batch, by one sealer at a time: a second one would fork the chain. Answers how many lines it sealed. */
export async function sealEntries(db: Db, scope: OrganisationScope, now: Date): Promise<number> {
  const { organisationId } = scope
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${organisationId}, 20260043)) as locked`.execute(db)
  if (!rows[0]!.locked) return 0
  const head = await headOf(db, scope)
  const entries = await unsealedEntries(db, scope)
  if (entries.length === 0) return 0
  const sealedAt = `${now.toISOString().slice(0, -1)}000Z`
  let previousHash = head.hash
  const seals = entries.map((entry, index) => {
    const sequence = head.sequence + index + 1
    const hash = hashOf({ organisationId, sequence, sealedAt, previousHash }, entry)
    const seal = {
      sequence,
      entry_id: entry.id,
      previous: previousHash.toString('hex'),
      hash: hash.toString('hex'),
    }
    previousHash = hash
    return seal
  })
  await sql`
    insert into audit_seals (organisation_id, sequence, entry_id, previous_hash, hash, sealed_at)
    select ${organisationId}::uuid, sequence, entry_id, decode(previous, 'hex'), decode(hash, 'hex'),
      ${sealedAt}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
      as seal (sequence bigint, entry_id uuid, previous text, hash text)`.execute(db)
  return entries.length
}

/** The end of the chain: kept elsewhere, it shows later that nothing was cut off. */
export interface Head {
  readonly sequence: number
  readonly hash: Buffer
}

export async function headOf(db: Db, { organisationId }: OrganisationScope): Promise<Head> {
  const last = await db
    .selectFrom('audit_seals')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', organisationId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? { sequence: 0, hash: origin }
}

/** Looks back as `organisations_with_unsealed_entries` does: one hour before the last line that was sealed. */
async function unsealedEntries(
  db: Db,
  { organisationId }: OrganisationScope,
): Promise<readonly SealedEntry[]> {
  const { rows } = await sql<SealedEntry>`
    select ${sealedColumns} from audit_entries e
    where e.organisation_id = ${organisationId}
      and e.at >= coalesce((
        select last.at - interval '1 hour' from audit_seals s
        join audit_entries last on last.organisation_id = s.organisation_id and last.id = s.entry_id
        where s.organisation_id = ${organisationId} order by s.sequence desc limit 1), '-infinity')
      and not exists (
        select from audit_seals s where s.organisation_id = ${organisationId} and s.entry_id = e.id)
    order by e.at, e.id limit ${batchSize}`.execute(db)
  return rows
}
