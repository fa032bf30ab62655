import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { act, addOrganisation, testInstallation, type TestInstallation } from '#testing/organisation.ts'
import { announce, remember } from '../context.ts'
import { inOrganisation } from '../database/tenancy.ts'
import { newId } from '../id.ts'
import { dispatchAll } from '../outbox/dispatch.ts'
import { keepObject } from '../objects/registry.ts'
import type { Room } from '../room.ts'
import { bossAtWork } from './boss.ts'
import { discardFailedJob, failedJobs, retryFailedJob } from './failed.ts'
import { startJobs, type RunningJobs } from './start.ts'
import { workOf } from './work.ts'

let database: TestDatabase
let installation: TestInstallation
const running: RunningJobs[] = []

beforeAll(async () => {
  database = await openTestDatabase()
  installation = await testInstallation(database.db)
})
afterEach(async () => {
  await Promise.all(running.splice(0).map(jobs => jobs.stop()))
})
afterAll(async () => {
  await installation.remove()
  await database.close()
})

async function start(room: Partial<Room>): Promise<RunningJobs> {
  const jobs = await startJobs(
    installation,
    [{ name: 'test', messages: [], ...room }],
    database.runtimeTarget,
  )
  installation.onAnnouncement(() => jobs.wake())
  running.push(jobs)
  return jobs
}

const announceNow = async (
  organisation: string,
  kind: string,
  payload = {},
  memberId: string | null = null,
) => {
  await act(installation, organisation, async context => announce(context, { kind, payload }), {
    kind: 'member',
    memberId,
  })
  installation.wakeDispatcher()
}

const soon = <Value>(look: () => Promise<Value> | Value): Promise<Value> =>
  vi.waitUntil(look, { timeout: 15_000, interval: 50 }) as Promise<Value>

