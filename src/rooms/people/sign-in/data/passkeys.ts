import type { Db } from '#platform/database/connection.ts'

export interface PasskeyRow {
  readonly id: string
  readonly personId: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

const columns = [
  'id',
  'person_id as personId',
  'public_key as publicKey',
  'counter',
  'transports',
  'name',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
] as const

export const listPasskeyRows = (db: Db, personId: string): Promise<PasskeyRow[]> =>
  db
    .selectFrom('identity.passkeys')
    .select(columns)
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()

export async function findPasskey(db: Db, id: string): Promise<PasskeyRow | null> {
  const query = db.selectFrom('identity.passkeys').select(columns).where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** False when the authenticator's id is already somebody's. */
export async function insertPasskey(db: Db, passkey: Omit<PasskeyRow, 'lastUsedAt'>): Promise<boolean> {
  const result = await db
    .insertInto('identity.passkeys')
    .values({
      id: passkey.id,
      person_id: passkey.personId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      name: passkey.name,
      created_at: passkey.createdAt,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function usePasskey(db: Db, id: string, counter: number, now: Date): Promise<void> {
  await db
    .updateTable('identity.passkeys')
    .set({ counter, last_used_at: now })
    .where('id', '=', id)
    .execute()
}

export async function renamePasskeyRow(
  db: Db,
  personId: string,
  id: string,
  name: string,
): Promise<PasskeyRow | null> {
  const row = await db
    .updateTable('identity.passkeys')
    .set({ name })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst()
  return row ?? null
}

export async function deletePasskey(db: Db, personId: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('identity.passkeys')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}
