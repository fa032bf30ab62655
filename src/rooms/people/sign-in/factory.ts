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
