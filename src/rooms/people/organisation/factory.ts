import type { Author } from '#platform/actor.ts'
import { actIn } from '#platform/act-in.ts'
import type { Context } from '#platform/context.ts'
import type { Db } from '#platform/database/connection.ts'
import { newId, newToken } from '#platform/id.ts'
import type { Installation } from '#platform/installation.ts'
import { done, valueOf } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { foundOrganisation, type Founded } from './actions/found.ts'

/** What a request of a member carries. */
export interface MemberCaller {
  readonly sessionToken: string
  readonly organisation: string
  readonly memberId: string
  readonly personId: string
  readonly email: string
}

export interface WantedRole {
  readonly role: string
  readonly unitId?: string
  readonly lastDay?: string
}

export interface FoundedForTests extends Founded {
  readonly administrator: MemberCaller
  /** An action on the organisation, committed. */
  act<Value>(work: (context: Context) => Promise<Value>, author?: Author): Promise<Value>
  /** An active member with these roles (at the root, where no unit is said), signed in. */
  addMember(name: string, roles: readonly WantedRole[], unitId?: string): Promise<MemberCaller>
}

interface Door {
  readonly installation: Installation
  /** The owner's handle: people and sessions are written behind the back of the rooms. */
  readonly owner: Db
}

const machine: Author = { kind: 'machine', memberId: null }

/** An organisation as the first run founds it, with members that can sign in at once. */
export async function foundForTests(door: Door, name: string): Promise<FoundedForTests> {
  const { installation, owner } = door
  const now = installation.clock.now()
  const organisationId = newId(now)
  const email = `admin@${name}.example`
  const personId = await addPerson(owner, email, 'Ada Admin', now)
  const founded = valueOf(
    await actIn(installation, { organisationId, author: machine }, async context =>
      done(
        await foundOrganisation(context, {
          name,
          locale: 'fr',
          administrator: { personId, name: 'Ada Admin', email },
        }),
      ),
    ),
  )
  const signIn = async (member: { memberId: string; personId: string; email: string }) => ({
    ...member,
    organisation: founded.publicCode,
    sessionToken: await openSessionForTests(owner, member.personId, now),
  })
  return {
    ...founded,
    administrator: await signIn({ memberId: founded.memberId, personId, email }),
    act: async (work, author = machine) =>
      valueOf(
        await actIn(installation, { organisationId, author }, async context => done(await work(context))),
      ),
    addMember: async (memberName, roles, unitId = founded.rootUnitId) =>
      signIn(
        await addActiveMember(owner, now, {
          organisationId,
          name: memberName,
          email: `${memberName.toLowerCase()}@${name}.example`,
          unitId,
          roles: roles.map(wanted => ({ unitId: founded.rootUnitId, lastDay: null, ...wanted })),
        }),
      ),
  }
}

interface ActiveMember {
  readonly organisationId: string
  readonly name: string
  readonly email: string
  readonly unitId: string
  readonly roles: readonly {
    readonly role: string
    readonly unitId: string
    readonly lastDay: string | null
  }[]
}

async function addActiveMember(
  owner: Db,
  now: Date,
  { organisationId, name, email, unitId, roles }: ActiveMember,
) {
  const personId = await addPerson(owner, email, name, now)
  const memberId = newId(now)
  const row = { organisation_id: organisationId, created_at: now }
  await owner
    .insertInto('members')
    .values({ ...row, id: memberId, name, email, unit_id: unitId, state: 'active' })
    .execute()
  await owner
    .insertInto('identity.memberships')
    .values({ ...row, person_id: personId, member_id: memberId })
    .execute()
  for (const { role, unitId: where, lastDay } of roles)
    await owner
      .insertInto('member_roles')
      .values({
        ...row,
        id: newId(now),
        member_id: memberId,
        role: role as 'reader',
        unit_id: where,
        last_day: lastDay,
      })
      .execute()
  return { memberId, personId, email }
}

async function addPerson(owner: Db, email: string, name: string, now: Date): Promise<string> {
  const id = newId(now)
  await owner.insertInto('identity.people').values({ id, email, name, created_at: now }).execute()
  return id
}

export async function openSessionForTests(owner: Db, personId: string, now: Date): Promise<string> {
  const token = newToken()
  await owner
    .insertInto('identity.sessions')
    .values({
      id: newId(now),
      token_digest: digestOf(token),
      person_id: personId,
      second_factor_passed: true,
      user_agent: 'test',
      address: '192.0.2.1',
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + 400 * 86_400_000),
    })
    .execute()
  return token
}
