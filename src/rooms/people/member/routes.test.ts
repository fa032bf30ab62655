import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberContext } from '#platform/context.ts'
import type { Db } from '#platform/database/connection.ts'
import { inOrganisation, type OrganisationScope } from '#platform/database/tenancy.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { foundForTests, type FoundedForTests, type MemberCaller } from '../organisation/factory.ts'
import { createUnit } from '../unit/actions/shape.ts'
import { deactivateMember } from './actions/change.ts'
import * as contract from './contract.ts'

let house: TestHouse
let here: FoundedForTests
let elsewhere: FoundedForTests
let north: string
let lille: string
let south: string
let manager: MemberCaller

beforeAll(async () => {
  house = await openHouse()
  const door = { installation: house.installation, owner: house.database.owner }
  here = await foundForTests(door, 'here')
  elsewhere = await foundForTests(door, 'elsewhere')
  north = await addUnit('Agence Nord', here.rootUnitId)
  lille = await addUnit('Antenne de Lille', north)
  south = await addUnit('Agence Sud', here.rootUnitId)
  manager = await here.addMember('Manon', [{ role: 'manager', unitId: north }], north)
})
afterAll(() => house.close())

const addUnit = (name: string, parentId: string): Promise<string> =>
  here.act(async context => {
    const made = await createUnit(context, { parentId, name })
    if (!made.ok) throw new Error(made.refusal.code)
    return made.value.id
  })

const invitation = (email: string, unitId: string, role: 'reader' | 'manager' | 'auditor' = 'reader') => ({
  email,
  name: 'Léa Martin',
  jobTitle: 'Chargée de clientèle',
  unitId,
  roles: [{ role, unitId }],
})

const read = async (memberId: string, caller = here.administrator) =>
  (await house.call(contract.readMember, { params: { memberId } }, caller)).answer

