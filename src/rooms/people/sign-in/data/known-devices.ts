import type { Db } from '#platform/database/connection.ts'

export async function isKnownDevice(db: Db, personId: string, deviceDigest: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('identity.known_devices')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('device_digest', '=', deviceDigest)
    .executeTakeFirst()
  return row !== undefined
}

export async function hasKnownDevices(db: Db, personId: string): Promise<boolean> {
  const query = db.selectFrom('identity.known_devices').select('person_id').where('person_id', '=', personId)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

export async function saveKnownDevice(
  db: Db,
  personId: string,
  deviceDigest: Buffer,
  now: Date,
): Promise<void> {
  await db
    .insertInto('identity.known_devices')
    .values({ person_id: personId, device_digest: deviceDigest, last_used_at: now })
    .onConflict(conflict =>
      conflict.columns(['person_id', 'device_digest']).doUpdateSet({ last_used_at: now }),
    )
    .execute()
}

export async function deleteUnusedDevices(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('identity.known_devices').where('last_used_at', '<=', before).execute()
}