describe('an announcement', () => {
  it('starts the reactions to it, in its organisation, in the name of a job', async () => {
    const [organisation, other] = [
      await addOrganisation(database.owner),
      await addOrganisation(database.owner),
    ]
    const memberId = newId(new Date())
    const seen: unknown[] = []
    await start({
      reactions: [
        {
          to: 'unit.archived',
          name: 'test.register',
          run: async (context, payload) => {
            seen.push([context.scope.organisationId, context.author, payload])
            await keepObject(context, { kind: 'echo', id: newId(context.now), unitId: null, title: 'Écho' })
            remember(context, { what: 'echo.kept', object: { kind: 'echo', id: null } })
            announce(context, { kind: 'echo.kept', payload: {} })
          },
        },
        {
          to: 'echo.kept',
          name: 'test.second',
          run: async ({ scope }) => void seen.push(scope.organisationId),
        },
        { to: 'something.else', name: 'test.never', run: async () => void seen.push('never') },
      ],
    })
    await announceNow(organisation, 'unit.archived', { unit: 7 }, memberId)
    await soon(() => seen.length === 2)
    expect(seen).toEqual([[organisation, { kind: 'job', memberId }, { unit: 7 }], organisation])
    const count = (id: string) =>
      inOrganisation(database.db, id, db =>
        db.selectFrom('objects').select('title').where('organisation_id', '=', id).execute(),
      )
    expect(await count(organisation)).toEqual([{ title: 'Écho' }])
    expect(await count(other)).toEqual([])
    const lines = await database.owner
      .selectFrom('audit_entries')
      .select(['what', 'actor_kind', 'actor_member_id'])
      .where('organisation_id', '=', organisation)
      .execute()
    expect(lines).toEqual([{ what: 'echo.kept', actor_kind: 'job', actor_member_id: memberId }])
  })

  it('is lost with the action that was undone', async () => {
    const organisation = await addOrganisation(database.owner)
    await expect(
      act(installation, organisation, async context => {
        announce(context, { kind: 'unit.archived', payload: {} })
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    const events = await database.owner
      .selectFrom('outbox')
      .select('id')
      .where('organisation_id', '=', organisation)
      .execute()
    expect(events).toEqual([])
  })

  it('makes no second job when it is dispatched again, nor when several processes dispatch', async () => {
    const organisation = await addOrganisation(database.owner)
    const work = workOf([
      { name: 'test', messages: [], reactions: [{ to: 'twice', name: 'test.twice', run: async () => {} }] },
    ])
    for (let index = 0; index < 30; index++)
      await act(installation, organisation, async context =>
        announce(context, { kind: 'twice', payload: { index } }),
      )
    const boss = bossAtWork(database.runtimeTarget, installation.log)
    await boss.start()
    const dispatch = () => dispatchAll(database.db, boss, work, () => new Date())
    try {
      const taken = await Promise.all([dispatch(), dispatch(), dispatch()])
      expect(taken.reduce((sum, count) => sum + count, 0)).toBe(30)
      await database.owner
        .updateTable('outbox')
        .set({ dispatched_at: null })
        .where('organisation_id', '=', organisation)
        .execute()
      expect(await dispatch()).toBe(30)
      const { rows } = await sql`
        select distinct id from pgboss.job where data->>'organisationId' = ${organisation}`.execute(
        database.owner,
      )
      expect(rows).toHaveLength(30)
      await sql`delete from pgboss.job where data->>'organisationId' = ${organisation}`.execute(
        database.owner,
      )
    } finally {
      await boss.stop()
    }
  })
})

describe('a reaction that fails', () => {
  it('is undone whole, tried again later, and happens once', async () => {
    const organisation = await addOrganisation(database.owner)
    let tries = 0
    await start({
      reactions: [
        {
          to: 'try',
          name: 'test.try',
          run: async context => {
            await keepObject(context, {
              kind: 'echo',
              id: newId(context.now),
              unitId: null,
              title: 'Une fois',
            })
            tries++
            if (tries === 1) throw new Error('not yet')
          },
        },
      ],
    })
    await announceNow(organisation, 'try')
    await soon(() => tries === 1)
    const objects = () =>
      database.owner
        .selectFrom('objects')
        .select('title')
        .where('organisation_id', '=', organisation)
        .execute()
    expect(await objects()).toEqual([])
    await soon(() => hurry(organisation))
    await soon(async () => (await objects()).length > 0)
    expect([tries, await objects()]).toEqual([2, [{ title: 'Une fois' }]])
  })

  it('is undone when the job was taken over meanwhile: only one of the two counts', async () => {
    const organisation = await addOrganisation(database.owner)
    let tries = 0
    await start({
      reactions: [
        {
          to: 'slow',
          name: 'test.slow',
          run: async context => {
            await keepObject(context, { kind: 'echo', id: newId(context.now), unitId: null, title: 'Écho' })
            tries++
            if (tries > 1) return
            await sql`update pgboss.job set state = 'retry', retry_count = retry_count + 1
              where data->>'organisationId' = ${organisation}`.execute(database.owner)
          },
        },
      ],
    })
    await announceNow(organisation, 'slow')
    const count = () =>
      database.owner.selectFrom('objects').select('id').where('organisation_id', '=', organisation).execute()
    await soon(async () => (await count()).length > 0)
    expect([tries, (await count()).length]).toEqual([2, 1])
  })

  it('is seen by its own organisation once given up, and retried or discarded by hand', async () => {
    const [organisation, other] = [
      await addOrganisation(database.owner),
      await addOrganisation(database.owner),
    ]
    let broken = true
    const seen: unknown[] = []
    await start({
      reactions: [
        {
          to: 'break',
          name: 'test.break',
          run: async (_context, payload) => {
            if (broken) throw new Error('the printer is on fire')
            seen.push(payload)
          },
        },
      ],
    })
    const failed = () => inOrganisation(database.db, organisation, failedJobs)
    await announceNow(organisation, 'break', { paper: 'A4' })
    await announceNow(organisation, 'break', { paper: 'A3' })
    await soon(async () => (await failed()).length === 2 || (await giveUp(organisation), false))
    const [first, second] = await failed()
    expect(first).toMatchObject({ work: 'test.break', failure: 'the printer is on fire' })
    expect(await inOrganisation(database.db, other, failedJobs)).toEqual([])
    const elsewhere = (id: string) =>
      inOrganisation(database.db, other, (db, scope) => retryFailedJob(db, scope, id))
    expect(await elsewhere(first!.id)).toBe(false)
    broken = false
    await inOrganisation(database.db, organisation, async (db, scope) => {
      expect(await retryFailedJob(db, scope, first!.id)).toBe(true)
      expect(await discardFailedJob(db, scope, second!.id)).toBe(true)
    })
    await soon(() => seen.length === 1)
    expect(await failed()).toEqual([])
  })
})

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

/** Ends the waiting between two tries. */
async function hurry(organisation: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update pgboss.job set start_after = now()
    where state = 'retry' and data->>'organisationId' = ${organisation}`.execute(database.owner)
  return Number(numAffectedRows) > 0
}

/** Takes away the tries that are left, and the waiting. */
const giveUp = (organisation: string) =>
  sql`update pgboss.job set retry_limit = retry_count, start_after = now()
    where state in ('created', 'retry') and data->>'organisationId' = ${organisation}`.execute(database.owner)
