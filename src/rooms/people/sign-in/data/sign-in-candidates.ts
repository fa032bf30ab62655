import { sql } from 'kysely'
import type { Db } from '#platform/database/connection.ts'
import type { Locale } from '#platform/i18n/catalogue.ts'

export interface Candidate {
  readonly personId: string | null
  readonly name: string | null
  readonly locale: Locale | null
  readonly hash: string | null
  readonly knownDevice: boolean
}

/** One row whoever is asked for, so that an unknown address takes as long as a known one. */
export async function findCandidate(
  db: Db,
  email: string,
  deviceDigest: Buffer | null,
): Promise<Candidate> {
  const { rows } = await sql<Candidate>`
    select person.id as "personId", person.name, person.locale, passwords.hash,
      known_devices.person_id is not null as "knownDevice"
    from (values (${email}::text)) as asked (email)
    left join identity.people as person on person.email = asked.email
    left join identity.passwords on passwords.person_id = person.id
    left join identity.known_devices on known_devices.person_id = person.id
      and known_devices.device_digest = ${deviceDigest ?? Buffer.alloc(0)}`.execute(db)
  return rows[0]!
}
