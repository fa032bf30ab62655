import type { Db } from '#platform/database/connection.ts'
import { invalidFields } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { listOrganisationsOf } from '../data/memberships.ts'
import { judgePassword } from '../password-strength.ts'

/** Refused when it would be guessed: too short, on the lists of leaked passwords, made of the person's own words. */
export function judge(password: string, words: readonly string[], path = 'password'): Result<null> {
  const { refusal } = judgePassword(password, words)
  return refusal ? refused(invalidFields([{ path, code: refusal }])) : done(null)
}

export async function judgeFor(
  db: Db,
  person: { readonly id: string; readonly name: string; readonly email: string },
  password: string,
  now: Date,
  path = 'password',
): Promise<Result<null>> {
  const organisations = await listOrganisationsOf(db, person.id, now)
  return judge(password, [person.name, person.email, ...organisations.map(({ name }) => name)], path)
}
