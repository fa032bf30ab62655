import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { act, addOrganisation } from '#testing/organisation.ts'
import { announce, remember } from '../context.ts'
import { inOrganisation } from '../database/tenancy.ts'
import { newId } from '../id.ts'
import { metrics } from '../metrics.ts'
import { dispatchAll } from '../outbox/dispatch.ts'
import { keepObject } from '../objects/registry.ts'
import { bossAtWork } from './boss.ts'
import { discardFailedJob, failedJobs, retryFailedJob } from './failed.ts'
import { openJobHarness, soon, type JobHarness } from '#testing/job-harness.ts'
import { workOf } from './work.ts'

let harness: JobHarness
let database: JobHarness['database']
let installation: JobHarness['installation']
let start: JobHarness['start']
let announceNow: JobHarness['announceNow']

beforeAll(async () => {
  harness = await openJobHarness()
  ;({ database, installation, start, announceNow } = harness)
})
afterEach(() => harness.stopAll())
afterAll(() => harness.close())

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
    const measured = await metrics.metrics()
    expect(measured).toContain('filrouge_jobs{queue="reactions",state="failed"} 2')
    expect(measured).toContain('filrouge_jobs_total{queue="reactions",work="test.break",outcome="failed"} 2')
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
