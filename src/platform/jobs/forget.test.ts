import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { act, addOrganisation, testInstallation, type TestInstallation } from '#testing/organisation.ts'
import { movableClock } from '../clock.ts'
import { announce } from '../context.ts'
import { exceeds } from '../http/rate-limit.ts'
import { keepAnswer } from '../idempotency/answers.ts'
import { eachOrganisation } from './each-organisation.ts'
import { forgetWhatIsOver } from './forget.ts'

let database: TestDatabase
let installation: TestInstallation

beforeAll(async () => {
  database = await openTestDatabase()
  installation = await testInstallation(database.db)
})
afterAll(async () => {
  await installation.remove()
  await database.close()
})

describe('every night', () => {
  it('what was kept for a while goes, in every organisation, and what still waits stays', async () => {
    const clock = movableClock(new Date())
    const later = { ...installation, clock }
    const organisations = [await addOrganisation(database.owner), await addOrganisation(database.owner)]
    for (const organisation of organisations)
      await act(installation, organisation, async context => {
        announce(context, { kind: 'done', payload: {} })
        announce(context, { kind: 'waiting', payload: {} })
        const request = { key: 'k', endpoint: 'things.create', content: null }
        await keepAnswer(context, request, { status: 201, answer: {} })
      })
    await exceeds(database.db, 'key', { requests: 1, windowSeconds: 60 }, clock.now())
    await database.owner
      .updateTable('outbox')
      .set({ dispatched_at: clock.now() })
      .where('kind', '=', 'done')
      .execute()
    const left = async () => ({
      events: (await database.owner.selectFrom('outbox').select('kind').execute())
        .map(({ kind }) => kind)
        .sort(),
      answers: (await database.owner.selectFrom('idempotency_keys').select('key').execute()).length,
      counters: (await database.owner.selectFrom('identity.rate_limits').select('key').execute()).length,
    })
    await forgetWhatIsOver(later)
    expect(await left()).toEqual({ events: ['done', 'done', 'waiting', 'waiting'], answers: 2, counters: 1 })
    clock.advance(31 * 86_400_000)
    await forgetWhatIsOver(later)
    expect(await left()).toEqual({ events: ['waiting', 'waiting'], answers: 0, counters: 0 })
  })
})

describe('work for each organisation', () => {
  it('goes on after one that fails, and tells of it at the end', async () => {
    const done: string[] = []
    const work = async (id: string): Promise<void> => {
      if (id === 'b') throw new Error('broken')
      done.push(id)
    }
    await expect(eachOrganisation(['a', 'b', 'c'], work)).rejects.toThrow('organisation b: Error: broken')
    expect(done).toEqual(['a', 'c'])
  })
})
