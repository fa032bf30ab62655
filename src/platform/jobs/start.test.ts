import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addOrganisation } from '#testing/organisation.ts'
import type { Room } from '../room.ts'
import { openJobHarness, soon, type JobHarness } from '#testing/job-harness.ts'
import { workOf } from './work.ts'

let harness: JobHarness
let database: JobHarness['database']
let start: JobHarness['start']
let announceNow: JobHarness['announceNow']

beforeAll(async () => {
  harness = await openJobHarness()
  ;({ database, start, announceNow } = harness)
})
afterEach(() => harness.stopAll())
afterAll(() => harness.close())

describe('the jobs', () => {
  it('finish the work in hand before they stop, and leave the rest for later', async () => {
    const organisation = await addOrganisation(database.owner)
    const events: string[] = []
    let release = (): void => {}
    const held = new Promise<void>(resolve => (release = resolve))
    const room = {
      errands: [
        {
          to: 'long',
          name: 'test.long',
          run: async () => {
            events.push('begun')
            await held
            events.push('finished')
          },
        },
      ],
    }
    const jobs = await start(room)
    await announceNow(organisation, 'long')
    await soon(() => events.length === 1)
    const stopped = jobs.stop().then(() => events.push('stopped'))
    await announceNow(organisation, 'long')
    release()
    await stopped
    expect(events).toEqual(['begun', 'finished', 'stopped'])
    await start(room)
    await soon(() => events.length === 5)
  })

  it('run a scheduled work once a tick, however many processes there are', async () => {
    const runs: string[] = []
    const room = {
      jobs: [{ name: 'test.tick', schedule: '* * * * *', run: async () => void runs.push('ran') }],
    }
    await start(room)
    // A pass over the schedules is made every half minute, and at the start of a process when none was made lately.
    await sql`update pgboss.version set cron_on = null`.execute(database.owner)
    await Promise.all([start(room), start(room)])
    await soon(() => runs.length > 0)
    const { rows } = await sql<{ ticks: number }>`
      select count(*)::int as ticks from pgboss.job where name = 'schedule' and data->>'work' = 'test.tick'
      group by singleton_on`.execute(database.owner)
    expect(rows.every(({ ticks }) => Number(ticks) === 1)).toBe(true)
    await start({})
    const { rows: schedules } = await sql`select key from pgboss.schedule`.execute(database.owner)
    expect(schedules).toEqual([])
  })

  it('refuse two works of one name', () => {
    const reaction = { to: 'a', name: 'same', run: async () => {} }
    const room: Room = { name: 'test', messages: [], reactions: [reaction, reaction] }
    expect(() => workOf([room])).toThrow('same')
  })

  it('cannot change their schema as the role that works', async () => {
    await expect(sql`alter table pgboss.job add column x int`.execute(database.db)).rejects.toThrow(/owner/)
  })
})
