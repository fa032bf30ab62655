import { sql } from 'kysely'
import { newId } from '#platform/id.ts'
import type { Db } from '#platform/database/connection.ts'

/** Whose failures: each known device counts apart from everything else, strangers are told apart by address. */
export interface Budget {
  readonly personKey: string
  /** The address of a stranger, the mark of a known device. */
  readonly origin: string
  readonly knownDevice: boolean
}

export interface Failures {
  readonly count: number
  readonly lastAt: Date | null
}

/** Attempts of one budget wait for each other until the end of the transaction: none slips by uncounted. */
export async function lockBudget(db: Db, { personKey, origin }: Budget): Promise<void> {
  const key = `${personKey} ${origin}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db)
}

const ofBudget = (db: Db, { personKey, origin, knownDevice }: Budget) =>
  db
    .selectFrom('identity.sign_in_failures')
    .where('person_key', '=', personKey)
    .where('known_device', '=', knownDevice)
    .where('address', '=', origin)

export async function countFailures(db: Db, budget: Budget, since: Date): Promise<Failures> {
  const row = await ofBudget(db, budget)
    .where('at', '>', since)
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.max('at').as('lastAt')])
    .executeTakeFirstOrThrow()
  return { count: Number(row.count), lastAt: row.lastAt }
}

/** From every unknown device, whatever the address. */
export async function countStrangersFailures(db: Db, personKey: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('identity.sign_in_failures')
    .where('person_key', '=', personKey)
    .where('known_device', '=', false)
    .where('at', '>', since)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function insertFailure(db: Db, budget: Budget, now: Date): Promise<void> {
  await db
    .insertInto('identity.sign_in_failures')
    .values({
      id: newId(now),
      person_key: budget.personKey,
      address: budget.origin,
      known_device: budget.knownDevice,
      at: now,
    })
    .execute()
}

export async function forgetFailures(db: Db, { personKey, origin, knownDevice }: Budget): Promise<void> {
  await db
    .deleteFrom('identity.sign_in_failures')
    .where('person_key', '=', personKey)
    .where('known_device', '=', knownDevice)
    .where('address', '=', origin)
    .execute()
}

export async function deleteOldFailures(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('identity.sign_in_failures').where('at', '<=', before).execute()
}
