import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { foundForTests, type FoundedForTests } from '../organisation/factory.ts'
import { listUnits } from '../unit/contract.ts'
import * as contract from './contract.ts'

let house: TestHouse
let here: FoundedForTests

beforeAll(async () => {
  house = await openHouse()
  here = await foundForTests({ installation: house.installation, owner: house.database.owner }, 'here')
})
afterAll(() => house.close())

const fileOf = (text: string): Blob => new Blob([text], { type: 'text/csv' })

const preview = async (kind: 'units' | 'members', text: string, caller = here.administrator) =>
  house.call(contract.previewImport, { body: { kind }, file: fileOf(text) }, caller)

const confirm = async (kind: 'units' | 'members', text: string, invite: 'yes' | 'no' = 'no') => {
  const { digest } = (await preview(kind, text)).answer
  const body = { kind, digest, invite } as const
  return (await house.call(contract.confirmImport, { body, file: fileOf(text) }, here.administrator)).answer
}

const outcomes = (report: contract.ImportReport) =>
  report.lines.map(line => [
    line.line,
    line.outcome,
    ...line.problems.map(problem => problem.code.split('.').at(-1)),
  ])

const unitNames = async () =>
  (await house.call(listUnits, { query: {} }, here.administrator)).answer.items.map(unit => unit.name)

describe('importing units', () => {
  const text = [
    'Code;Nom;Type;Rattachée à',
    'N-2;Équipe 2;équipe;Agence Nord',
    'N;Agence Nord;agence;',
    'S;Agence Sud;agence;',
    ';Agence Sud > Équipe 1;équipe;',
    ';=cmd;équipe;',
    ';Perdue;équipe;Agence Ouest',
  ].join('\r\n')

  it('says what it would do, without doing it', async () => {
    const { answer } = await preview('units', text)
    expect(outcomes(answer)).toEqual([
      [2, 'create'],
      [3, 'create'],
      [4, 'create'],
      [5, 'create'],
      [6, 'refuse', 'formula'],
      [7, 'refuse', 'unit-unknown'],
    ])
    expect(answer.lines[5]!.problems[0]!.message).toMatch('Agence Ouest')
    expect(answer).toMatchObject({ done: false, encoding: 'UTF-8', separator: ';' })
    expect(await unitNames()).toEqual(['here'])
    const audited = house.database.owner
      .selectFrom('audit_entries')
      .select('what')
      .where('what', '=', 'unit.created')
    expect(await audited.execute()).toHaveLength(1)
  })

  it('does it, and nothing when done again', async () => {
    expect((await confirm('units', text)).counts).toEqual({ create: 4, update: 0, unchanged: 0, refuse: 2 })
    expect((await unitNames()).toSorted()).toEqual(
      ['here', 'Agence Nord', 'Agence Sud', 'Équipe 1', 'Équipe 2'].toSorted(),
    )
    expect((await confirm('units', text)).counts).toEqual({ create: 0, update: 0, unchanged: 4, refuse: 2 })
  })

  it('renames and moves what it knows by its code, and refuses a cycle', async () => {
    const report = await confirm('units', 'Code,Name,Parent\nN-2,Équipe deux,S\nS,Agence Sud,N-2\n')
    expect(outcomes(report)).toEqual([
      [2, 'update'],
      [3, 'refuse', 'below-itself'],
    ])
    expect(report.lines[0]!.changes).toEqual([
      { field: 'name', before: 'Équipe 2', after: 'Équipe deux' },
      { field: 'parent', before: 'Agence Nord', after: 'Agence Sud' },
    ])
  })
})

