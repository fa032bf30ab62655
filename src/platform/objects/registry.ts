import type { Context } from '../context.ts'

/** What search, thread, comments and files know of any object of any room. */
export interface RegisteredObject {
  readonly kind: string
  readonly id: string
  /** Null for what belongs to the whole organisation, and may be found by all its members. */
  readonly unitId: string | null
  readonly title: string
  readonly body?: string
  readonly reference?: string
  readonly archived?: boolean
}

/** Registers an object, or brings what is known of it up to date; called by the action that changes it. */
export async function keepObject({ db, scope, now }: Context, object: RegisteredObject): Promise<void> {
  const known = {
    unit_id: object.unitId,
    title: object.title,
    body: object.body ?? '',
    reference: object.reference ?? null,
    archived: object.archived ?? false,
    updated_at: now,
  }
  await db
    .insertInto('objects')
    .values({ organisation_id: scope.organisationId, kind: object.kind, id: object.id, ...known })
    .onConflict(conflict => conflict.columns(['organisation_id', 'kind', 'id']).doUpdateSet(known))
    .execute()
}

/** For an erasure; what merely ended is archived, and can still be found. */
export async function forgetObject(
  { db, scope }: Context,
  object: { readonly kind: string; readonly id: string },
): Promise<void> {
  await db
    .deleteFrom('objects')
    .where('organisation_id', '=', scope.organisationId)
    .where('kind', '=', object.kind)
    .where('id', '=', object.id)
    .execute()
}
