import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '#testing/house.ts'
import * as contract from './contract.ts'
import { foundForTests, type FoundedForTests, type MemberCaller } from './factory.ts'
import { officeHours } from './working-hours.ts'

let house: TestHouse
let here: FoundedForTests
let elsewhere: FoundedForTests

beforeAll(async () => {
  // A Tuesday, at ten in the morning in Paris.
  house = await openHouse('2026-03-10T09:00:00Z')
  const door = { installation: house.installation, owner: house.database.owner }
  here = await foundForTests(door, 'here')
  elsewhere = await foundForTests(door, 'elsewhere')
})
afterAll(() => house.close())

const read = async (caller: MemberCaller = here.administrator) =>
  (await house.call(contract.readOrganisation, {}, caller)).answer

const written = {
  hours: officeHours.hours.map(day => day.map(([opens, closes]): [string, string] => [opens, closes])),
  holidayZone: officeHours.holidayZone,
  whitMondayWorked: officeHours.whitMondayWorked,
  closures: [],
}

// The smallest PNG there is: one transparent point.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a founded organisation', () => {
  it('is whole: profile, root, calendar, administrator, and the line that tells it', async () => {
    expect(await read()).toMatchObject({
      name: 'here',
      demonstration: false,
      locale: 'fr',
      timeZone: 'Europe/Paris',
      logo: null,
      rootUnitId: here.rootUnitId,
      revision: 1,
    })
    const calendar = (await house.call(contract.readCalendar, { query: {} }, here.administrator)).answer
    expect(calendar).toMatchObject({ version: 1, holidayZone: 'metropole', createdBy: null })
    const lines = await house.database.owner
      .selectFrom('audit_entries')
      .select(['what', 'actor_kind'])
      .where('organisation_id', '=', here.organisationId)
      .where('what', '=', 'organisation.founded')
      .execute()
    expect(lines).toEqual([{ what: 'organisation.founded', actor_kind: 'machine' }])
  })
})

describe('the profile', () => {
  it('is changed with what was measured of the colour, and remembered', async () => {
    const { revision } = await read()
    const body = { revision, name: 'Ici', colour: '#ffe14d', customers: 'persons' } as const
    const { answer } = await house.call(contract.changeOrganisation, { body }, here.administrator)
    expect(answer).toMatchObject({
      name: 'Ici',
      colour: '#FFE14D',
      customers: 'persons',
      revision: revision + 1,
    })
    expect(answer.contrast.onPaper).toMatchObject({ enoughForText: false, enoughForShapes: false })
    expect(answer.contrast.onNight.enoughForText).toBe(true)
    const late = await house.call(contract.changeOrganisation, { body }, here.administrator)
    expect(late.problem).toMatchObject({ status: 412 })
    const line = await house.database.owner
      .selectFrom('audit_entries')
      .select(['before', 'after'])
      .where('what', '=', 'organisation.changed')
      .executeTakeFirstOrThrow()
    expect(line.before).toEqual({ name: 'here', colour: '#C2182B', customers: 'both' })
  })

  it('refuses a colour or a time zone that is none', async () => {
    const { revision } = await read()
    const change = (body: object) =>
      house.call(contract.changeOrganisation, { body: { revision, ...body } }, here.administrator)
    expect((await change({ colour: 'rouge' })).problem.errors[0]).toMatchObject({ path: 'colour' })
    expect((await change({ timeZone: 'Paris' })).problem.errors[0]).toMatchObject({
      path: 'timeZone',
      code: 'people.organisation.refusal.no-such-time-zone',
    })
  })

  it('has a logo that is an image by its content, or none', async () => {
    const file = (bytes: Buffer | string) => ({ file: new Blob([bytes as never]) })
    const disguised = await house.call(contract.changeLogo, file('<svg onload="x()"/>'), here.administrator)
    expect(disguised.status).toBe(415)
    const { answer } = await house.call(contract.changeLogo, file(png), here.administrator)
    expect(answer.logo).toMatchObject({ mediaType: 'image/png', size: png.length })
    const shown = await house.call(contract.readLogo, {}, here.administrator)
    expect(shown.response.rawPayload).toEqual(png)
    expect(shown.response.headers['content-type']).toBe('image/png')
    expect((await house.call(contract.readLogo, {}, elsewhere.administrator)).status).toBe(404)
    await house.call(contract.removeLogo, {}, here.administrator)
    expect((await house.call(contract.readLogo, {}, here.administrator)).status).toBe(404)
  })
})

