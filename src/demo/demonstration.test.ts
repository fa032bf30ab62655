import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchObjects } from '#platform/contract/search.ts'
import { inOrganisation } from '#platform/database/tenancy.ts'
import { listMembers } from '#rooms/people/member/contract.ts'
import { listProcesses, readOrganisation, resetDemonstration } from '#rooms/people/organisation/contract.ts'
import { demonstration } from '#rooms/people/organisation/demonstration.ts'
import {
  foundForTests,
  openSessionForTests,
  type FoundedForTests,
  type MemberCaller,
} from '#rooms/people/organisation/factory.ts'
import { createUnit, listUnits } from '#rooms/people/unit/contract.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { createDemonstration, resetDemonstration as resetFromHere } from './demonstration.ts'
import { drawFrom } from './draw.ts'
import { inventPeople } from './landlord/people.ts'
import { seed } from './landlord/seed.ts'
import { demonstrationPersonas } from './personas.ts'

let house: TestHouse
let real: FoundedForTests

beforeAll(async () => {
  house = await openHouse()
  real = await foundForTests({ installation: house.installation, owner: house.database.owner }, 'real')
  await Promise.all([createDemonstration(house.installation), createDemonstration(house.installation)])
})
afterAll(() => house.close())

/** Signed in as somebody of the demonstration. */
async function as(email: string): Promise<Pick<MemberCaller, 'organisation' | 'sessionToken'>> {
  const { id } = await house.database.owner
    .selectFrom('identity.people')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const sessionToken = await openSessionForTests(house.database.owner, id, house.clock.now())
  return { organisation: demonstration.publicCode, sessionToken }
}

const persona = (key: string) => as(demonstrationPersonas.find(one => one.key === key)!.email)

describe('the demonstration', () => {
  it('is a landlord of 4 agencies, 15 branches and 60 members, and says what it is', async () => {
    const quality = await persona('quality-manager')
    const units = (await house.call(listUnits, { query: {} }, quality)).answer.items
    expect(units.filter(unit => unit.kind === 'agence')).toHaveLength(4)
    expect(units.filter(unit => unit.kind === 'antenne')).toHaveLength(15)
    expect((await house.call(listMembers, { query: { limit: 1 } }, quality)).answer.total).toBe(60)
    const processes = (await house.call(listProcesses, { query: {} }, quality)).answer.items
    expect(processes.every(process => process.pilotName)).toBe(true)
    const { answer } = await house.call(readOrganisation, {}, quality)
    expect(answer).toMatchObject({ demonstration: true, publicCode: 'demo' })
    expect(answer.may).toContain('organisation.reset-demonstration')
  })

  it('shows each persona what their role opens', async () => {
    const total = async (key: string) =>
      (await house.call(listMembers, { query: {} }, await persona(key))).answer.total
    expect(await total('auditor')).toBe(60)
    const manager = await total('agency-manager')
    const frontLine = await total('front-line')
    expect(manager).toBeGreaterThan(frontLine)
    expect(manager).toBeLessThan(20)
    expect(frontLine).toBeLessThan(5)
  })

  it('is found by search, as far as each role opens it', async () => {
    const found = async (key: string, q: string) =>
      (await house.call(searchObjects, { query: { q } }, await persona(key))).answer.items.map(
        one => one.title,
      )
    expect(await found('quality-manager', 'verrerie')).toContain('Antenne La Verrerie')
    expect(await found('quality-manager', 'NORD-2')).toContain('Antenne Val-Fleuri')
    expect(await found('quality-manager', 'entretenir patrimoine')).toContain('Entretenir le patrimoine')
    const front = await found('front-line', 'antenne')
    expect(front).toHaveLength(1)
  })

  it('is the same everywhere, and its people live under a domain of nobody', () => {
    const people = inventPeople(drawFrom(seed))
    expect(people).toEqual(inventPeople(drawFrom(seed)))
    expect(new Set(people.map(person => person.email)).size).toBe(60)
    expect(people.every(person => /^[a-z.-]+@demo\.example$/.test(person.email))).toBe(true)
  })

  it('is made anew by a visitor, who stays signed in; other organisations are left alone', async () => {
    const quality = await persona('quality-manager')
    const { items } = (await house.call(listUnits, { query: {} }, quality)).answer
    const body = { parentId: items[0]!.id, name: 'Une trace' }
    expect((await house.call(createUnit, { body }, quality)).status).toBe(201)
    expect((await house.call(resetDemonstration, {}, quality)).status).toBe(200)
    const after = (await house.call(listUnits, { query: {} }, quality)).answer.items
    expect(after).toHaveLength(20)
    expect(after.some(unit => unit.name === 'Une trace')).toBe(false)
    await resetFromHere(house.installation)
    expect((await house.call(listUnits, { query: {} }, real.administrator)).answer.items).toHaveLength(1)
  })

  it('is the only organisation that can be emptied', async () => {
    const refused = await house.call(resetDemonstration, {}, real.administrator)
    expect(refused.problem.code).toBe('people.organisation.refusal.not-a-demonstration')
    const erase = inOrganisation(house.database.db, real.organisationId, db =>
      sql`select erase_demonstration()`.execute(db),
    )
    await expect(erase).rejects.toThrow('only a demonstration can be erased')
  })

  it('lets nobody of it into another organisation', async () => {
    const visitor = await persona('quality-manager')
    const elsewhere = { ...visitor, organisation: real.publicCode }
    expect((await house.call(listUnits, { query: {} }, elsewhere)).status).toBe(404)
  })
})
