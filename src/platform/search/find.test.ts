import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { act, addOrganisation, testInstallation, type TestInstallation } from '#testing/organisation.ts'
import { outsideOrganisations } from '../database/tenancy.ts'
import { newId } from '../id.ts'
import { forgetObject, keepObject, type RegisteredObject } from '../objects/registry.ts'
import { findObjects, type SearchWords } from './find.ts'

let database: TestDatabase
let installation: TestInstallation
let organisation: string
let root: string
let north: string
let south: string

beforeAll(async () => {
  database = await openTestDatabase()
  installation = await testInstallation(database.db)
  organisation = await addOrganisation(database.owner)
  root = await addUnit(null, [])
  north = await addUnit(root, [root])
  south = await addUnit(root, [root])
  await keep({ title: 'Réclamations sur les délais de livraison', unitId: north, reference: 'REC-2026-0042' })
  await keep({
    title: 'Délai annoncé',
    body: 'Le client a été rappelé après une réclamation.',
    unitId: south,
  })
  await keep({ title: 'Charte d’accueil', unitId: null })
  await keep({ title: 'Ancienne charte', unitId: null, archived: true })
})
afterAll(async () => {
  await installation.remove()
  await database.close()
})

async function addUnit(parent: string | null, above: readonly string[]): Promise<string> {
  const id = newId(new Date())
  await database.owner
    .insertInto('units')
    .values({ organisation_id: organisation, id, parent_id: parent, path: [...above, id], name: id })
    .execute()
  return id
}

const keep = (object: Partial<RegisteredObject> & { title: string; unitId: string | null }): Promise<void> =>
  act(installation, organisation, context =>
    keepObject(context, { kind: 'thing', id: newId(context.now), ...object }),
  )

const titles = async (words: string, options: Partial<SearchWords> = {}): Promise<string[]> => {
  const found = await act(installation, organisation, ({ db, scope }) =>
    findObjects(db, scope, { words, readerUnits: [root], limit: 20, ...options }),
  )
  return found.map(({ title }) => title)
}

describe('search', () => {
  it.each([
    ['réclamation', 2],
    ['RECLAMATIONS', 2],
    ['reclam', 2],
    ['réclamati', 1],
    ['délais de réclamations', 2],
    ['livraisons', 1],
    ['l’accueil', 1],
    ['rec-2026-0042', 1],
    ['rec-2026-00', 1],
    ['chartes', 2],
    ['facture', 0],
    ["d'", 3],
    ['', 0],
    ['  ', 0],
    ["') | 'a':* & (!", 3],
  ])('answers « %s » with %i objects', async (words, count) => {
    expect(await titles(words)).toHaveLength(count)
  })

  it('puts titles before texts, and what is archived last', async () => {
    expect((await titles('réclamation'))[0]).toBe('Réclamations sur les délais de livraison')
    expect(await titles('charte')).toEqual(['Charte d’accueil', 'Ancienne charte'])
  })

  it('shows the words around', async () => {
    const found = await act(installation, organisation, ({ db, scope }) =>
      findObjects(db, scope, { words: 'rappelé', readerUnits: [south], limit: 5 }),
    )
    expect(found).toMatchObject([
      { kind: 'thing', unitId: south, reference: null, excerpt: expect.stringContaining('rappelé') },
    ])
  })

  it('finds what stands on the reader’s units and below, and what belongs to everybody', async () => {
    expect(await titles('délai', { readerUnits: [north] })).toEqual([
      'Réclamations sur les délais de livraison',
    ])
    expect(await titles('délai', { readerUnits: [] })).toEqual([])
    expect(await titles('accueil', { readerUnits: [] })).toHaveLength(1)
    expect(await titles('charte', { kinds: ['other'] })).toEqual([])
  })

  it('follows an object that changes, and forgets one that is forgotten', async () => {
    const object = { kind: 'thing', id: newId(new Date()), unitId: null, title: 'Enquête papier' }
    await act(installation, organisation, context => keepObject(context, object))
    await act(installation, organisation, context =>
      keepObject(context, { ...object, title: 'Questionnaire papier' }),
    )
    expect(await titles('enquête')).toEqual([])
    expect(await titles('papier')).toEqual(['Questionnaire papier'])
    await act(installation, organisation, context => forgetObject(context, object))
    expect(await titles('papier')).toEqual([])
  })

  it('cannot cross organisations, nor be asked outside of one', async () => {
    const other = await addOrganisation(database.owner)
    const found = await act(installation, other, ({ db, scope }) =>
      findObjects(db, scope, { words: 'charte', readerUnits: [root, north, south], limit: 20 }),
    )
    expect(found).toEqual([])
    await expect(
      outsideOrganisations(database.db, db =>
        sql`select * from search_objects('charte', '{}', null, 9)`.execute(db),
      ),
    ).rejects.toThrow(/app.organisation_id|uuid: ""/)
  })

  it('uses the full-text index although policies hold the reader', async () => {
    await database.owner
      .insertInto('objects')
      .columns(['organisation_id', 'kind', 'id', 'title', 'updated_at'])
      .expression(
        sql`select ${organisation}::uuid, 'bulk', gen_random_uuid(), 'Objet numéro ' || n || ' ' || md5(n::text), now()
          from generate_series(1, 5000) as n`,
      )
      .execute()
    await sql`vacuum analyze objects`.execute(database.owner)
    const before = await indexUses()
    for (let time = 0; time < 8; time++) expect(await titles('livraison')).toHaveLength(1)
    expect(await indexUses(before)).toEqual({ index: before.index + 8, sequential: before.sequential })
  })
})

interface Uses {
  readonly index: number
  readonly sequential: number
}

/** What the server counted; it publishes its counts with a delay, so that an increase is waited for. */
async function indexUses(before?: Uses): Promise<Uses> {
  for (let time = 0; ; time++) {
    await sql`select pg_stat_force_next_flush()`.execute(database.db)
    const { rows } = await sql<Uses>`
      select i.idx_scan::int as index, t.seq_scan::int as sequential
      from pg_stat_user_indexes i join pg_stat_user_tables t using (relid)
      where i.indexrelname = 'objects_search'`.execute(database.owner)
    const uses = { index: Number(rows[0]!.index), sequential: Number(rows[0]!.sequential) }
    if (!before || uses.index >= before.index + 8 || uses.sequential > before.sequential || time > 50)
      return uses
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
