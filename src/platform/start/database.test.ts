import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { readConfig } from '#platform/config.ts'
import { openTestDatabase } from '#testing/database.ts'
import { queues } from '../jobs/queues.ts'
import { openDatabase } from './database.ts'

test('several processes that start at once on one external database all serve it', async () => {
  const external = await openTestDatabase()
  const { host } = inject('cluster')
  const { database } = external.ownerTarget as { database: string }
  const as = (user: string): string => `postgresql://${user}@${encodeURIComponent(host)}/${database}`
  const config = readConfig({
    DATABASE_URL: as(inject('cluster').runtimeUser),
    DATABASE_OWNER_URL: as(inject('cluster').ownerUser),
  })
  const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(config)))
  for (const one of opened) {
    const { rows } = await one.pool.query(
      'select count(*)::int as queues from pgboss.queue where name = any($1)',
      [queues.map(({ name }) => name)],
    )
    expect(rows[0]).toEqual({ queues: queues.length })
    await one.close()
  }
  await external.close()
})

test('a process without the owner serves what is current, and says which migration it lacks otherwise', async () => {
  const external = await openTestDatabase()
  const { host } = inject('cluster')
  const { database } = external.ownerTarget as { database: string }
  const url = `postgresql://${inject('cluster').runtimeUser}@${encodeURIComponent(host)}/${database}`
  const opened = await openDatabase(readConfig({ DATABASE_URL: url }))
  await opened.close()
  await sql`delete from public.migrations where name like '0002%'`.execute(external.owner)
  await expect(openDatabase(readConfig({ DATABASE_URL: url }))).rejects.toThrow(/DATABASE_OWNER_URL.*0002/)
  await external.close()
})
