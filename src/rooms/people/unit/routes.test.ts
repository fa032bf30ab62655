import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { foundForTests, type FoundedForTests, type MemberCaller } from '../organisation/factory.ts'
import { createUnit } from './actions/shape.ts'
import * as contract from './contract.ts'
import type { UnitNode } from './tree.ts'

let house: TestHouse
let here: FoundedForTests
let elsewhere: FoundedForTests
let north: UnitNode
let lille: UnitNode
let south: UnitNode
let manager: MemberCaller

beforeAll(async () => {
  house = await openHouse()
  const door = { installation: house.installation, owner: house.database.owner }
  here = await foundForTests(door, 'here')
  elsewhere = await foundForTests(door, 'elsewhere')
  north = await addUnit('Agence Nord', here.rootUnitId)
  lille = await addUnit('Antenne de Lille', north.id)
  south = await addUnit('Agence Sud', here.rootUnitId)
  manager = await here.addMember('Manon', [{ role: 'manager', unitId: north.id }], north.id)
})
afterAll(() => house.close())

const addUnit = (name: string, parentId: string): Promise<UnitNode> =>
  here.act(async context => {
    const made = await createUnit(context, { parentId, name })
    if (!made.ok) throw new Error(made.refusal.code)
    return made.value
  })

const read = async (id: string, caller: MemberCaller = here.administrator) =>
  (await house.call(contract.readUnit, { params: { unitId: id } }, caller)).answer

describe('what a manager sees and shapes', () => {
  it('lists their units and below, with the names above for context', async () => {
    const { answer } = await house.call(contract.listUnits, { query: {} }, manager)
    expect(answer.items.map(unit => [unit.name, unit.contextOnly])).toEqual([
      ['here', true],
      ['Agence Nord', false],
      ['Antenne de Lille', false],
    ])
    expect(answer.items[0]!.may).toEqual([])
    expect(answer.items[1]!.may).toEqual(['units.read', 'units.history', 'units.create', 'units.reorder'])
    expect(answer.items[2]!.may).toContain('units.move')
  })

  it('creates below their unit, and nowhere else', async () => {
    const inside = { parentId: north.id, name: 'Antenne de Douai' }
    expect((await house.call(contract.createUnit, { body: inside }, manager)).status).toBe(201)
    const outside = { parentId: south.id, name: 'Ailleurs' }
    const refused = await house.call(contract.createUnit, { body: outside }, manager)
    expect(refused.problem).toMatchObject({ status: 403, code: 'platform.refusal.not-permitted' })
  })

  it('does not carry a unit out of their own, nor change their own', async () => {
    const out = { params: { unitId: lille.id }, body: { revision: 1, parentId: south.id } }
    expect((await house.call(contract.moveUnit, out, manager)).status).toBe(403)
    const own = { params: { unitId: north.id }, body: { revision: 1, name: 'Mon agence' } }
    expect((await house.call(contract.renameUnit, own, manager)).status).toBe(403)
  })

  it('reads no unit of others', async () => {
    expect((await house.call(contract.readUnit, { params: { unitId: south.id } }, manager)).status).toBe(403)
  })
})

