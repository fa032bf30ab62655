import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealAll } from '#platform/audit/seal.ts'
import { announce, remember } from '#platform/context.ts'
import { searchObjects } from '#platform/contract/search.ts'
import { newId } from '#platform/id.ts'
import { deliverMail } from '#platform/mail/deliver.ts'
import { sendMail } from '#platform/mail/send.ts'
import { keepObject } from '#platform/objects/registry.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { foundForTests, type FoundedForTests, type MemberCaller } from '../organisation/factory.ts'
import { createApiKey } from '../sign-in/contract/api-keys.ts'
import * as contract from './contract.ts'

let house: TestHouse
let here: FoundedForTests
let elsewhere: FoundedForTests
let auditor: MemberCaller
let manager: MemberCaller
const objectId = newId(new Date())

beforeAll(async () => {
  house = await openHouse('2026-03-10T09:00:00Z', {
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'filrouge@exemple.fr',
  })
  const door = { installation: house.installation, owner: house.database.owner }
  here = await foundForTests(door, 'here')
  elsewhere = await foundForTests(door, 'elsewhere')
  auditor = await here.addMember('Aude', [{ role: 'auditor', lastDay: '2026-03-31' }])
  manager = await here.addMember('Manon', [{ role: 'manager' }])
  for (let index = 0; index < 5; index++) {
    house.clock.advance(1000)
    await here.act(async context =>
      remember(context, {
        what: index % 2 ? 'thing.renamed' : 'thing.made',
        object: { kind: 'thing', id: objectId },
        after: { name: index === 4 ? '=HYPERLINK("x")' : `n° ${index}` },
        personal: { 'after.email': 'zoe@exemple.fr' },
      }),
    )
  }
  await sealAll(house.installation)
})
afterAll(() => house.close())

const things = { objectKind: 'thing' } as const

const trail = async (
  query: Partial<contract.AuditFilter> & { cursor?: string; limit?: number },
  caller = auditor,
) => (await house.call(contract.listAudit, { query }, caller)).answer

describe('the audit trail', () => {
  it('is read page by page, latest first, without a hole', async () => {
    const first = await trail({ ...things, limit: 2 })
    const second = await trail({ ...things, limit: 2, cursor: first.nextCursor! })
    const third = await trail({ ...things, limit: 2, cursor: second.nextCursor! })
    const lines = [...first.items, ...second.items, ...third.items]
    expect(lines.map(({ after }) => after?.['name'])).toEqual([
      '=HYPERLINK("x")',
      'n° 3',
      'n° 2',
      'n° 1',
      'n° 0',
    ])
    expect(third.nextCursor).toBeNull()
    expect(lines[0]).toMatchObject({
      personal: { 'after.email': 'zoe@exemple.fr' },
      sequence: expect.any(Number),
    })
  })

  it('is filtered by object, by what was done, by member and by day', async () => {
    const count = async (query: Partial<contract.AuditFilter>) =>
      (await trail({ ...things, ...query })).items.length
    expect(await count({ objectId })).toBe(5)
    expect(await count({ objectId: newId(new Date()) })).toBe(0)
    expect(await count({ what: 'thing.ren' })).toBe(2)
    expect(await count({ what: '%' })).toBe(0)
    expect(await count({ memberId: manager.memberId })).toBe(0)
    expect(await count({ from: '2026-03-10', to: '2026-03-10' })).toBe(5)
    expect(await count({ to: '2026-03-09' })).toBe(0)
  })

  it('says that a value was erased', async () => {
    await house.database.owner
      .deleteFrom('audit_personal_values')
      .where('organisation_id', '=', here.organisationId)
      .execute()
    const { items } = await trail({ ...things, limit: 1 })
    expect(items[0]!.personal).toEqual({ 'after.email': null })
  })

  it('is verified, against a head kept elsewhere too', async () => {
    const verify = async (head?: string) =>
      (await house.call(contract.verifyAudit, { query: { head } }, auditor)).answer
    const { head, ...found } = await verify()
    expect(found).toMatchObject({ intact: true, unsealed: 0, breaks: [] })
    expect(found.sealed).toBeGreaterThanOrEqual(5)
    expect((await verify(`${head.sequence}:${head.hash}`)).intact).toBe(true)
    expect((await verify(`${head.sequence}:${'0'.repeat(64)}`)).breaks).toMatchObject([
      { kind: 'end-cut-off' },
    ])
  })

  it('is exported for spreadsheets and programs, and the export is remembered', async () => {
    const exported = async (format: 'csv' | 'ndjson') =>
      (await house.call(contract.exportAudit, { query: { ...things, format } }, auditor)).response
    const csv = await exported('csv')
    expect(csv.headers).toMatchObject({
      'content-disposition': expect.stringContaining(
        'attachment; filename="journal-2026-03-10.csv"',
      ) as string,
    })
    expect(csv.body.split('\r\n')).toHaveLength(7)
    expect(csv.body).toContain(`"{""name"":""n° 0""}"`)
    const lines = (await exported('ndjson')).body
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as contract.AuditLine)
    expect(lines.map(({ after }) => after?.['name'])[0]).toBe('n° 0')
    expect((await trail({ what: 'audit.exported' })).items).toHaveLength(2)
  })
})

