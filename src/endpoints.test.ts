import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Place } from '#platform/actor.ts'
import type { MemberContext } from '#platform/context.ts'
import { inOrganisation } from '#platform/database/tenancy.ts'
import type { MemberRoute } from '#platform/http/route.ts'
import { newId } from '#platform/id.ts'
import { roles } from '#rooms/people/member/role.ts'
import { foundForTests, type FoundedForTests, type MemberCaller } from '#rooms/people/organisation/factory.ts'
import { createApiKey } from '#rooms/people/sign-in/contract/api-keys.ts'
import { openHouse, type Called, type Caller, type TestHouse } from '#testing/house.ts'
import { sampleOf } from '#testing/sample.ts'
import { rooms } from './house.ts'

/** What every endpoint owes, asked of every endpoint there is: a new one is in this test from its first line. */
const memberRoutes = rooms
  .flatMap(room => room.routes ?? [])
  .filter((route): route is MemberRoute => route.kind === 'member')
const personRoutes = rooms.flatMap(room => room.routes ?? []).filter(route => route.kind === 'person')
const named = memberRoutes.map(route => [route.endpoint.name, route] as const)

let house: TestHouse
let ours: FoundedForTests
let theirs: FoundedForTests
/** Ids by the name they have in addresses and bodies: objects of ours in one unit, and in another. */
let here: Record<string, string>
let elsewhere: Record<string, string>
const holders = new Map<string, MemberCaller>()

beforeAll(async () => {
  house = await openHouse()
  const door = { installation: house.installation, owner: house.database.owner }
  ours = await foundForTests(door, 'ours')
  theirs = await foundForTests(door, 'theirs')
  here = await furnish('Here')
  elsewhere = await furnish('Elsewhere')
  for (const role of roles)
    holders.set(
      role,
      await ours.addMember(`Holder-${role}`, [
        { role, unitId: here['unitId']!, ...(role === 'auditor' && { lastDay: '2027-01-01' }) },
      ]),
    )
})
afterAll(() => house.close())

async function furnish(name: string): Promise<Record<string, string>> {
  const now = house.clock.now()
  const unitId = newId(now)
  const row = { organisation_id: ours.organisationId }
  const { owner } = house.database
  await owner
    .insertInto('units')
    .values({ ...row, id: unitId, parent_id: ours.rootUnitId, path: [ours.rootUnitId, unitId], name })
    .execute()
  const { memberId } = await ours.addMember(name, [{ role: 'reader', unitId }], unitId)
  const { id: roleId } = await owner
    .selectFrom('member_roles')
    .select('id')
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow()
  const processId = newId(now)
  await owner
    .insertInto('processes')
    .values({ ...row, id: processId, name, kind: 'business' })
    .execute()
  return { unitId, parentId: unitId, intoId: unitId, memberId, roleId, processId, pilotMemberId: memberId }
}

function requestOf(route: MemberRoute, ids: Readonly<Record<string, string>>): never {
  const { endpoint } = route
  return {
    ...(endpoint.params && { params: sampleOf(endpoint.params, ids) }),
    ...(endpoint.query && { query: sampleOf(endpoint.query, ids) }),
    ...(endpoint.body && { body: sampleOf(endpoint.body, ids) }),
    ...(endpoint.upload && { file: new Blob(['name\nNord\n'], { type: 'text/csv' }) }),
  } as never
}

const call = (route: MemberRoute, ids: Readonly<Record<string, string>>, caller?: Caller) =>
  house.call(route.endpoint, requestOf(route, ids), caller)

const codeOf = (called: Called<MemberRoute['endpoint']>): string =>
  called.status < 400 ? 'done' : called.problem.code

async function offersOf(route: MemberRoute, caller: Caller): Promise<string[]> {
  const called = await call(route, here, caller)
  const isAnswer = called.status < 400 && String(called.response.headers['content-type']).includes('json')
  return isAnswer ? offersIn(called.answer) : []
}

/** The names in every `may` of an answer, at any depth. */
function offersIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'may' ? (value as string[]) : offersIn(value),
  )
}

test('no two endpoints share a name or an address', () => {
  const all = [...memberRoutes, ...personRoutes].map(route => route.endpoint)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(all.length)
})

