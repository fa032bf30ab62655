import { businessMinutes } from '@filrouge/statistics/calendar/business-minutes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { unitsBelow } from '../unit/facts.ts'
import { changeCalendar } from './contract.ts'
import { foundForTests, type FoundedForTests } from './factory.ts'
import { organisationFacts, workingCalendarOf } from './facts.ts'
import { officeHours } from './working-hours.ts'

let house: TestHouse
let here: FoundedForTests

beforeAll(async () => {
  house = await openHouse()
  here = await foundForTests({ installation: house.installation, owner: house.database.owner }, 'here')
})
afterAll(() => house.close())

describe('what other rooms know of an organisation', () => {
  it('is its name, its code, its language and its hours', async () => {
    const facts = await here.act(({ db, scope }) => organisationFacts(db, scope))
    expect(facts).toMatchObject({
      name: 'here',
      publicCode: here.publicCode,
      locale: 'fr',
      demonstration: false,
    })
    expect(await here.act(({ db, scope }) => unitsBelow(db, scope, here.rootUnitId))).toEqual([
      here.rootUnitId,
    ])
  })

  it('is also the hours that were in force before: a case keeps the version of its deadline', async () => {
    const hours = officeHours.hours.map((_, weekday) =>
      weekday === 1 ? [['09:00', '10:00'] as [string, string]] : [],
    )
    const body = { ...officeHours, hours, closures: [], version: 1 }
    expect((await house.call(changeCalendar, { body }, here.administrator)).status).toBe(200)
    const week = [Date.UTC(2026, 2, 9), Date.UTC(2026, 2, 16)] as const
    const open = (version?: number) =>
      here.act(async ({ db, scope }) => {
        const found = await workingCalendarOf(db, scope, version)
        return [found.version, businessMinutes(found.calendar, ...week)]
      })
    expect(await open()).toEqual([2, 60])
    expect(await open(1)).toEqual([1, 5 * 7.5 * 60])
  })
})
