import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOrganisation } from '#platform/database/tenancy.ts'
import { newToken } from '#platform/id.ts'
import { digestOf } from '#platform/secrets.ts'
import type { TestDatabase } from '#testing/database.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { gate } from './actions/gate.ts'
import { writeApiKey } from './api-key.ts'
import { insertApiKey, revokeApiKeyRow } from './data/api-keys.ts'
import { listOrganisationsOf } from './data/memberships.ts'
import { insertSession } from './data/sessions.ts'
import { foundIn } from './factory.ts'

const now = new Date('2026-11-22T10:00:00Z')
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000)
const codeOf = (result: Awaited<ReturnType<typeof gate.member>>): string =>
  result.ok ? 'admitted' : result.refusal.code.replace('people.sign-in.refusal.', '')

type Organisation = Awaited<ReturnType<typeof found>>
let house: TestHouse
let test: TestDatabase
let here: Organisation
let elsewhere: Organisation

async function found(name: string) {
  const founded = await foundIn(house, name)
  return {
    id: founded.organisationId,
    publicCode: founded.publicCode,
    rootUnitId: founded.rootUnitId,
    /** A new person, or the one given. */
    addMember: async (
      member: string,
      roles: readonly { readonly role: string; readonly lastDay?: string }[],
      personId?: string,
    ) => {
      const added = await founded.addMember(member, roles)
      if (!personId) return added
      await test.owner
        .updateTable('identity.memberships')
        .set({ person_id: personId })
        .where('member_id', '=', added.memberId)
        .execute()
      return { ...added, personId }
    },
    deactivate: (memberId: string) =>
      test.owner
        .updateTable('members')
        .set({ state: 'deactivated', deactivated_at: now })
        .where('id', '=', memberId)
        .execute(),
  }
}

beforeAll(async () => {
  house = await openHouse(now.toISOString())
  test = house.database
  here = await found('here')
  elsewhere = await found('elsewhere')
})
afterAll(() => house.close())

async function openSessionOf(personId: string, onlyOrganisationId: string | null = null): Promise<string> {
  const token = newToken()
  await insertSession(
    test.db,
    {
      tokenDigest: digestOf(token),
      personId,
      onlyOrganisationId,
      secondFactorPassed: false,
      userAgent: 'test',
      address: '192.0.2.1',
      expiresAt: later(30),
    },
    now,
  )
  return token
}

const knock = (organisationId: string, sessionToken: string | null, apiKey: string | null = null, at = now) =>
  inOrganisation(test.db, organisationId, (db, scope) => gate.member(db, scope, { sessionToken, apiKey }, at))

describe('a session at the gate', () => {
  it('admits a member with the roles that hold today', async () => {
    const { personId, memberId } = await here.addMember('amelie', [{ role: 'manager' }])
    const result = await knock(here.id, await openSessionOf(personId))
    expect(result).toEqual({
      ok: true,
      value: {
        actor: {
          kind: 'member',
          memberId,
          personId,
          readOnly: false,
          grants: [{ role: 'manager', unitId: here.rootUnitId }],
        },
        rootUnitId: here.rootUnitId,
        locale: 'fr',
      },
    })
  })

  it('refuses nobody, a false token and an expired session', async () => {
    const { personId } = await here.addMember('bruno', [{ role: 'reader' }])
    const token = await openSessionOf(personId)
    expect(codeOf(await knock(here.id, null))).toBe('signed-out')
    expect(codeOf(await knock(here.id, newToken()))).toBe('signed-out')
    expect(codeOf(await knock(here.id, token, null, later(31)))).toBe('signed-out')
  })

  it('slides its end with use, written at most once a minute', async () => {
    const { personId } = await here.addMember('chloe', [{ role: 'reader' }])
    const token = await openSessionOf(personId)
    expect(codeOf(await knock(here.id, token, null, later(20)))).toBe('admitted')
    expect(codeOf(await knock(here.id, token, null, new Date(later(20).getTime() + 30_000)))).toBe('admitted')
    const row = await test.owner
      .selectFrom('identity.sessions')
      .select(['last_seen_at', 'expires_at'])
      .where('token_digest', '=', digestOf(token))
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ last_seen_at: later(20), expires_at: later(50) })
  })

  it('shows nothing of an organisation to those who are no member of it', async () => {
    const { personId } = await here.addMember('david', [{ role: 'administrator' }])
    const result = await knock(elsewhere.id, await openSessionOf(personId))
    expect(codeOf(result)).toBe('no-such-organisation')
    expect(result.ok || result.refusal.status).toBe(404)
  })

  it('refuses a deactivated member at once', async () => {
    const { personId, memberId } = await here.addMember('elise', [{ role: 'administrator' }])
    const token = await openSessionOf(personId)
    await here.deactivate(memberId)
    expect(codeOf(await knock(here.id, token))).toBe('member-deactivated')
  })

  it('holds a session of an identity provider to its organisation', async () => {
    const { personId } = await here.addMember('farid', [{ role: 'reader' }])
    await elsewhere.addMember('farid', [{ role: 'administrator' }], personId)
    const token = await openSessionOf(personId, here.id)
    expect(codeOf(await knock(here.id, token))).toBe('admitted')
    expect(codeOf(await knock(elsewhere.id, token))).toBe('session-limited')
  })

  it('counts the last day of an auditor in the time zone of the organisation', async () => {
    const { personId } = await here.addMember('gilles', [{ role: 'auditor', lastDay: '2026-11-30' }])
    const token = await openSessionOf(personId)
    expect(codeOf(await knock(here.id, token, null, new Date('2026-11-30T22:59:00Z')))).toBe('admitted')
    expect(codeOf(await knock(here.id, token, null, new Date('2026-11-30T23:01:00Z')))).toBe('role-ended')
    const own = async (at: string) => (await listOrganisationsOf(test.db, personId, new Date(at)))[0]?.roles
    expect(await own('2026-11-30T22:59:00Z')).toEqual([
      { role: 'auditor', unitId: here.rootUnitId, lastDay: '2026-11-30' },
    ])
    expect(await own('2026-11-30T23:01:00Z')).toEqual([])
  })
})

