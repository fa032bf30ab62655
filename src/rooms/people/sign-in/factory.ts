import type { InjectOptions } from 'fastify'
import { foundForTests, type FoundedForTests, type MemberCaller } from '#rooms/people/organisation/factory.ts'
import type { TestHouse } from '#testing/house.ts'
import { hashPassword } from './actions/hashing.ts'

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

/** The last mail about somebody's credentials that says this; several may be sent at one moment. */
export async function personalMail(house: TestHouse, recipient: string, saying = ''): Promise<string> {
  const row = await house.database.owner
    .selectFrom('identity.personal_mails')
    .select('text_body')
    .where('recipient', '=', recipient)
    .where('text_body', 'like', `%${saying}%`)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.text_body ?? 'no mail'
}

export const mailedLink = async (house: TestHouse, recipient: string): Promise<string> =>
  linkIn(await personalMail(house, recipient, 'http://filrouge.test/'))

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
