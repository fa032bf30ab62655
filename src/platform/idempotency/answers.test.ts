import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { act, addOrganisation, testInstallation, type TestInstallation } from '#testing/organisation.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import type { Result } from '../result.ts'
import { forgetOldAnswers, keepAnswer, recallAnswer, type RepeatableRequest } from './answers.ts'

let database: TestDatabase
let installation: TestInstallation
let organisation: string

beforeAll(async () => {
  database = await openTestDatabase()
  installation = await testInstallation(database.db)
  organisation = await addOrganisation(database.owner)
})
afterAll(async () => {
  await installation.remove()
  await database.close()
})

const request = (key: string, name = 'Nord'): RepeatableRequest => ({
  key,
  endpoint: 'units.create',
  content: { body: { name } },
})

/** What the pipeline does with a creation. */
async function create(context: Context, repeatable: RepeatableRequest): Promise<Result<unknown>> {
  const recalled = await recallAnswer(context, repeatable)
  if (!recalled.ok || recalled.value) return recalled
  const answer = { id: newId(context.now) }
  await keepAnswer(context, repeatable, { status: 201, answer })
  return { ok: true, value: { status: 201, answer } }
}

describe('an idempotency key', () => {
  it('answers a repeated request with the first answer', async () => {
    const first = await act(installation, organisation, context => create(context, request('a')))
    expect(await act(installation, organisation, context => create(context, request('a')))).toEqual(first)
    expect(await act(installation, organisation, context => create(context, request('b')))).not.toEqual(first)
  })

  it('is refused for another request, another endpoint or another member', async () => {
    await act(installation, organisation, context => create(context, request('c')))
    const refusal = {
      ok: false,
      refusal: { status: 422, code: 'platform.idempotency.refusal.other-request' },
    }
    const others: readonly [RepeatableRequest, string | null][] = [
      [request('c', 'Sud'), null],
      [{ ...request('c'), endpoint: 'members.invite' }, null],
      [request('c'), newId(new Date())],
    ]
    for (const [other, memberId] of others)
      expect(
        await act(installation, organisation, context => create(context, other), {
          kind: 'machine',
          memberId,
        }),
      ).toMatchObject(refusal)
  })

  it('lets one of two simultaneous requests work, and tells the other to wait', async () => {
    const [outer, inner] = await act(installation, organisation, async context => {
      const first = await create(context, request('d'))
      const second = await act(installation, organisation, other => create(other, request('d')))
      return [first, second]
    })
    expect(outer).toMatchObject({ ok: true })
    expect(inner).toMatchObject({ refusal: { status: 409, code: 'platform.idempotency.refusal.under-way' } })
  })

  it('belongs to its organisation', async () => {
    const other = await addOrganisation(database.owner)
    const first = await act(installation, organisation, context => create(context, request('e')))
    const elsewhere = await act(installation, other, context => create(context, request('e')))
    expect(elsewhere).toMatchObject({ ok: true })
    expect(elsewhere).not.toEqual(first)
  })

  it('is forgotten after two days', async () => {
    const first = await act(installation, organisation, context => create(context, request('f')))
    const forgetAfter = (hours: number) =>
      act(installation, organisation, context =>
        forgetOldAnswers(context, new Date(context.now.getTime() + hours * 3_600_000)),
      )
    await forgetAfter(47)
    expect(await act(installation, organisation, context => create(context, request('f')))).toEqual(first)
    await forgetAfter(49)
    expect(await act(installation, organisation, context => create(context, request('f')))).not.toEqual(first)
  })
})
