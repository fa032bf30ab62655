import type { Context } from '../context.ts'

/** Removes from the trail what it knew of a member. The entries stay, and so does the chain over their digests. */
export async function erasePersonalValues({ db, scope }: Context, subjectId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('audit_personal_values')
    .where('organisation_id', '=', scope.organisationId)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
