import { actIn } from '#platform/act-in.ts'
import { inOrganisation, outsideOrganisations } from '#platform/database/tenancy.ts'
import { unauthenticated } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { acceptInvitation, readInvitation, type ReadInvitation } from '#rooms/people/member/actions/accept.ts'
import { savePasswordHash } from '../data/passwords.ts'
import { findPersonByEmail, insertPerson } from '../data/people.ts'
import { findSessionByToken } from '../data/sessions.ts'
import { hashPassword } from './hashing.ts'
import { judge } from './judge-password.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import type { Visitor } from './visitor.ts'

export interface Invited {
  readonly organisationId: string
  readonly publicCode: string
  readonly secret: string
}

export interface ShownInvitation extends ReadInvitation {
  /** Whether that address has an account, and whether this browser is signed in with it. */
  readonly account: 'none' | 'elsewhere' | 'here'
}

export async function showInvitation(visitor: Visitor, invited: Invited): Promise<Result<ShownInvitation>> {
  const { installation, now } = visitor
  const read = await inOrganisation(installation.database, invited.organisationId, (db, scope) =>
    readInvitation({ db, scope, now }, invited.secret),
  )
  if (!read.ok) return read
  const person = await findPersonByEmail(installation.database, read.value.email)
  const here = person && (await signedIn(visitor)) === person.id
  return done({ ...read.value, account: person ? (here ? 'here' : 'elsewhere') : 'none' })
}

/** A session that a provider opened for another organisation is not the person's own word. */
async function signedIn({ installation, sessionToken, now }: Visitor): Promise<string | null> {
  const session =
    sessionToken && (await findSessionByToken(installation.database, digestOf(sessionToken), now))
  return session && !session.onlyOrganisationId ? session.personId : null
}

/** For a person who is signed in with the invited address. */
export async function acceptAsMyself(
  visitor: Visitor,
  invited: Invited,
): Promise<Result<{ memberId: string }>> {
  const personId = await signedIn(visitor)
  if (!personId) return refused(unauthenticated('people.sign-in.refusal.signed-out'))
  const author = { kind: 'public', memberId: null } as const
  return actIn(visitor.installation, { organisationId: invited.organisationId, author }, context =>
    acceptInvitation(context, { secret: invited.secret, personId }),
  )
}

export interface NewAccount {
  readonly name: string
  readonly password: string
}

/** For somebody new: the account, the membership and the session, or none of them. */
export async function acceptAsNewPerson(
  visitor: Visitor,
  invited: Invited,
  { name, password }: NewAccount,
): Promise<Result<OpenedSession>> {
  const { installation, locale } = visitor
  const shown = await showInvitation(visitor, invited)
  if (!shown.ok) return shown
  const { email, organisationName } = shown.value
  if (shown.value.account !== 'none') return refused(unauthenticated('people.sign-in.refusal.signed-out'))
  const judged = judge(password, [name, email, organisationName])
  if (!judged.ok) return judged
  const hash = await hashPassword(password)
  const author = { kind: 'public', memberId: null } as const
  const joined = await actIn(
    installation,
    { organisationId: invited.organisationId, author, locale },
    async context => {
      const personId = await insertPerson(context.db, { name, email, locale }, context.now)
      await savePasswordHash(context.db, personId, hash, context.now)
      const accepted = await acceptInvitation(context, { secret: invited.secret, personId })
      return accepted.ok ? done(personId) : accepted
    },
  )
  if (!joined.ok) return joined
  return done(
    await outsideOrganisations(installation.database, db =>
      openSession(db, visitor, { personId: joined.value, secondFactorPassed: false }),
    ),
  )
}
