import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { openPool, overPool } from './connection.ts'
import { migrate, pendingMigrations, readMigrations } from './migrate.ts'
import { checkRuntimeRole } from './runtime-role.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const as = (user: string): pg.ClientConfig => ({ ...(database.runtimeTarget as pg.ClientConfig), user })

test('the role that serves requests is held by row-level security', async () => {
  await expect(checkRuntimeRole(database.db)).resolves.toBeUndefined()
})

test('an owner may not serve requests, and is told which variable to change', async () => {
  await expect(checkRuntimeRole(database.owner)).rejects.toThrow(/DATABASE_URL .*owns the tables/)
})

test('a superuser may not serve requests', async () => {
  const pool = openPool(as(inject('cluster').bootstrapUser) as never, 1)
  await expect(checkRuntimeRole(overPool(pool))).rejects.toThrow(/superuser or BYPASSRLS/)
  await pool.end()
})

test('the role that serves requests cannot call an organisation a demonstration, and empty it', async () => {
  const organisations = database.db.updateTable('identity.organisations')
  await expect(organisations.set({ demonstration: true }).execute()).rejects.toThrow('permission denied')
  await expect(database.db.deleteFrom('identity.organisations').execute()).rejects.toThrow(
    'permission denied',
  )
  await expect(organisations.set({ name: 'Logis' }).execute()).resolves.toBeDefined()
})

test('migrations applied twice at once are applied once', async () => {
  const applied = await Promise.all([
    migrate(database.ownerTarget, inject('cluster').runtimeUser),
    migrate(database.ownerTarget, inject('cluster').runtimeUser),
  ])
  expect(applied.flat()).toEqual([])
  expect(await pendingMigrations(database.runtimeTarget)).toEqual([])
})

test('a migration that changed after it was applied is refused by name', async () => {
  const [first] = await readMigrations()
  const client = new pg.Client(as(inject('cluster').ownerUser))
  await client.connect()
  await client.query('update migrations set checksum = $1 where name = $2', ['other', first!.name])
  await client.end()
  await expect(migrate(database.ownerTarget, inject('cluster').runtimeUser)).rejects.toThrow(first!.name)
})