describe('a stranger', () => {
  test.each(named)('is not let in by %s', async (_, route) => {
    const called = await call(route, here, { organisation: ours.publicCode })
    expect(called.status).toBe(401)
  })

  test.each(personRoutes.map(route => [route.endpoint.name, route] as const))(
    'is not let in by %s',
    async (_, { endpoint }) => {
      const response = await house.server.inject({
        method: endpoint.method,
        url: `/api/v1${endpoint.path.replaceAll(/:\w+/g, 'x')}`,
        headers: { origin: 'http://filrouge.test' },
        ...(endpoint.body && { payload: sampleOf(endpoint.body) as object }),
      })
      expect(response.statusCode).toBe(401)
    },
  )
})

describe('an administrator of another organisation', () => {
  test.each(named)('does not learn from %s that ours exists', async (_, route) => {
    const called = await call(route, here, { ...theirs.administrator, organisation: ours.publicCode })
    expect(called.status).toBe(404)
  })

  const addressed = named.filter(([, route]) => route.endpoint.params)
  test.each(addressed)('finds nothing of ours by its id with %s', async (_, route) => {
    const called = await call(route, here, theirs.administrator)
    expect(called.status).toBe(404)
  })
})

describe('a key that only reads', () => {
  const changing = named.filter(([, route]) => route.endpoint.method !== 'GET')
  test.each(changing)('changes nothing with %s', async (_, route) => {
    const caller = { apiKey: await readingKey(), organisation: ours.publicCode }
    expect(codeOf(await call(route, here, caller))).toBe('platform.refusal.key-reads-only')
  })

  test('is offered nothing that changes, by any answer', async () => {
    const caller = { apiKey: await readingKey(), organisation: ours.publicCode }
    const changes = new Set(changing.map(([name]) => name))
    const withheld = new Set<string>()
    for (const [name, route] of named.filter(([, { endpoint }]) => endpoint.method === 'GET')) {
      const changesOffered = async (to: Caller) => (await offersOf(route, to)).filter(one => changes.has(one))
      expect(await changesOffered(caller), name).toEqual([])
      for (const one of await changesOffered(ours.administrator)) withheld.add(one)
    }
    expect(withheld.size).toBeGreaterThan(10)
  })

  let made: string | undefined
  async function readingKey(): Promise<string> {
    if (made) return made
    const body = { label: 'reading', scope: 'read', validDays: 30 } as const
    const called = await house.call(createApiKey, { body }, ours.administrator)
    made = called.answer.key
    return made
  }
})

describe('the permission of each endpoint', () => {
  for (const role of roles)
    test.each(named)(`is what a ${role} meets at %s, in their unit and elsewhere`, async (_, route) => {
      for (const ids of [here, elsewhere]) {
        const caller = holders.get(role)!
        const expected = await isAllowed(route, ids, role, caller)
        if (expected === null) continue
        const code = await refusalOf(route, ids, caller)
        expect(code === 'platform.refusal.not-permitted', `${role}: ${code}`).toBe(!expected)
      }
    })
})

/** Sent and undone: what one role may do must not change what the next one finds. */
async function refusalOf(
  route: MemberRoute,
  ids: Readonly<Record<string, string>>,
  caller: MemberCaller,
): Promise<string> {
  const undoing = {
    ...route,
    act: () => Promise.resolve({ ok: false, refusal: { code: 'test.undone', status: 409 } }),
  }
  const original = route.act
  Object.assign(route, { act: undoing.act })
  try {
    return codeOf(await call(route, ids, caller))
  } finally {
    Object.assign(route, { act: original })
  }
}

async function isAllowed(
  route: MemberRoute,
  ids: Readonly<Record<string, string>>,
  role: string,
  caller: MemberCaller,
): Promise<boolean | null> {
  const actor: Actor = {
    kind: 'member',
    memberId: caller.memberId,
    personId: caller.personId,
    grants: [{ role, unitId: here['unitId']! }],
    readOnly: false,
  }
  const places = await placesOf(route, ids, actor)
  return places && places.every(place => route.may(actor, place))
}

function placesOf(
  route: MemberRoute,
  ids: Readonly<Record<string, string>>,
  actor: Actor,
): Promise<readonly Place[] | null> {
  return inOrganisation(house.database.db, ours.organisationId, async (db, scope) => {
    const context = {
      db,
      scope,
      actor,
      author: actor,
      now: house.clock.now(),
      locale: 'fr',
      requestId: null,
      installation: house.installation,
      organisationPlace: { unitPath: [ours.rootUnitId] },
      remembered: [],
      announced: [],
    } satisfies MemberContext
    const place = await route.place(context, requestOf(route, ids))
    return place === null ? null : ([place].flat() as readonly Place[])
  })
}