describe('an API key at the gate', () => {
  const keyOf = async (memberId: string, scope: 'read' | 'write', secret = newToken()) => {
    const key = writeApiKey(here.publicCode, secret)
    const id = await inOrganisation(test.db, here.id, (db, organisation) =>
      insertApiKey(
        db,
        organisation,
        { memberId, label: 'sync', scope, tokenDigest: digestOf(key), expiresAt: later(10) },
        now,
      ),
    )
    return { key, id }
  }

  it('acts for its member within its scope, until it expires or is revoked', async () => {
    const { memberId } = await here.addMember('hana', [{ role: 'contributor' }])
    const reading = await keyOf(memberId, 'read')
    const writing = await keyOf(memberId, 'write')
    const admitted = await knock(here.id, null, reading.key)
    expect(admitted.ok && admitted.value.actor).toMatchObject({ kind: 'api-key', memberId, readOnly: true })
    const other = await knock(here.id, null, writing.key)
    expect(other.ok && other.value.actor.readOnly).toBe(false)
    expect(codeOf(await knock(here.id, null, writing.key, later(10)))).toBe('key-not-valid')
    await inOrganisation(test.db, here.id, (db, scope) => revokeApiKeyRow(db, scope, reading.id, now))
    expect(codeOf(await knock(here.id, null, reading.key))).toBe('key-not-valid')
  })

  it('is worth nothing in another organisation, nor after its member left', async () => {
    const { memberId } = await here.addMember('ines', [{ role: 'administrator' }])
    const { key } = await keyOf(memberId, 'write')
    expect(codeOf(await knock(elsewhere.id, null, key))).toBe('key-not-valid')
    await here.deactivate(memberId)
    expect(codeOf(await knock(here.id, null, key))).toBe('member-deactivated')
  })

  it('is no person, and names its organisation by itself', async () => {
    const { memberId } = await here.addMember('jules', [{ role: 'reader' }])
    const { key } = await keyOf(memberId, 'read')
    const person = await gate.person(test.db, { sessionToken: null, apiKey: key }, now)
    expect(person).toMatchObject({ ok: false, refusal: { status: 403 } })
    const credentials = { sessionToken: null, apiKey: key }
    expect(await gate.organisationOf(test.db, credentials, now)).toBe(here.id)
  })
})

describe('a request that names no organisation', () => {
  it('means the only one of the person, and none when there are several', async () => {
    const { personId } = await here.addMember('karim', [{ role: 'reader' }])
    const sessionToken = await openSessionOf(personId)
    const meant = () => gate.organisationOf(test.db, { sessionToken, apiKey: null }, now)
    expect(await meant()).toBe(here.id)
    await elsewhere.addMember('karim', [{ role: 'reader' }], personId)
    expect(await meant()).toBeNull()
    const limited = await openSessionOf(personId, elsewhere.id)
    expect(await gate.organisationOf(test.db, { sessionToken: limited, apiKey: null }, now)).toBe(
      elsewhere.id,
    )
  })
})
