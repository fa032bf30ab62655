import type { CookieChange, PageAnswer, Visit } from '#platform/http/page.ts'
import { sessionCookie } from '#platform/http/request.ts'
import { translateKey, translator } from '#platform/i18n/translate.ts'
import type { Fault } from '#platform/public-page/form.tsx'
import { renderPublicPage, type PublicPage } from '#platform/public-page/layout.tsx'
import type { Refusal } from '#platform/refusal.ts'
import type { Entry } from '../actions/enter.ts'
import type { OpenedSession } from '../actions/open-session.ts'
import type { Visitor } from '../actions/visitor.ts'
import { lifetimes } from '../credential-lifetime.ts'
import { signInMessages } from '../messages.en.ts'
import { safeNext } from '../next-address.ts'

/** What the pages of the public door share: the visitor, their language, their cookies. */
const deviceCookie = 'filrouge_device'
const ceremonyCookie = 'filrouge_ceremony'

export const visitorOf = ({ installation, now, locale, address, userAgent, cookies }: Visit): Visitor => ({
  installation,
  now,
  locale,
  address,
  userAgent,
  deviceToken: cookies[deviceCookie] ?? null,
  sessionToken: cookies[sessionCookie] ?? null,
})

export const wordsOf = (visit: Visit) => translator(signInMessages, visit.locale)

export const nextOf = ({ query, form }: Visit): string => safeNext(form['next'] ?? query['next'])

/** `/sign-in` keeps where the visitor was going; home needs no mention. */
export const going = (address: string, next: string): string =>
  next === '/' ? address : `${address}?${new URLSearchParams({ next }).toString()}`

export function faultsOf({ installation, locale }: Visit, refusal: Refusal): Fault[] {
  const say = (code: string, values?: Refusal['values']): string =>
    translateKey(installation.messages, locale, code, values) ?? code
  if (refusal.fields)
    return refusal.fields.map(({ path, code, values }) => ({ field: path, sentence: say(code, values) }))
  return [{ field: null, sentence: say(refusal.code, refusal.values) }]
}

type Shown = Omit<PublicPage, 'locale' | 'path'> & { readonly path?: string; readonly status?: number }

export const show = (visit: Visit, { status = 200, path = visit.path, ...page }: Shown): PageAnswer => ({
  html: renderPublicPage({ ...page, path, locale: visit.locale }),
  status,
})

const longLived = lifetimes.device / 1000

/** The server decides when a session ends; the browser only has to keep its cookie long enough. */
export const sessionCookies = ({ sessionToken, deviceToken }: OpenedSession): CookieChange[] => [
  { name: sessionCookie, value: sessionToken, maxAgeSeconds: longLived },
  { name: deviceCookie, value: deviceToken, maxAgeSeconds: longLived },
  { name: ceremonyCookie, value: null },
]

export const noSessionCookie: CookieChange = { name: sessionCookie, value: null }

export const ceremonyCookieOf = (token: string): CookieChange => ({
  name: ceremonyCookie,
  value: token,
  maxAgeSeconds: lifetimes.ceremony / 1000,
})

export const ceremonyOf = ({ cookies }: Visit): string => cookies[ceremonyCookie] ?? ''

/** After a first proof: in, or on to the second step. */
export const enter = (entry: Entry, next: string): PageAnswer =>
  entry.step === 'signed-in'
    ? { redirect: next, cookies: sessionCookies(entry.session) }
    : { redirect: going('/sign-in/second-factor', next), cookies: [ceremonyCookieOf(entry.ceremonyToken)] }
