import { outsideOrganisations } from '#platform/database/tenancy.ts'
import { gone } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { digestOf } from '#platform/secrets.ts'
import { deleteCeremoniesOf } from '../data/ceremonies.ts'
import { findPerson } from '../data/people.ts'
import {
  deletePersonalLinks,
  findPersonalLink,
  usePersonalLink,
  type LinkPurpose,
} from '../data/personal-links.ts'
import { deleteSessionsOf } from '../data/sessions.ts'
import { savePasswordHash } from '../data/passwords.ts'
import { enterAfterFirstProof, type Entry } from './enter.ts'
import { hashPassword } from './hashing.ts'
import { sendPasswordChangedMail } from './mails.ts'
import { judgeFor } from './judge-password.ts'
import type { Visitor } from './visitor.ts'

const over = gone('people.sign-in.refusal.link-over')

/** Readers of mail open links to look at them: looking uses nothing up. */
export async function isLinkGood(visitor: Visitor, token: string, purpose: LinkPurpose): Promise<boolean> {
  const { installation, now } = visitor
  return (await findPersonalLink(installation.database, digestOf(token), purpose, now)) !== null
}

export const signInWithLink = (visitor: Visitor, token: string): Promise<Result<Entry>> =>
  outsideOrganisations(visitor.installation.database, async db => {
    const personId = await usePersonalLink(db, digestOf(token), 'sign-in', visitor.now)
    if (!personId) return refused(over)
    return done(await enterAfterFirstProof(db, visitor, personId))
  })

/**
 * A new password by mail: every session ends. The second factor stays: whoever reads the mailbox alone does not
 * get in.
 */
export async function choosePassword(
  visitor: Visitor,
  token: string,
  password: string,
): Promise<Result<Entry>> {
  const { installation, now } = visitor
  const personId = await findPersonalLink(installation.database, digestOf(token), 'password', now)
  const person = personId && (await findPerson(installation.database, personId))
  if (!personId || !person) return refused(over)
  const judged = await judgeFor(installation.database, person, password, now)
  if (!judged.ok) return judged
  const hash = await hashPassword(password)
  return outsideOrganisations(installation.database, async db => {
    if (!(await usePersonalLink(db, digestOf(token), 'password', now))) return refused(over)
    await savePasswordHash(db, personId, hash, now)
    await deletePersonalLinks(db, personId)
    await deleteCeremoniesOf(db, personId)
    await deleteSessionsOf(db, personId, null)
    await sendPasswordChangedMail(db, visitor, person)
    return done(await enterAfterFirstProof(db, visitor, personId))
  })
}
