import type { Db } from '#platform/database/connection.ts'

export interface SecondFactor {
  /** Sealed with the installation's key. */
  readonly secret: Buffer
  readonly confirmed: boolean
}

export async function findSecondFactor(db: Db, personId: string): Promise<SecondFactor | null> {
  const row = await db
    .selectFrom('identity.second_factors')
    .select(['secret', 'confirmed_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ? { secret: row.secret, confirmed: row.confirmed_at !== null } : null
}

/** Begins, or begins again; never replaces a factor that is in use. */
export async function saveUnconfirmedFactor(db: Db, personId: string, secret: Buffer): Promise<boolean> {
  const result = await db
    .insertInto('identity.second_factors')
    .values({ person_id: personId, secret })
    .onConflict(conflict =>
      conflict
        .column('person_id')
        .doUpdateSet({ secret, last_used_step: null })
        .where('second_factors.confirmed_at' as 'confirmed_at', 'is', null),
    )
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Takes a time step, once: the same code, or an older one, is refused the second time. */
export async function takeStep(db: Db, personId: string, step: number): Promise<boolean> {
  const result = await db
    .updateTable('identity.second_factors')
    .set({ last_used_step: step })
    .where('person_id', '=', personId)
    .where(({ eb, or }) => or([eb('last_used_step', 'is', null), eb('last_used_step', '<', step)]))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function confirmFactor(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable('identity.second_factors')
    .set({ confirmed_at: now })
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteFactor(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('identity.second_factors').where('person_id', '=', personId).execute()
  await db.deleteFrom('identity.recovery_codes').where('person_id', '=', personId).execute()
}

export async function replaceRecoveryCodes(
  db: Db,
  personId: string,
  digests: readonly Buffer[],
): Promise<void> {
  await db.deleteFrom('identity.recovery_codes').where('person_id', '=', personId).execute()
  await db
    .insertInto('identity.recovery_codes')
    .values(digests.map(digest => ({ person_id: personId, digest })))
    .execute()
}

export async function takeRecoveryCode(
  db: Db,
  personId: string,
  digest: Buffer,
  now: Date,
): Promise<boolean> {
  const result = await db
    .updateTable('identity.recovery_codes')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function countRecoveryCodes(db: Db, personId: string): Promise<number> {
  const row = await db
    .selectFrom('identity.recovery_codes')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
