import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '#testing/database.ts'
import { act, addOrganisation, testInstallation, type TestInstallation } from '#testing/organisation.ts'
import { remember } from '../context.ts'
import { inOrganisation } from '../database/tenancy.ts'
import { newId } from '../id.ts'
import { erasePersonalValues } from './erase.ts'
import { sealAll, sealEntries } from './seal.ts'
import { verifyAudit, type Verification } from './verify.ts'

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

const subjectId = newId(new Date())

/** Twelve lines in four transactions, with personal values, sealed. */
async function trail(): Promise<string> {
  const organisation = await addOrganisation(database.owner)
  for (let index = 0; index < 4; index++)
    await act(installation, organisation, async context => {
      for (const what of ['unit.renamed', 'member.invited', 'unit.moved'])
        remember(context, {
          what,
          object: { kind: 'unit', id: newId(context.now) },
          before: { name: `Agence ${index}`, share: 0.1 },
          after: { name: `Agence n° ${index}`, share: 1.0, open: true, left: null },
          ...(what === 'member.invited' && { personal: { email: 'zoe@exemple.fr', name: 'Zoé' }, subjectId }),
        })
    })
  await sealAll(installation)
  return organisation
}

const verify = (organisation: string): Promise<Verification> =>
  inOrganisation(database.db, organisation, verifyAudit)

/** As somebody who owns the database would do it, triggers and foreign keys switched off. */
const tamper = (statement: string): Promise<unknown> =>
  database.owner.transaction().execute(async db => {
    await sql
      .raw('alter table audit_seals drop constraint if exists audit_seals_organisation_id_entry_id_fkey')
      .execute(db)
    await sql
      .raw(
        'alter table audit_personal_values drop constraint if exists audit_personal_values_organisation_id_entry_id_fkey',
      )
      .execute(db)
    return sql.raw(statement).execute(db)
  })