describe('failed jobs', () => {
  const failed = async (caller = here.administrator) =>
    (await house.call(contract.listFailedJobs, {}, caller)).answer.items

  const addFailedJob = async (organisationId: string): Promise<string> => {
    const id = newId(new Date())
    const data = { organisationId, work: 'test.work', kind: 'test', payload: {}, memberId: null }
    await sql`insert into pgboss.job (id, name, state, data, output, completed_on)
      values (${id}, 'reactions', 'failed', ${JSON.stringify(data)}, '{"message": "on fire"}', now())`.execute(
      house.database.owner,
    )
    return id
  }

  it('are those of the organisation, retried or discarded once', async () => {
    const [first, second, foreign] = [
      await addFailedJob(here.organisationId),
      await addFailedJob(here.organisationId),
      await addFailedJob(elsewhere.organisationId),
    ]
    expect((await failed()).map(({ id }) => id).sort()).toEqual([first, second].sort())
    expect((await failed())[0]).toMatchObject({
      failure: 'on fire',
      may: ['failed-jobs.retry', 'failed-jobs.discard'],
    })
    const retry = (jobId: string) => house.call(contract.retryJob, { params: { jobId } }, here.administrator)
    expect((await retry(first)).status).toBe(200)
    expect((await retry(first)).problem).toMatchObject({
      status: 404,
      code: 'people.upkeep.refusal.job-absent',
    })
    expect((await retry(foreign)).status).toBe(404)
    await house.call(contract.discardJob, { params: { jobId: second } }, here.administrator)
    expect(await failed()).toEqual([])
    expect(await failed(elsewhere.administrator)).toHaveLength(1)
  })
})

describe('mail of the organisation', () => {
  it('is listed and read, and sent again when it was refused', async () => {
    const mailId = await here.act(context =>
      sendMail(context, {
        to: 'zoe@exemple.fr',
        locale: 'fr',
        words: { subject: 'Bienvenue', title: 'Bienvenue', paragraphs: ['Bonjour.'] },
      }),
    )
    const work = { organisationId: here.organisationId, memberId: null, payload: { mailId }, lastTry: true }
    await expect(deliverMail.run(house.installation, work)).rejects.toThrow()
    const list = async () =>
      (await house.call(contract.listMails, { query: {} }, here.administrator)).answer.items
    expect(await list()).toMatchObject([
      { id: mailId, state: 'failed', failure: expect.any(String), may: ['mails.read', 'mails.send-again'] },
    ])
    const one = { params: { mailId } }
    expect((await house.call(contract.readMail, one, here.administrator)).answer.text).toContain('Bonjour.')
    expect((await house.call(contract.sendMailAgain, one, here.administrator)).answer.state).toBe('sending')
    expect((await house.call(contract.sendMailAgain, one, here.administrator)).status).toBe(409)
    expect((await house.call(contract.readMail, one, elsewhere.administrator)).status).toBe(404)
  })

  it('is read in person: a key for reading does not find invitations to follow in it', async () => {
    const words = { subject: 'Invitation', title: 'Invitation', paragraphs: ['Secret.'] }
    const mailId = await here.act(context => sendMail(context, { to: 'max@exemple.fr', locale: 'fr', words }))
    const body = { label: 'Tableur', scope: 'read', validDays: 3 } as const
    const apiKey = (await house.call(createApiKey, { body }, here.administrator)).answer.key
    expect((await house.call(contract.readMail, { params: { mailId } }, { apiKey })).status).toBe(403)
    const listed = (await house.call(contract.listMails, { query: {} }, { apiKey })).answer.items
    expect(listed.find(({ id }) => id === mailId)?.may).toEqual([])
  })
})

describe('the upkeep', () => {
  it('counts what is stored and what waits', async () => {
    await here.act(async context => announce(context, { kind: 'nobody.answers', payload: {} }))
    const { answer } = await house.call(contract.readFigures, {}, here.administrator)
    expect(answer).toMatchObject({ mailServer: true, fileStorage: 'disk', failedJobs: 0 })
    expect(answer.waitingEvents).toBeGreaterThan(0)
    expect(answer.databaseBytes).toBeGreaterThan(1_000_000)
  })

  it('is closed to managers, and but for the trail to auditors', async () => {
    const statuses = async (caller: MemberCaller) =>
      Promise.all([
        house.call(contract.listAudit, { query: {} }, caller),
        house.call(contract.listFailedJobs, {}, caller),
        house.call(contract.listMails, { query: {} }, caller),
        house.call(contract.readFigures, {}, caller),
      ]).then(all => all.map(({ status }) => status))
    expect(await statuses(manager)).toEqual([403, 403, 403, 403])
    expect(await statuses(auditor)).toEqual([200, 403, 403, 403])
  })
})

describe('search', () => {
  it('refuses what is no text without taking the fault upon itself', async () => {
    const query = { q: 'zero\0' }
    expect((await house.call(searchObjects, { query }, here.administrator)).status).toBe(400)
    const body = { label: 'half \ud83d', scope: 'read', validDays: 3 } as const
    expect((await house.call(createApiKey, { body }, here.administrator)).status).toBe(400)
  })

  it('answers a member about their units, through the API', async () => {
    await here.act(context =>
      keepObject(context, { kind: 'thing', id: objectId, unitId: here.rootUnitId, title: 'Réclamations' }),
    )
    const found = async (caller: MemberCaller) =>
      (await house.call(searchObjects, { query: { q: 'reclamation' } }, caller)).answer.items
    expect(await found(manager)).toMatchObject([{ kind: 'thing', id: objectId, title: 'Réclamations' }])
    expect(await found(elsewhere.administrator)).toEqual([])
  })
})
