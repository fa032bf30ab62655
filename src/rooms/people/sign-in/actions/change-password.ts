import { outsideOrganisations } from '#platform/database/tenancy.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { done, type Result } from '#platform/result.ts'
import { deleteCeremoniesOf } from '../data/ceremonies.ts'
import { savePasswordHash } from '../data/passwords.ts'
import { deletePersonalLinks } from '../data/personal-links.ts'
import { deleteSessionsOf } from '../data/sessions.ts'
import { hashPassword } from './hashing.ts'
import { judgeFor } from './judge-password.ts'
import { sendPasswordChangedMail } from './mails.ts'
import { proveAgain } from './prove.ts'

/** The other sessions end, and so do links and second steps under way: whoever knew the old password is out. */
export async function changePassword(
  context: PersonContext,
  words: { readonly current?: string | undefined; readonly next: string },
): Promise<Result<{ sessionsClosed: number }>> {
  const { installation, now, person } = context
  const proved = await proveAgain(context, words.current, 'current')
  if (!proved.ok) return proved
  const judged = await judgeFor(context.db, proved.value, words.next, now, 'next')
  if (!judged.ok) return judged
  const hash = await hashPassword(words.next)
  return outsideOrganisations(installation.database, async db => {
    await savePasswordHash(db, person.personId, hash, now)
    await deletePersonalLinks(db, person.personId)
    await deleteCeremoniesOf(db, person.personId)
    const sessionsClosed = await deleteSessionsOf(db, person.personId, person.sessionId)
    await sendPasswordChangedMail(db, context, proved.value)
    return done({ sessionsClosed })
  })
}
