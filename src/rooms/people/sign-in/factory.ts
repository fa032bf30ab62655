import { foundForTests, type FoundedForTests, type MemberCaller } from '#rooms/people/organisation/factory.ts'
import { hashPassword } from './actions/hashing.ts'
import type { InjectOptions } from 'fastify'
import type { TestHouse } from '#testing/house.ts'
import type { Db } from '#platform/database/connection.ts'
import { newId } from '#platform/id.ts'

export interface PlainRole {
  readonly role: string
  readonly lastDay?: string
}

export interface PlainOrganisation {
  readonly id: string
  readonly publicCode: string
  readonly rootUnitId: string
  /** A person of that name (or the one given), who is an active member with these roles at the root. */
  addMember(
    name: string,
    roles: readonly PlainRole[],
    personId?: string,
  ): Promise<{ readonly personId: string; readonly memberId: string }>
  deactivate(memberId: string): Promise<void>
}

/** The least that an organisation is, written as the owner: for tests of what happens at its gate. */
export async function plainOrganisation(
  owner: Db,
  publicCode: string,
  now: Date,
): Promise<PlainOrganisation> {
  const id = newId(now)
  const rootUnitId = newId(now)
  const organisation = { organisation_id: id }
  await owner
    .insertInto('identity.organisations')
    .values({ id, public_code: publicCode, name: publicCode, created_at: now })
    .execute()
  await owner.insertInto('organisation_profiles').values(organisation).execute()
  await owner
    .insertInto('units')
    .values({ ...organisation, id: rootUnitId, path: [rootUnitId], name: publicCode })
    .execute()
  return {
    id,
    publicCode,
    rootUnitId,
    addMember: async (name, roles, personId = newId(now)) => {
      const memberId = newId(now)
      const email = `${name}@example.org`
      await owner
        .insertInto('identity.people')
        .values({ id: personId, email, name, created_at: now })
        .onConflict(conflict => conflict.doNothing())
        .execute()
      await owner
        .insertInto('members')
        .values({
          ...organisation,
          id: memberId,
          name,
          email,
          unit_id: rootUnitId,
          state: 'active',
          created_at: now,
        })
        .execute()
      await owner
        .insertInto('identity.memberships')
        .values({ ...organisation, person_id: personId, member_id: memberId, created_at: now })
        .execute()
      for (const { role, lastDay } of roles)
        await owner
          .insertInto('member_roles')
          .values({
            ...organisation,
            id: newId(now),
            member_id: memberId,
            role: role as 'reader',
            unit_id: rootUnitId,
            last_day: lastDay ?? null,
            created_at: now,
          })
          .execute()
      return { personId, memberId }
    },
    deactivate: async memberId => {
      await owner
        .updateTable('members')
        .set({ state: 'deactivated', deactivated_at: now })
        .where('id', '=', memberId)
        .execute()
    },
  }
}

/** A browser without JavaScript: keeps its cookies, posts forms, does not follow redirects by itself. */
export interface PlainBrowser {
  readonly cookies: Readonly<Record<string, string>>
  open(address: string): Promise<Seen>
  post(address: string, form?: Readonly<Record<string, string>>): Promise<Seen>
  /** As the one script of the public door does. */
  send(address: string, body: unknown): Promise<Seen>
  readonly sessionToken: () => string
  forget(...names: string[]): void
}

export interface Seen {
  readonly status: number
  readonly location: string | undefined
  readonly text: string
}

export function openBrowser(house: TestHouse, address = '203.0.113.7'): PlainBrowser {
  const cookies: Record<string, string> = {}
  const request = async (options: InjectOptions): Promise<Seen> => {
    const response = await house.server.inject({
      remoteAddress: address,
      ...options,
      cookies: { ...cookies },
    })
    for (const { name, value, maxAge } of response.cookies) {
      if (value === '' || maxAge === 0) delete cookies[name]
      else cookies[name] = value
    }
    return {
      status: response.statusCode,
      location: response.headers['location'] as string | undefined,
      text: response.body,
    }
  }
  const sameSite = { origin: 'http://filrouge.test', 'sec-fetch-site': 'same-origin' }
  return {
    cookies,
    open: url => request({ method: 'GET', url }),
    post: (url, form = {}) =>
      request({
        method: 'POST',
        url,
        headers: { ...sameSite, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      }),
    send: (url, body) => request({ method: 'POST', url, headers: sameSite, payload: body as object }),
    sessionToken: () => cookies['filrouge_session'] ?? '',
    forget: (...names) => {
      for (const name of names) delete cookies[name]
    },
  }
}

/** The text of the last mail about somebody's credentials. */
export async function lastPersonalMail(house: TestHouse, recipient: string): Promise<string> {
  const row = await house.database.owner
    .selectFrom('identity.personal_mails')
    .select('text_body')
    .where('recipient', '=', recipient)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.text_body
}

/** The path of the link in a mail. */
export const linkIn = (mail: string): string => /http:\/\/filrouge\.test(\/\S+)/.exec(mail)?.[1] ?? 'no link'

export interface Account extends MemberCaller {
  readonly password: string
}

/** A member of the organisation who has a password and is signed in nowhere. */
export async function addAccount(
  house: TestHouse,
  organisation: FoundedForTests,
  name: string,
  role = 'contributor',
): Promise<Account> {
  const member = await organisation.addMember(name, [{ role }])
  const password = `quatre-chevaux-sous-la-pluie-${name}`
  const { owner } = house.database
  await owner
    .insertInto('identity.passwords')
    .values({
      person_id: member.personId,
      hash: await hashPassword(password),
      changed_at: house.clock.now(),
    })
    .execute()
  await owner.deleteFrom('identity.sessions').where('person_id', '=', member.personId).execute()
  return { ...member, password }
}

export const foundIn = (house: TestHouse, name: string): Promise<FoundedForTests> =>
  foundForTests({ installation: house.installation, owner: house.database.owner }, name)
