import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { act, addOrganisation, testInstallation, type TestInstallation } from '#testing/organisation.ts'
import { movableClock } from '../clock.ts'
import { Rollback } from '../database/tenancy.ts'
import { valueOf, type Result } from '../result.ts'
import { forgetFile, keepFile, readFile, type IncomingFile, type StoredFile } from './keep-file.ts'
import { keyOf } from './key.ts'
import { safeHeaders } from './safe-headers.ts'
import { sweepFiles } from './sweep.ts'

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

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const picture: IncomingFile = {
  name: 'logo.png',
  bytes: png,
  object: { kind: 'organisation', id: null },
  accept: ['image/png', 'image/jpeg'],
  maximumBytes: 1_048_576,
}

const keep = (file: Partial<IncomingFile>): Promise<Result<StoredFile>> =>
  act(installation, organisation, context => keepFile(context, { ...picture, ...file }))

describe('a file that somebody sends', () => {
  it('is kept with its size and its type, and comes back', async () => {
    const stored = valueOf(await keep({ name: 'C:\\Users\\Zoé\\lo\u202Ego.png' }))
    expect(stored).toMatchObject({ name: 'logo.png', mediaType: 'image/png', size: png.length })
    const read = valueOf(await act(installation, organisation, context => readFile(context, stored.id)))
    expect(await buffer(read.body)).toEqual(png)
    const other = await addOrganisation(database.owner)
    expect(await act(installation, other, context => readFile(context, stored.id))).toMatchObject({
      refusal: { status: 404 },
    })
  })

  it.each<[string, Partial<IncomingFile>, number]>([
    ['nothing in it', { bytes: Buffer.alloc(0) }, 422],
    ['too many bytes', { maximumBytes: 20 }, 413],
    ['a program called logo.png', { bytes: Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1') }, 415],
    [
      'a drawing that may carry scripts',
      { bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>') },
      415,
    ],
    [
      'a page called list.csv',
      { bytes: Buffer.from('\uFEFF <!DOCTYPE html><script>1</script>'), accept: ['text/csv'] },
      415,
    ],
    ['a picture called list.csv', { accept: ['text/csv'] }, 415],
    ['noise called list.csv', { bytes: Buffer.from([1, 2, 0, 4, 200]), accept: ['text/csv'] }, 415],
  ])('is refused with %s', async (_name, file, status) => {
    expect(await keep(file)).toMatchObject({ ok: false, refusal: { status } })
  })

  it('is text when it reads as text, whatever the encoding', async () => {
    const latin = Buffer.from('nom;prénom\r\nÉtienne;Zoé\r\n', 'latin1')
    expect(valueOf(await keep({ name: 'l.csv', bytes: latin, accept: ['text/csv'] })).mediaType).toBe(
      'text/csv',
    )
  })
})

describe('a file whose bytes were lost', () => {
  it('is absent, and not an error of the reader', async () => {
    const stored = valueOf(await keep({}))
    await installation.files.remove(keyOf(organisation, stored.id))
    const read = await act(installation, organisation, context => readFile(context, stored.id))
    expect(read).toMatchObject({ refusal: { status: 404, code: 'platform.files.refusal.absent' } })
    await act(installation, organisation, context => forgetFile(context, stored.id))
  })
})

describe('the sweeper', () => {
  it('removes what no row speaks of, a day later, and nothing else', async () => {
    const clock = movableClock(new Date())
    const kept = valueOf(await keep({}))
    const forgotten = valueOf(await keep({}))
    await act(installation, organisation, context => forgetFile(context, forgotten.id))
    await act(installation, organisation, async context => {
      await keepFile(context, picture)
      throw new Rollback(null)
    })
    const later = { ...installation, clock }
    clock.advance(23 * 3_600_000)
    expect(await sweepFiles(later)).toBe(0)
    clock.advance(2 * 3_600_000)
    expect(await sweepFiles(later)).toBe(2)
    expect(await sweepFiles(later)).toBe(0)
    expect(await act(installation, organisation, context => readFile(context, kept.id))).toMatchObject({
      ok: true,
    })
  })
})

describe('the headers of a file', () => {
  it('let a browser show pictures, and save all the rest', () => {
    expect(safeHeaders('a.png', 'image/png')['content-disposition']).toMatch(/^inline/)
    for (const type of ['text/html', 'image/svg+xml', 'application/pdf', 'text/csv'])
      expect(safeHeaders('a', type)).toMatchObject({
        'content-disposition': expect.stringMatching(/^attachment/),
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining('sandbox'),
        'cache-control': expect.stringContaining('private'),
      })
  })

  it('write any name so that it cannot escape', () => {
    const { 'content-disposition': disposition } = safeHeaders(`é"\r\nx: y'(1).csv`, 'text/csv')
    expect(disposition).toBe(
      `attachment; filename="____x: y'(1).csv"; filename*=UTF-8''%C3%A9%22%0D%0Ax%3A%20y%27%281%29.csv`,
    )
  })
})
