import { remember, type Context } from '#platform/context.ts'
import { newId } from '#platform/id.ts'
import { ensurePerson, insertMembership } from '../data/identity.ts'
import { insertMember, insertRole } from '../data/write.ts'
import { isOfDemonstration } from '../reserved-domain.ts'
import type { Role } from '../role.ts'
import { registerMember } from './accept.ts'

export interface InventedMember {
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly unitId: string
  readonly roles: readonly { readonly role: Role; readonly unitId: string; readonly lastDay?: string }[]
}

/** A member of the demonstration: nobody is invited, and the person has no way to sign in of their own. */
export async function settleIn(context: Context, invented: InventedMember): Promise<string> {
  const { name, email, jobTitle, unitId, roles } = invented
  if (!isOfDemonstration(email)) throw new Error('only invented people settle in without being invited')
  const { db, scope, now } = context
  const memberId = newId(now)
  const personId = await ensurePerson(db, { id: newId(now), email, name, locale: 'fr' }, now)
  const member = { id: memberId, name, email, jobTitle, unitId, state: 'active' } as const
  await insertMember(db, scope, member, now)
  for (const { role, unitId: where, lastDay = null } of roles)
    await insertRole(db, scope, { id: newId(now), memberId, role, unitId: where, lastDay }, now)
  await insertMembership(db, scope, { personId, memberId }, now)
  remember(context, {
    what: 'member.admitted',
    object: { kind: 'member', id: memberId },
    after: { unitId, roles },
    personal: { 'after.name': name, 'after.email': email, 'after.jobTitle': jobTitle },
    subjectId: memberId,
  })
  await registerMember(context, { ...member, erasedAt: null })
  return memberId
}

/** The account of an invented person, for the founding. */
export async function inventPerson(
  { db, now }: Context,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<string> {
  if (!isOfDemonstration(email)) throw new Error('only invented people have accounts that nobody asked for')
  return ensurePerson(db, { id: newId(now), email, name, locale: 'fr' }, now)
}