describe('importing members', () => {
  const text = [
    'Prénom;Nom;E-mail;Fonction;Unité;Rôle;Dernier jour',
    'Zoé;Lefèvre;zoe@here.example;Accueil;Agence Nord;Contact client;',
    'Luc;Roy;luc@here.example;;Agence Sud > Équipe 1;lecteur;',
    'Eva;Blanc;eva@here.example;;;auditeur;31/12/2030',
    'Sans;Jour;sans@here.example;;;auditeur;',
    'Zoé;Bis;zoe@here.example;;;;',
    'Mal;Écrit;pas-une-adresse;;Agence Ouest;chef;hier',
    'Inventée;Elle;x@demo.example;;;;',
  ].join('\n')

  it('explains each line, then takes those that hold, without writing to anyone', async () => {
    const { answer } = await preview('members', text)
    expect(outcomes(answer)).toEqual([
      [2, 'create'],
      [3, 'create'],
      [4, 'create'],
      [5, 'refuse', 'last-day-needed'],
      [6, 'refuse', 'repeated'],
      [7, 'refuse', 'email-invalid', 'unit-unknown', 'role-unknown', 'day-invalid'],
      [8, 'refuse', 'of-demonstration'],
    ])
    const done = await confirm('members', text)
    expect(done).toMatchObject({ done: true, counts: { create: 3, refuse: 4 } })
    const list = await house.call(contract.listMembers, { query: { search: 'zoe' } }, here.administrator)
    expect(list.answer.items[0]).toMatchObject({
      name: 'Zoé Lefèvre',
      state: 'invited',
      unitName: 'Agence Nord',
      jobTitle: 'Accueil',
      roles: [{ role: 'front-line', unitName: 'Agence Nord' }],
      invitation: null,
    })
    expect(await house.database.owner.selectFrom('mails').select('id').execute()).toEqual([])
  })

  it('changes what differs, adds roles, and invites when asked', async () => {
    const changed =
      'Nom;Prénom;E-mail;Fonction;Rôle;Unité\nLefèvre;Zoé;zoe@here.example;Référente;Contributeur;N\nNeuf;Nina;nina@here.example;;;\n'
    const report = await confirm('members', changed, 'yes')
    expect(outcomes(report)).toEqual([
      [2, 'update'],
      [3, 'create'],
    ])
    expect(report.lines[0]!.changes.map(change => [change.field, change.after])).toEqual([
      ['job-title', 'Référente'],
      ['role', 'contributor · Agence Nord'],
    ])
    const mails = await house.database.owner.selectFrom('mails').select('recipient').execute()
    expect(mails).toEqual([{ recipient: 'nina@here.example' }])
    expect((await confirm('members', changed)).counts).toMatchObject({ unchanged: 2, update: 0 })
  })

  it('takes only the file that was tried', async () => {
    const { digest } = (await preview('members', text)).answer
    const body = { kind: 'members', digest } as const
    const other = { body, file: fileOf(`${text}\nAutre;Un;autre@here.example;;;;`) }
    const refused = await house.call(contract.confirmImport, other, here.administrator)
    expect(refused.problem).toMatchObject({ status: 409, code: 'people.member.refusal.file-differs' })
  })

  it('says which column it looked for', async () => {
    const refused = await preview('members', 'Nom;Téléphone\nZoé;01\n')
    expect(refused.problem).toMatchObject({ status: 422, code: 'people.member.refusal.file-without-email' })
  })

  it('is for administrators of the whole organisation', async () => {
    const quality = await here.addMember('Quentin', [{ role: 'quality-manager' }])
    expect((await preview('members', text, quality)).status).toBe(403)
  })

  it('takes hundreds of lines', async () => {
    const rows = Array.from(
      { length: 500 },
      (_, index) => `Membre ${index};m${index}@here.example;Agence Nord`,
    )
    const report = await confirm('members', ['Nom;E-mail;Unité', ...rows].join('\n'))
    expect(report.counts.create).toBe(500)
  }, 60_000)
})

describe('a file to import', () => {
  it('is not received from a stranger: who sends it is asked before it is read', async () => {
    const strangers = await house.server.inject({
      method: 'POST',
      url: '/api/v1/members/import/preview',
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'filrouge-organisation': here.administrator.organisation ?? '',
      },
      payload: 'cut off',
    })
    expect(strangers.statusCode).toBe(401)
  })

  it('is not gathered beyond the limit of its endpoint', async () => {
    const tooLarge = `Nom\n${'Agence\n'.repeat(300_000)}`
    const { status, problem } = await preview('units', tooLarge)
    expect([status, problem.code]).toEqual([413, 'platform.files.refusal.too-large'])
  })
})