describe('roles', () => {
  const giveRole = (
    memberId: string,
    role: 'reader' | 'manager' | 'administrator' | 'auditor',
    unitId: string,
    caller = here.administrator,
    lastDay: string | null = null,
  ) => house.call(contract.giveRole, { params: { memberId }, body: { role, unitId, lastDay } }, caller)

  it('are given by who could take them back, where they manage', async () => {
    const { memberId } = await here.addMember('Rose', [{ role: 'reader', unitId: lille }], lille)
    expect((await giveRole(memberId, 'reader', north, manager)).status).toBe(201)
    for (const [role, unitId] of [
      ['manager', lille],
      ['administrator', lille],
      ['reader', south],
    ] as const) {
      const refused = await giveRole(memberId, role, unitId, manager)
      expect(refused.problem).toMatchObject({
        status: 403,
        code: 'people.member.refusal.role-not-yours-to-give',
      })
    }
    const quality = await here.addMember('Quentin', [{ role: 'quality-manager' }])
    expect((await giveRole(memberId, 'manager', south, quality)).status).toBe(201)
    expect((await giveRole(memberId, 'administrator', south, quality)).status).toBe(403)
  })

  it('are not touched by a manager on somebody who stands higher', async () => {
    const boss = await here.addMember('Blaise', [{ role: 'administrator' }], lille)
    const { may, revision } = await read(boss.memberId, manager)
    expect(may).toEqual(['members.read', 'members.history'])
    const request = { params: { memberId: boss.memberId }, body: { revision } }
    const refused = await house.call(contract.deactivateMember, request, manager)
    expect(refused.problem.code).toBe('people.member.refusal.not-yours-to-manage')
  })

  it('of an auditor have a last day, after which they open nothing', async () => {
    const { memberId } = await here.addMember('Aude', [{ role: 'reader', unitId: lille }], lille)
    const without = await giveRole(memberId, 'auditor', north)
    expect(without.problem.errors).toMatchObject([{ path: 'lastDay' }])
    expect((await giveRole(memberId, 'auditor', north, here.administrator, '2020-01-01')).status).toBe(422)
    const lastDay = new Date(house.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
    const given = await giveRole(memberId, 'auditor', north, here.administrator, lastDay)
    expect(given.answer.roles.find(held => held.role === 'auditor')).toMatchObject({ lastDay, ended: false })
    const auditor = await here.addMember('Anselme', [{ role: 'auditor', lastDay }])
    expect((await house.call(contract.listMembers, { query: {} }, auditor)).status).toBe(200)
    house.clock.advance(3 * 86_400_000)
    expect((await house.call(contract.listMembers, { query: {} }, auditor)).status).toBe(403)
    expect((await read(memberId)).roles.find(held => held.role === 'auditor')?.ended).toBe(true)
  })

  it('leave one to every member, and an administrator to the organisation', async () => {
    const { memberId } = await here.addMember('Ugo', [{ role: 'reader', unitId: lille }], lille)
    const only = (await read(memberId)).roles[0]!
    const request = { params: { memberId, roleId: only.id } }
    const refused = await house.call(contract.withdrawRole, request, here.administrator)
    expect(refused.problem.code).toBe('people.member.refusal.last-role')

    const alone = elsewhere.administrator
    const self = await house.call(contract.readMember, { params: { memberId: alone.memberId } }, alone)
    await house.call(
      contract.giveRole,
      { params: { memberId: alone.memberId }, body: { role: 'reader', unitId: elsewhere.rootUnitId } },
      alone,
    )
    const admin = { params: { memberId: alone.memberId, roleId: self.answer.roles[0]!.id } }
    const last = await house.call(contract.withdrawRole, admin, alone)
    expect(last.problem.code).toBe('people.member.refusal.last-administrator')
  })

  it('leave an administrator even when two remove each other at once', async () => {
    const pair = await foundForTests(
      { installation: house.installation, owner: house.database.owner },
      'pair',
    )
    const second = await pair.addMember('Second', [{ role: 'administrator' }])
    let other: Promise<{ readonly status: number }> | undefined
    await inOrganisation(house.database.db, pair.organisationId, async (db, scope) => {
      const context = contextOf(pair, db, scope)
      expect(await deactivateMember(context, second.memberId, 1)).toMatchObject({ ok: true })
      const request = { params: { memberId: pair.administrator.memberId }, body: { revision: 1 } }
      other = house.call(contract.deactivateMember, request, second)
      await Promise.race([other, someoneWaits()])
    })
    expect((await other!).status).toBe(409)
  })
})

/** The administrator at work in a transaction that the test holds open. */
function contextOf(organisation: FoundedForTests, db: Db, scope: OrganisationScope): MemberContext {
  const { memberId, personId } = organisation.administrator
  const grants = [{ role: 'administrator', unitId: organisation.rootUnitId }]
  const actor = { kind: 'member', memberId, personId, grants, readOnly: false } as const
  return {
    db,
    scope,
    actor,
    author: actor,
    now: house.clock.now(),
    locale: 'fr',
    requestId: null,
    installation: house.installation,
    organisationPlace: { unitPath: [organisation.rootUnitId] },
    remembered: [],
    announced: [],
  }
}

async function someoneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(house.database.db)
    if (rows.length > 0) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

describe('access', () => {
  it('ends at once with a deactivation, and comes back with the same roles', async () => {
    const gone = await here.addMember('Gaston', [{ role: 'reader', unitId: lille }], lille)
    const list = () => house.call(contract.listMembers, { query: {} }, gone)
    expect((await list()).status).toBe(200)
    const params = { memberId: gone.memberId }
    const ended = await house.call(contract.deactivateMember, { params, body: { revision: 1 } }, manager)
    expect(ended.answer).toMatchObject({ state: 'deactivated', roles: [{ role: 'reader' }] })
    expect((await list()).status).toBe(403)
    const { revision } = ended.answer
    await house.call(contract.reactivateMember, { params, body: { revision } }, manager)
    expect((await list()).status).toBe(200)
  })

  it('is nothing that one ends for oneself', async () => {
    const second = await here.addMember('Zoé', [{ role: 'administrator' }])
    const params = { memberId: second.memberId }
    const refused = await house.call(contract.deactivateMember, { params, body: { revision: 1 } }, second)
    expect(refused.problem.code).toBe('people.member.refusal.not-yourself')
    expect((await read(second.memberId, second)).may).not.toContain('members.deactivate')
  })
})

describe('the list', () => {
  it('shows a manager their units and below, and finds without accents', async () => {
    await here.addMember('Édouard', [{ role: 'reader', unitId: south }], south)
    await here.addMember('Éléonore', [{ role: 'reader', unitId: lille }], lille)
    const names = async (query: object, caller = manager) =>
      (await house.call(contract.listMembers, { query: { limit: 500, ...query } }, caller)).answer.items.map(
        member => member.name,
      )
    expect(await names({})).toContain('Éléonore')
    expect(await names({})).not.toContain('Édouard')
    expect(await names({ search: 'edou' }, here.administrator)).toEqual(['Édouard'])
    expect(await names({ search: '%' }, here.administrator)).toEqual([])
    expect(await names({ unitId: south }, here.administrator)).toEqual(['Édouard'])
    expect(await names({ role: 'quality-manager' }, here.administrator)).toEqual(['Quentin'])
  })

  it('comes page by page, in the order of names, without losing anyone', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    let total = 0
    do {
      const query = { limit: 3, ...(cursor && { cursor }) }
      const { answer } = await house.call(contract.listMembers, { query }, here.administrator)
      seen.push(...answer.items.map(member => member.id))
      cursor = answer.nextCursor ?? undefined
      total = answer.total
    } while (cursor)
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
  })
})