describe('the audit trail', () => {
  it('keeps the order in which one action remembered its lines', async () => {
    const organisation = await addOrganisation(database.owner)
    const expected = Array.from({ length: 40 }, (_, index) => `line.${index}`)
    await act(installation, organisation, async context => {
      for (const what of expected) remember(context, { what, object: { kind: 'unit', id: null } })
    })
    const rows = await database.owner
      .selectFrom('audit_entries')
      .select('what')
      .where('organisation_id', '=', organisation)
      .orderBy('at')
      .orderBy('id')
      .execute()
    expect(rows.map(({ what }) => what)).toEqual(expected)
  })

  it('cannot be changed or emptied by the role that serves requests', async () => {
    const organisation = await trail()
    for (const statement of [
      `update audit_entries set what = 'x'`,
      `delete from audit_entries`,
      `truncate audit_entries`,
      `update audit_seals set hash = ''`,
      `delete from audit_seals`,
      `update audit_personal_values set value = '1'`,
    ])
      await expect(
        inOrganisation(database.db, organisation, db => sql.raw(statement).execute(db)),
      ).rejects.toThrow(/permission denied/)
  })

  it('is intact when nobody touched it, and stays so through an erasure', async () => {
    const organisation = await trail()
    const before = await verify(organisation)
    expect(before).toMatchObject({ intact: true, sealed: 12, unsealed: 0, breaks: [] })
    const erased = await act(installation, organisation, context => erasePersonalValues(context, subjectId))
    expect(erased).toBe(8)
    expect(await verify(organisation)).toEqual(before)
  })

  it('tells the lines that wait for the sealer', async () => {
    const organisation = await trail()
    await act(installation, organisation, async context =>
      remember(context, { what: 'late', object: { kind: 'unit', id: null } }),
    )
    expect(await verify(organisation)).toMatchObject({ intact: true, sealed: 12, unsealed: 1 })
    await sealAll(installation)
    expect(await verify(organisation)).toMatchObject({ intact: true, sealed: 13, unsealed: 0 })
  })

  const third = (organisation: string): string =>
    `(select entry_id from audit_seals where organisation_id = '${organisation}' and sequence = 3)`
  const changes: readonly (readonly [string, (organisation: string) => string, string])[] = [
    [
      'one letter of a value',
      o =>
        `update audit_entries set after = replace(after::text, 'Agence n° 0', 'Agence n° 9')::jsonb where organisation_id = '${o}'`,
      'entry-changed',
    ],
    [
      'a digit after the point',
      o => `update audit_entries set before = '{"name": "Agence 0", "share": 0.10}' where id = ${third(o)}`,
      'entry-changed',
    ],
    [
      'one microsecond',
      o => `update audit_entries set at = at + interval '1 microsecond' where id = ${third(o)}`,
      'entry-changed',
    ],
    [
      'who did it',
      o => `update audit_entries set actor_kind = 'job' where id = ${third(o)}`,
      'entry-changed',
    ],
    [
      'what was done',
      o => `update audit_entries set what = 'unit.moveD' where id = ${third(o)}`,
      'entry-changed',
    ],
    ['the object', o => `update audit_entries set object_id = null where id = ${third(o)}`, 'entry-changed'],
    ['the request', o => `update audit_entries set request_id = 'r' where id = ${third(o)}`, 'entry-changed'],
    [
      'a personal digest',
      o =>
        `update audit_entries set personal_digests = '{}' where organisation_id = '${o}' and what = 'member.invited'`,
      'entry-changed',
    ],
    [
      'a personal value',
      o =>
        `update audit_personal_values set value = '"zoe@exemple.fR"' where organisation_id = '${o}' and field = 'email'`,
      'personal-value-changed',
    ],
    [
      'whose value it is',
      o => `update audit_personal_values set subject_id = null where organisation_id = '${o}'`,
      'personal-value-changed',
    ],
    [
      'a byte of a seal',
      o =>
        `update audit_seals set hash = set_byte(hash, 7, get_byte(hash, 7) # 1) where organisation_id = '${o}' and sequence = 5`,
      'entry-changed',
    ],
    [
      'the link between two seals',
      o =>
        `update audit_seals set previous_hash = set_byte(previous_hash, 0, get_byte(previous_hash, 0) # 1) where organisation_id = '${o}' and sequence = 5`,
      'chain-broken',
    ],
    [
      'the time of a seal',
      o =>
        `update audit_seals set sealed_at = sealed_at + interval '1 microsecond' where organisation_id = '${o}' and sequence = 12`,
      'entry-changed',
    ],
    ['a missing line', o => `delete from audit_entries where id = ${third(o)}`, 'entry-missing'],
    [
      'a missing seal',
      o => `delete from audit_seals where organisation_id = '${o}' and sequence = 6`,
      'seal-missing',
    ],
    [
      'a line slipped in before those that are sealed',
      o =>
        `insert into audit_entries (organisation_id, id, at, actor_kind, what, object_kind)
         select '${o}', gen_random_uuid(), min(at) - interval '2 hours', 'machine', 'member.invited', 'member'
         from audit_entries where organisation_id = '${o}'`,
      'seal-missing',
    ],
    [
      'two lines exchanged',
      o =>
        `update audit_seals s set entry_id = t.entry_id from audit_seals t where s.organisation_id = '${o}' and t.organisation_id = s.organisation_id and s.sequence in (3, 4) and t.sequence = 7 - s.sequence`,
      'entry-changed',
    ],
  ]

  it.each(changes)('shows %s', async (_name, statement, kind) => {
    await sql
      .raw('alter table audit_seals drop constraint if exists audit_seals_organisation_id_entry_id_key')
      .execute(database.owner)
    const organisation = await trail()
    const other = await trail()
    expect((await verify(organisation)).intact).toBe(true)
    await tamper(statement(organisation))
    const found = await verify(organisation)
    expect(found.intact).toBe(false)
    expect(found.breaks.map(one => one.kind)).toContain(kind)
    expect((await verify(other)).intact).toBe(true)
  })

  it('shows an end cut off to who kept the head, and to nobody else', async () => {
    const organisation = await trail()
    const { head } = await verify(organisation)
    await tamper(`delete from audit_seals where organisation_id = '${organisation}' and sequence = 12`)
    await tamper(`delete from audit_entries e where organisation_id = '${organisation}' and not exists
      (select from audit_seals s where s.entry_id = e.id)`)
    expect((await verify(organisation)).intact).toBe(true)
    const compared = await inOrganisation(database.db, organisation, (db, scope) =>
      verifyAudit(db, scope, head),
    )
    expect(compared.breaks).toEqual([{ kind: 'end-cut-off', sequence: 12, entryId: null }])
  })

  it('is sealed in one chain by many sealers at once', async () => {
    const organisation = await addOrganisation(database.owner)
    await act(installation, organisation, async context => {
      for (let index = 0; index < 1500; index++)
        remember(context, { what: `line.${index}`, object: { kind: 'unit', id: null } })
    })
    const seal = () =>
      inOrganisation(database.db, organisation, (db, scope) => sealEntries(db, scope, new Date()))
    const sealed = [
      await Promise.all(Array.from({ length: 6 }, seal)),
      await Promise.all([seal(), seal()]),
    ].flat()
    expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(1500)
    expect(await verify(organisation)).toMatchObject({ intact: true, sealed: 1500, unsealed: 0 })
  })

  it('is sealed to its end after the sealer rested for hours', async () => {
    const organisation = await addOrganisation(database.owner)
    await act(installation, organisation, async context => {
      for (let index = 0; index < 1500; index++)
        remember(context, { what: `line.${index}`, object: { kind: 'unit', id: null } })
    })
    await tamper(
      `update audit_entries set at = at - interval '3 hours' where organisation_id = '${organisation}'`,
    )
    await sealAll(installation)
    expect(await verify(organisation)).toMatchObject({ intact: true, sealed: 1500, unsealed: 0 })
  })
})
