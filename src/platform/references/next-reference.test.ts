import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { act, addOrganisation, testInstallation, type TestInstallation } from '#testing/organisation.ts'
import { Rollback } from '../database/tenancy.ts'
import { nextReference, nextReferences } from './next-reference.ts'

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

const take = (organisation: string, kind = 'REC'): Promise<string> =>
  act(installation, organisation, context => nextReference(context, kind, 2026))

const numbersOf = (references: readonly string[]): number[] =>
  references.map(reference => Number(reference.slice(-4))).sort((a, b) => a - b)

const oneTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

describe('references', () => {
  it('are read by people: kind, year, four digits or more', async () => {
    const organisation = await addOrganisation(database.owner)
    expect(await take(organisation)).toBe('REC-2026-0001')
    const block = await act(installation, organisation, context => nextReferences(context, 'REC', 9999, 2026))
    expect([block[0], block.at(-1)]).toEqual(['REC-2026-0002', 'REC-2026-10000'])
  })

  it('are distinct and without gaps when two hundred people ask at once', async () => {
    const organisation = await addOrganisation(database.owner)
    const references = await Promise.all(oneTo(200).map(() => take(organisation)))
    expect(numbersOf(references)).toEqual(oneTo(200))
  })

  it('leave no gap when the action that took one is undone', async () => {
    const organisation = await addOrganisation(database.owner)
    const asked = await Promise.all(
      oneTo(60).map(number =>
        act(installation, organisation, async context => {
          const reference = await nextReference(context, 'REC', 2026)
          if (number % 3 === 0) throw new Rollback(null)
          return reference
        }),
      ),
    )
    const kept = asked.filter(reference => reference !== null)
    expect(numbersOf(kept)).toEqual(oneTo(40))
    expect(await take(organisation)).toBe('REC-2026-0041')
  })

  it('are counted by organisation, kind and year', async () => {
    const [one, other] = [await addOrganisation(database.owner), await addOrganisation(database.owner)]
    await take(one)
    expect(await take(one, 'ACT')).toBe('ACT-2026-0001')
    expect(await take(other)).toBe('REC-2026-0001')
    expect(await act(installation, one, context => nextReference(context, 'REC', 2027))).toBe('REC-2027-0001')
  })
})