describe('roles and organisations', () => {
  const roles = ['contributor', 'front-line', 'reader', 'auditor'] as const

  it('lets those who do not manage read, and change nothing', async () => {
    for (const role of roles) {
      const member = await here.addMember(`R-${role}`, [{ role, lastDay: '2027-01-01' }])
      expect(
        (await house.call(contract.listUnits, { query: {} }, member)).answer.items.length,
      ).toBeGreaterThan(3)
      const { may } = await read(north.id, member)
      expect(may).toEqual(role === 'auditor' ? ['units.read', 'units.history'] : ['units.read'])
      const unitId = lille.id
      const refusals = [
        await house.call(contract.createUnit, { body: { parentId: north.id, name: 'x' } }, member),
        await house.call(
          contract.renameUnit,
          { params: { unitId }, body: { revision: 1, name: 'x' } },
          member,
        ),
        await house.call(
          contract.moveUnit,
          { params: { unitId }, body: { revision: 1, parentId: south.id } },
          member,
        ),
        await house.call(
          contract.reorderUnits,
          { params: { unitId: north.id }, body: { children: [unitId] } },
          member,
        ),
        await house.call(
          contract.mergeUnit,
          { params: { unitId }, body: { revision: 1, intoId: south.id } },
          member,
        ),
        await house.call(contract.archiveUnit, { params: { unitId }, body: { revision: 1 } }, member),
        await house.call(contract.restoreUnit, { params: { unitId }, body: { revision: 1 } }, member),
      ]
      expect(refusals.map(answer => answer.status)).toEqual([403, 403, 403, 403, 403, 403, 403])
    }
  })

  it('answers 404 to the ids of another organisation, on every endpoint', async () => {
    const stranger = elsewhere.administrator
    const unitId = north.id
    const own = elsewhere.rootUnitId
    const answers = [
      await house.call(contract.readUnit, { params: { unitId } }, stranger),
      await house.call(contract.readUnitHistory, { params: { unitId }, query: {} }, stranger),
      await house.call(contract.createUnit, { body: { parentId: unitId, name: 'x' } }, stranger),
      await house.call(
        contract.renameUnit,
        { params: { unitId }, body: { revision: 1, name: 'x' } },
        stranger,
      ),
      await house.call(
        contract.moveUnit,
        { params: { unitId }, body: { revision: 1, parentId: own } },
        stranger,
      ),
      await house.call(
        contract.moveUnit,
        { params: { unitId: own }, body: { revision: 1, parentId: unitId } },
        stranger,
      ),
      await house.call(
        contract.reorderUnits,
        { params: { unitId }, body: { children: [lille.id] } },
        stranger,
      ),
      await house.call(
        contract.mergeUnit,
        { params: { unitId: own }, body: { revision: 1, intoId: unitId } },
        stranger,
      ),
      await house.call(contract.archiveUnit, { params: { unitId }, body: { revision: 1 } }, stranger),
      await house.call(contract.restoreUnit, { params: { unitId }, body: { revision: 1 } }, stranger),
    ]
    expect(answers.map(answer => answer.status)).toEqual(answers.map(() => 404))
    const { answer } = await house.call(contract.listUnits, { query: {} }, stranger)
    expect(answer.items.map(unit => unit.id)).toEqual([own])
  })
})

