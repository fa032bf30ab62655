import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import type { Page, PageAnswer, Visit } from '#platform/http/page.ts'
import { beginPasskeySignIn, signInWithPasskey } from '../actions/sign-in-with-passkey.ts'
import { safeNext } from '../next-address.ts'
import { faultsOf, sessionCookies, visitorOf } from './door.ts'

const limit = { requests: 60, windowSeconds: 300 }

/** The two requests of a passkey, made by the one script of the public door. */
export const passkeyPages: readonly Page[] = [
  {
    method: 'POST',
    path: '/sign-in/passkey/options',
    acceptsJson: true,
    limit,
    answer: async visit => ({ json: await beginPasskeySignIn(visitorOf(visit)) }),
  },
  { method: 'POST', path: '/sign-in/passkey', acceptsJson: true, limit, answer: finish },
]

const sent = z.object({
  ceremony: z.string().max(100),
  next: z.string().max(2000).default('/'),
  response: z.looseObject({ id: z.string(), rawId: z.string(), type: z.literal('public-key') }),
})

async function finish(visit: Visit): Promise<PageAnswer> {
  const words = sent.safeParse(JSON.parse(visit.form['json'] ?? '{}'))
  if (!words.success) return { json: {}, status: 422 }
  const { ceremony, response, next } = words.data
  const entered = await signInWithPasskey(
    visitorOf(visit),
    ceremony,
    response as unknown as AuthenticationResponseJSON,
  )
  if (entered.ok) return { json: { address: safeNext(next) }, cookies: sessionCookies(entered.value) }
  const [fault] = faultsOf(visit, entered.refusal)
  return {
    json: { code: entered.refusal.code, title: fault?.sentence ?? '' },
    status: entered.refusal.status,
  }
}
