import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actIn } from '#platform/act-in.ts'
import { newId } from '#platform/id.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { foundForTests, type FoundedForTests, type MemberCaller } from '../organisation/factory.ts'
import { createUnit } from '../unit/actions/shape.ts'
import { acceptInvitation, readInvitation } from './actions/accept.ts'
import * as contract from './contract.ts'
import { readInvitationToken } from './invitation.ts'

let house: TestHouse
let here: FoundedForTests
let elsewhere: FoundedForTests
let north: string
let lille: string
let manager: MemberCaller

beforeAll(async () => {
  house = await openHouse()
  const door = { installation: house.installation, owner: house.database.owner }
  here = await foundForTests(door, 'here')
  elsewhere = await foundForTests(door, 'elsewhere')
  north = await addUnit('Agence Nord', here.rootUnitId)
  lille = await addUnit('Antenne de Lille', north)
  manager = await here.addMember('Manon', [{ role: 'manager', unitId: north }], north)
})
afterAll(() => house.close())

const addUnit = (name: string, parentId: string): Promise<string> =>
  here.act(async context => {
    const made = await createUnit(context, { parentId, name })
    if (!made.ok) throw new Error(made.refusal.code)
    return made.value.id
  })

const invitation = (email: string, unitId: string, role: 'reader' | 'manager' | 'auditor' = 'reader') => ({
  email,
  name: 'Léa Martin',
  jobTitle: 'Chargée de clientèle',
  unitId,
  roles: [{ role, unitId }],
})

const invite = (email: string, unitId = lille, caller = here.administrator) =>
  house.call(contract.inviteMember, { body: invitation(email, unitId) }, caller)

const read = async (memberId: string, caller = here.administrator) =>
  (await house.call(contract.readMember, { params: { memberId } }, caller)).answer

/** The secret of the last link that was sent to an address. */
async function secretSentTo(email: string): Promise<string> {
  const mail = await house.database.owner
    .selectFrom('mails')
    .select('text_body')
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  const token = /\/invitation\/(\S+)/.exec(mail.text_body)?.[1] ?? ''
  return readInvitationToken(token)!.secret
}

async function addPerson(email: string): Promise<string> {
  const id = newId(house.clock.now())
  const row = { id, email, name: 'Léa Martin', created_at: house.clock.now() }
  await house.database.owner.insertInto('identity.people').values(row).execute()
  return id
}

const publicly = { organisationId: '', author: { kind: 'public', memberId: null } } as const
const accept = (secret: string, personId: string, organisationId = here.organisationId) =>
  actIn(house.installation, { ...publicly, organisationId }, context =>
    acceptInvitation(context, { secret, personId }),
  )

describe('an invitation', () => {
  it('is sent by mail, serves once, and makes a member of whoever has that address', async () => {
    const email = 'lea@here.example'
    const { answer } = await invite(email)
    expect(answer).toMatchObject({ state: 'invited', unitName: 'Antenne de Lille', email })
    expect(answer.may).toContain('members.invite-again')
    const secret = await secretSentTo(email)
    const stranger = await addPerson('stranger@here.example')
    expect(await accept(secret, stranger)).toMatchObject({
      ok: false,
      refusal: { code: 'people.member.refusal.invitation-of-another' },
    })
    const person = await addPerson(email)
    const both = await Promise.all([accept(secret, person), accept(secret, person)])
    expect(both.filter(one => one.ok)).toHaveLength(1)
    expect(both.find(one => !one.ok)).toMatchObject({
      refusal: { status: 410, code: 'people.member.refusal.invitation-used' },
    })
    expect((await read(answer.id)).state).toBe('active')
  })

  it('says who invites, and where, before it is accepted', async () => {
    await invite('louis@here.example', lille, manager)
    const secret = await secretSentTo('louis@here.example')
    const said = await actIn(
      house.installation,
      { ...publicly, organisationId: here.organisationId },
      context => readInvitation(context, secret),
    )
    expect(said).toMatchObject({
      value: { organisationName: 'here', invitedByName: 'Manon', email: 'louis@here.example' },
    })
    const there = { ...publicly, organisationId: elsewhere.organisationId }
    const crossed = await actIn(house.installation, there, context => readInvitation(context, secret))
    expect(crossed).toMatchObject({ refusal: { status: 404 } })
  })

  it('no longer serves after seven days, once another was sent, or once it is taken back', async () => {
    const email = 'late@here.example'
    const { id: memberId } = (await invite(email)).answer
    const person = await addPerson(email)
    const first = await secretSentTo(email)
    house.clock.advance(7 * 86_400_000)
    expect(await accept(first, person)).toMatchObject({
      refusal: { code: 'people.member.refusal.invitation-expired' },
    })
    expect((await read(memberId)).invitation?.expired).toBe(true)
    await house.call(contract.inviteAgain, { params: { memberId } }, here.administrator)
    const second = await secretSentTo(email)
    expect(await accept(first, person)).toMatchObject({
      refusal: { code: 'people.member.refusal.invitation-revoked' },
    })
    const revoked = await house.call(contract.revokeInvitation, { params: { memberId } }, here.administrator)
    expect(revoked.answer.state).toBe('deactivated')
    expect(await accept(second, person)).toMatchObject({
      refusal: { code: 'people.member.refusal.invitation-revoked' },
    })
  })

  it('goes to no address twice, and to none of the demonstration', async () => {
    await invite('twice@here.example')
    const again = await invite('Twice@Here.example')
    expect(again.problem).toMatchObject({
      status: 422,
      errors: [{ path: 'email', code: 'people.member.refusal.email-taken' }],
    })
    const invented = await invite('sophie@demo.example')
    expect(invented.problem.errors[0]?.code).toBe('people.member.refusal.of-demonstration')
  })
})

describe('erasure', () => {
  it('removes what tells who somebody was, and keeps what they did', async () => {
    const email = 'erased@here.example'
    const { id: memberId } = (await invite(email)).answer
    await accept(await secretSentTo(email), await addPerson(email))
    const { revision } = await read(memberId)
    const params = { memberId }
    const wrong = { params, body: { revision, confirmation: 'autre@here.example' } }
    expect((await house.call(contract.eraseMember, wrong, here.administrator)).status).toBe(422)
    expect((await house.call(contract.eraseMember, wrong, manager)).status).toBe(403)
    const right = { params, body: { revision, confirmation: email } }
    const { answer } = await house.call(contract.eraseMember, right, here.administrator)
    expect(answer).toMatchObject({ name: 'Personne effacée', email: '', erased: true, may: [] })
    const history = { params, query: {} }
    const lines = (await house.call(contract.readMemberHistory, history, here.administrator)).answer.items
    expect(lines.map(line => line.what)).toContain('member.invited')
    expect(JSON.stringify(lines)).not.toContain(email)
    for (const table of ['identity.people', 'members'] as const)
      expect(
        await house.database.owner.selectFrom(table).select('id').where('email', '=', email).execute(),
      ).toEqual([])
    const mails = house.database.owner.selectFrom('mails').select('id').where('recipient', '=', email)
    expect(await mails.execute()).toEqual([])
    const found = await house.call(contract.listMembers, { query: { search: 'effac' } }, here.administrator)
    expect(found.answer.items).toEqual([])
  })
})
