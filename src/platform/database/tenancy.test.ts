import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { inOrganisation, Rollback } from './tenancy.ts'

const now = new Date('2026-03-10T09:00:00Z')
const ours = newId(now)
const theirs = newId(now)
let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
  for (const [index, id] of [ours, theirs].entries())
    await database.owner
      .insertInto('identity.organisations')
      .values({ id, public_code: `code${index}`, name: id, created_at: now })
      .execute()
  await counter(ours, 'REC', 1)
})
afterAll(() => database.close())

const counter = (organisation: string, kind: string, last: number): Promise<unknown> =>
  inOrganisation(database.db, organisation, (db, scope) =>
    db
      .insertInto('reference_counters')
      .values({ organisation_id: scope.organisationId, kind, year: 2026, last })
      .execute(),
  )

const kindsSeenBy = (organisation: string): Promise<string[]> =>
  inOrganisation(database.db, organisation, async db => {
    const rows = await db.selectFrom('reference_counters').select('kind').execute()
    return rows.map(({ kind }) => kind)
  })

test('a query that forgets its organisation still sees only its own', async () => {
  await counter(theirs, 'SECRET', 1)
  expect(await kindsSeenBy(ours)).toEqual(['REC'])
  expect(await kindsSeenBy(theirs)).toEqual(['SECRET'])
})

test('a row cannot be written into another organisation', async () => {
  const intrusion = inOrganisation(database.db, ours, db =>
    db
      .insertInto('reference_counters')
      .values({ organisation_id: theirs, kind: 'X', year: 2026, last: 1 })
      .execute(),
  )
  await expect(intrusion).rejects.toThrow('row-level security')
})

test('without an organisation a tenant table raises instead of looking empty', async () => {
  await expect(database.db.selectFrom('reference_counters').selectAll().execute()).rejects.toThrow(
    /app\.organisation_id|invalid input syntax for type uuid/,
  )
})

test('the organisation ends with its transaction, on the same connection too', async () => {
  await database.db.connection().execute(async db => {
    await sql.raw(`begin; set local app.organisation_id = '${ours}'`).execute(db)
    await db.selectFrom('reference_counters').selectAll().execute()
    await sql.raw('commit').execute(db)
    await expect(db.selectFrom('reference_counters').selectAll().execute()).rejects.toThrow()
  })
})

test('what is thrown, on purpose or not, leaves nothing behind', async () => {
  const answer = await inOrganisation(database.db, ours, async (db, scope) => {
    await db
      .insertInto('reference_counters')
      .values({ organisation_id: scope.organisationId, kind: 'UNDONE', year: 2026, last: 1 })
      .execute()
    throw new Rollback('said no')
  })
  expect(answer).toBe('said no')
  await expect(inOrganisation(database.db, ours, () => Promise.reject(new Error('bug')))).rejects.toThrow(
    'bug',
  )
  expect(await kindsSeenBy(ours)).toEqual(['REC'])
})

test('an organisation id that is no UUID never reaches a statement', async () => {
  await expect(inOrganisation(database.db, `'; drop table units; --`, async () => null)).rejects.toThrow(
    TypeError,
  )
})

test('every tenant table is secured: forced policies, and the organisation first in its key', async () => {
  const { rows } = await sql<{ name: string; forced: boolean; policies: number; first: string | null }>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as first
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and c.relname <> 'migrations'`.execute(database.owner)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter(row => !row.forced || row.policies !== 2 || row.first !== 'organisation_id')).toEqual([])
})