describe('who may do what', () => {
  const requests = (memberId: string, unitId: string) => {
    const params = { memberId }
    const body = { revision: 1 }
    return [
      [contract.inviteMember, { body: invitation('nobody@here.example', unitId) }],
      [contract.changeMember, { params, body: { ...body, name: 'x' } }],
      [contract.inviteAgain, { params }],
      [contract.revokeInvitation, { params }],
      [contract.giveRole, { params, body: { role: 'reader', unitId } }],
      [contract.withdrawRole, { params: { ...params, roleId: memberId } }],
      [contract.deactivateMember, { params, body }],
      [contract.reactivateMember, { params, body }],
      [contract.eraseMember, { params, body: { ...body, confirmation: 'x' } }],
    ] as const
  }
  const callAll = async (memberId: string, unitId: string, caller: MemberCaller) => {
    const statuses: number[] = []
    for (const [endpoint, request] of requests(memberId, unitId))
      statuses.push((await house.call(endpoint, request as never, caller)).status)
    return statuses
  }

  it('is nothing but reading for those who do not manage', async () => {
    const target = await here.addMember('Tim', [{ role: 'reader', unitId: lille }], lille)
    for (const role of ['contributor', 'front-line', 'reader', 'auditor']) {
      const caller = await here.addMember(`N-${role}`, [{ role, lastDay: '2027-01-01' }])
      expect(await callAll(target.memberId, lille, caller)).toEqual(Array(9).fill(403))
      const { may } = (await house.call(contract.listMembers, { query: {} }, caller)).answer
      expect(may).toEqual([])
    }
  })

  it('ends at the border of a manager’s units, and of the organisation', async () => {
    const other = await here.addMember('Solal', [{ role: 'reader', unitId: south }], south)
    expect(await callAll(other.memberId, south, manager)).toEqual(Array(9).fill(403))
    expect(
      (await house.call(contract.readMember, { params: { memberId: other.memberId } }, manager)).status,
    ).toBe(403)
    const foreign = await callAll(other.memberId, south, elsewhere.administrator)
    expect(foreign).toEqual(Array(9).fill(404))
    const params = { memberId: other.memberId }
    expect((await house.call(contract.readMember, { params }, elsewhere.administrator)).status).toBe(404)
    const history = await house.call(
      contract.readMemberHistory,
      { params, query: {} },
      elsewhere.administrator,
    )
    expect(history.status).toBe(404)
  })

  it('moves nobody into units that are not theirs', async () => {
    const mine = await here.addMember('Mia', [{ role: 'reader', unitId: lille }], lille)
    const params = { memberId: mine.memberId }
    const out = await house.call(
      contract.changeMember,
      { params, body: { revision: 1, unitId: south } },
      manager,
    )
    expect(out.problem.code).toBe('people.member.refusal.unit-not-yours')
    const named = { params, body: { revision: 1, name: 'Mia Nouvelle' } }
    expect((await house.call(contract.changeMember, named, manager)).answer.name).toBe('Mia Nouvelle')
  })
})