describe('the life of a unit', () => {
  it('is written in its history, by whom', async () => {
    const created = await house.call(
      contract.createUnit,
      { body: { parentId: here.rootUnitId, name: 'Agence Est', code: 'EST' } },
      here.administrator,
    )
    const { id: unitId, revision } = created.answer
    house.clock.advance(1000)
    await house.call(
      contract.renameUnit,
      { params: { unitId }, body: { revision, name: 'Agence Grand Est' } },
      here.administrator,
    )
    const renamed = await read(unitId)
    house.clock.advance(1000)
    await house.call(
      contract.moveUnit,
      { params: { unitId }, body: { revision: renamed.revision, parentId: south.id } },
      here.administrator,
    )
    const request = { params: { unitId }, query: { limit: 2 } }
    const first = (await house.call(contract.readUnitHistory, request, here.administrator)).answer
    expect(first.items.map(line => line.what)).toEqual(['unit.moved', 'unit.renamed'])
    expect(first.items[0]).toMatchObject({
      actorName: 'Ada Admin',
      before: { parentName: 'here' },
      after: { parentName: 'Agence Sud' },
    })
    const next = { params: { unitId }, query: { cursor: first.nextCursor! } }
    const rest = (await house.call(contract.readUnitHistory, next, here.administrator)).answer
    expect(rest.items.map(line => line.what)).toEqual(['unit.created'])
    expect(rest.nextCursor).toBeNull()
  })

  it('refuses a code that another unit has, and a revision that is past', async () => {
    const body = { parentId: here.rootUnitId, name: 'Encore', code: 'EST' }
    const twice = await house.call(contract.createUnit, { body }, here.administrator)
    expect(twice.problem).toMatchObject({
      status: 422,
      errors: [{ path: 'code', code: 'people.unit.refusal.code-taken' }],
    })
    expect(twice.problem.errors[0]!.message).toMatch(/code/)
    const past = { params: { unitId: north.id }, body: { revision: 99, name: 'Nord' } }
    const late = await house.call(contract.renameUnit, past, here.administrator)
    expect(late.problem).toMatchObject({ status: 412, code: 'platform.refusal.changed-meanwhile' })
  })

  it('merges children, members and roles into another unit, and stays as an archive', async () => {
    const from = await addUnit('Secteur A', south.id)
    const into = await addUnit('Secteur B', south.id)
    const child = await addUnit('Équipe A1', from.id)
    const both = [
      { role: 'front-line', unitId: from.id },
      { role: 'front-line', unitId: into.id },
    ]
    const member = await here.addMember('Merlin', both, from.id)
    const request = { params: { unitId: from.id }, body: { revision: from.revision, intoId: into.id } }
    const { answer } = await house.call(contract.mergeUnit, request, here.administrator)
    expect(answer.moved).toEqual({ children: 1, members: 1, roles: 1 })
    expect(answer.source).toMatchObject({ mergedIntoId: into.id, may: ['units.read', 'units.history'] })
    expect((await read(child.id)).path).toEqual([here.rootUnitId, south.id, into.id, child.id])
    const roles = await house.database.owner
      .selectFrom('member_roles')
      .select('unit_id')
      .where('member_id', '=', member.memberId)
      .execute()
    expect(roles).toEqual([{ unit_id: into.id }])
  })

  it('is not merged by who could not give the roles that would go over', async () => {
    const from = await addUnit('Secteur C', south.id)
    await here.addMember('Chef', [{ role: 'administrator', unitId: from.id }], from.id)
    const quality = await here.addMember('Quentin', [{ role: 'quality-manager' }])
    const request = { params: { unitId: from.id }, body: { revision: 1, intoId: here.rootUnitId } }
    const refused = await house.call(contract.mergeUnit, request, quality)
    expect(refused.problem.code).toBe('people.unit.refusal.roles-not-yours-to-give')
    expect((await house.call(contract.mergeUnit, request, here.administrator)).status).toBe(200)
  })

  it('is archived when nobody is in it, with what is below when asked, and comes back', async () => {
    const top = await addUnit('Pôle', here.rootUnitId)
    const below = await addUnit('Équipe', top.id)
    const member = await here.addMember('Milan', [{ role: 'reader', unitId: below.id }], below.id)
    const archive = (withUnitsBelow: boolean) =>
      house.call(
        contract.archiveUnit,
        { params: { unitId: top.id }, body: { revision: 1, withUnitsBelow } },
        here.administrator,
      )
    expect((await archive(false)).problem.code).toBe('people.unit.refusal.has-children')
    expect((await archive(true)).problem).toMatchObject({
      status: 409,
      code: 'people.unit.refusal.has-members',
    })
    await house.database.owner
      .updateTable('members')
      .set({ state: 'deactivated' })
      .where('id', '=', member.memberId)
      .execute()
    const { answer } = await archive(true)
    expect(answer.archived.toSorted()).toEqual([top.id, below.id].toSorted())
    const listed = await house.call(contract.listUnits, { query: {} }, here.administrator)
    expect(listed.answer.items.some(unit => unit.id === top.id)).toBe(false)
    const restore = { params: { unitId: below.id }, body: { revision: 2 } }
    const early = await house.call(contract.restoreUnit, restore, here.administrator)
    expect(early.problem.code).toBe('people.unit.refusal.parent-archived')
    const back = await house.call(
      contract.restoreUnit,
      { params: { unitId: top.id }, body: { revision: answer.unit.revision } },
      here.administrator,
    )
    expect(back.answer.archivedAt).toBeNull()
  })

  it('keeps the root where it is', async () => {
    const root = await read(here.rootUnitId)
    const params = { unitId: root.id }
    const { revision } = root
    const moved = await house.call(
      contract.moveUnit,
      { params, body: { revision, parentId: south.id } },
      here.administrator,
    )
    expect(moved.problem.code).toBe('people.unit.refusal.root-stays')
    expect(root.may).not.toContain('units.archive')
  })
})