describe('the working calendar', () => {
  it('is never changed: a new version follows, and the old one can still be read', async () => {
    const closures = [{ from: '2026-03-11', to: '2026-03-12', label: 'Inventaire' }]
    const body = { ...written, closures, version: 1 }
    const { answer } = await house.call(contract.changeCalendar, { body }, here.administrator)
    expect(answer).toMatchObject({ version: 2, closures, createdByName: 'Ada Admin' })
    const late = await house.call(contract.changeCalendar, { body }, here.administrator)
    expect(late.status).toBe(412)
    const old = await house.call(contract.readCalendar, { query: { version: 1 } }, here.administrator)
    expect(old.answer.closures).toEqual([])
    const versions = (await house.call(contract.listCalendarVersions, {}, here.administrator)).answer.items
    expect(versions.map(one => one.version)).toEqual([2, 1])
  })

  it('says when a delay in business time ends, around closures and holidays', async () => {
    const ask = async (query: object) =>
      (await house.call(contract.readDeadline, { query }, here.administrator)).answer
    // Seven hours and a half a day: six hours and a half are left on Tuesday; Wednesday and Thursday are closed.
    const { deadline, openNow, closures } = await ask({ minutes: 480 })
    expect(deadline).toMatchObject({ local: '2026-03-13T10:30', at: '2026-03-13T09:30:00.000Z' })
    expect(openNow).toBe(true)
    expect(closures).toHaveLength(1)
    const easter = await ask({ start: '2026-04-03T15:00:00.000Z', minutes: 60 })
    expect(easter.holidays[0]).toEqual({ day: '2026-04-06', name: 'easter-monday' })
    expect(easter.deadline.local).toBe('2026-04-07T09:30')
  })

  it('is tried before it is kept', async () => {
    const preview = (body: object) =>
      house.call(contract.previewCalendar, { body: { ...written, ...body } }, here.administrator)
    const moselle = await preview({ holidayZone: 'alsace-moselle', start: '2026-04-01T08:00:00.000Z' })
    expect(moselle.answer.holidays.slice(0, 2).map(holiday => holiday.name)).toEqual([
      'good-friday',
      'easter-monday',
    ])
    const start = '2026-05-20T08:00:00.000Z'
    const names = async (whitMondayWorked: boolean) =>
      (await preview({ whitMondayWorked, start })).answer.holidays.map(holiday => holiday.name)
    expect(await names(false)).toContain('whit-monday')
    expect((await names(true))[0]).toBe('national-day')
    const overlapping = written.hours.with(0, [
      ['09:00', '12:00'],
      ['11:00', '18:00'],
    ])
    expect((await preview({ hours: overlapping })).problem.errors[0]).toMatchObject({
      path: 'hours.0.0',
      code: 'people.organisation.refusal.hours-overlap',
    })
    const rare = written.hours.map((_, weekday) => (weekday === 0 ? [['09:00', '09:01']] : []))
    expect((await preview({ hours: rare, minutes: 520 })).status).toBe(200)
    expect((await preview({ hours: rare, minutes: 521 })).problem.errors[0]?.path).toBe('minutes')
    const never = written.hours.map(() => [])
    expect((await preview({ hours: never })).problem.errors[0]?.code).toBe(
      'people.organisation.refusal.never-open',
    )
    const always = [{ from: '2026-01-01', to: '2099-12-31', label: 'Toujours' }]
    expect((await preview({ closures: always })).problem.errors[0]?.code).toBe(
      'people.organisation.refusal.never-open',
    )
  })
})

describe('processes', () => {
  it('have a pilot who is here, and are archived, never lost', async () => {
    const pilot = await here.addMember('Pilote', [{ role: 'contributor' }])
    const body = { name: 'Louer', kind: 'business', pilotId: pilot.memberId } as const
    const made = await house.call(contract.createProcess, { body }, here.administrator)
    expect(made.answer).toMatchObject({ pilotName: 'Pilote', may: ['processes.change', 'processes.archive'] })
    const params = { processId: made.answer.id }
    const foreign = { ...body, pilotId: elsewhere.administrator.memberId }
    expect((await house.call(contract.createProcess, { body: foreign }, here.administrator)).status).toBe(422)
    const change = { params, body: { revision: 1, kind: 'support', pilotId: null } } as const
    const changed = await house.call(contract.changeProcess, change, here.administrator)
    expect(changed.answer).toMatchObject({ kind: 'support', pilotId: null, revision: 2 })
    await house.call(contract.archiveProcess, { params, body: { revision: 2 } }, here.administrator)
    const list = async (archived: 'with' | 'without') =>
      (await house.call(contract.listProcesses, { query: { archived } }, here.administrator)).answer
    expect((await list('without')).items).toEqual([])
    expect((await list('with')).items[0]).toMatchObject({ may: ['processes.restore'] })
    const restore = { params, body: { revision: 3 } }
    expect((await house.call(contract.restoreProcess, restore, elsewhere.administrator)).status).toBe(404)
    const back = await house.call(contract.restoreProcess, restore, here.administrator)
    expect(back.answer.archivedAt).toBeNull()
  })
})

describe('who may do what', () => {
  const changes = [
    [contract.changeOrganisation, { body: { revision: 1, name: 'x' } }],
    [contract.changeLogo, { file: new Blob([png as never]) }],
    [contract.removeLogo, {}],
    [contract.changeCalendar, { body: { ...written, version: 9 } }],
    [contract.createProcess, { body: { name: 'x', kind: 'support' } }],
  ] as const
  const statuses = async (caller: MemberCaller) => {
    const answered: number[] = []
    for (const [endpoint, request] of changes)
      answered.push((await house.call(endpoint, request as never, caller)).status)
    return answered
  }

  it('is reading for everyone, and shaping for those who govern the whole', async () => {
    for (const role of ['manager', 'contributor', 'front-line', 'reader', 'auditor']) {
      const caller = await here.addMember(`O-${role}`, [{ role, lastDay: '2027-01-01' }])
      expect(await statuses(caller)).toEqual(changes.map(() => 403))
      expect((await read(caller)).may).toEqual([])
      const list = await house.call(contract.listProcesses, { query: {} }, caller)
      expect(list.answer.may).toEqual([])
    }
    const quality = await here.addMember('Quentin', [{ role: 'quality-manager' }])
    expect((await read(quality)).may).toEqual([
      'organisation.change',
      'organisation.change-logo',
      'calendar.change',
      'processes.create',
    ])
    expect(await statuses(quality)).not.toContain(403)
  })
})
