import type { PersonContext } from '#platform/http/route.ts'
import { forbidden, invalidFields } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { findPasswordHash } from '../data/passwords.ts'
import { findPerson, type PersonRow } from '../data/people.ts'
import { findSession } from '../data/sessions.ts'
import { attempt } from './attempts.ts'
import { isPassword } from './hashing.ts'

/**
 * Credentials are the person's, in all their organisations. A session that one organisation's provider opened may
 * not touch them, or its administrator could become that person elsewhere.
 */
export async function fullSession(context: PersonContext): Promise<Result<PersonRow>> {
  const { db, person } = context
  const session = await findSession(db, person.personId, person.sessionId)
  if (!session || session.onlyOrganisationId)
    return refused(forbidden('people.sign-in.refusal.session-limited'))
  const row = await findPerson(db, person.personId)
  if (!row) throw new Error('a session belongs to nobody')
  return done(row)
}

/**
 * The password once more before credentials change: an open session left alone is not enough. Whoever has none yet
 * (they came by a link or a passkey) is believed. Failures have a budget of their own.
 */
export async function proveAgain(
  context: PersonContext,
  password: string | undefined,
  path = 'password',
): Promise<Result<PersonRow>> {
  const person = await fullSession(context)
  if (!person.ok) return person
  const hash = await findPasswordHash(context.db, person.value.id)
  if (!hash) return person
  return attempt(
    context.installation,
    context.now,
    {
      on: `proof ${person.value.id}`,
      address: context.address,
      knownDevice: true,
      failure: invalidFields([{ path, code: 'people.sign-in.refusal.wrong-current-password' }]),
    },
    async () => ((await isPassword(hash, password ?? '')) ? person.value : null),
  )
}
