/**
 * An expected "no". The code is a translation key of the catalogue of the room that refuses
 * (`people.unit.refusal.has-children`); the status is how HTTP says it.
 */
export interface Refusal {
  readonly code: string
  readonly status: RefusalStatus
  /** Values for the placeholders of the translated sentence. Never a secret. */
  readonly values?: Readonly<Record<string, string | number>>
  /** Refusals of single fields, by path (`address.city`), shown next to the field. */
  readonly fields?: readonly FieldRefusal[]
}

export interface FieldRefusal {
  readonly path: string
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 423 | 428 | 429 | 503

type Values = Readonly<Record<string, string | number>>

const refusal =
  (status: RefusalStatus) =>
  (code: string, values?: Values): Refusal =>
    values ? { code, status, values } : { code, status }

/** The words were understood and cannot be accepted as they are. */
export const invalid = refusal(422)
/** The reader is known and may not do this. */
export const forbidden = refusal(403)
/** Absent, or of another organisation: the two look the same from outside. */
export const notFound = refusal(404)
/** Somebody else, or another state, is in the way. */
export const conflict = refusal(409)
/** It existed and cannot be used any more (an expired or used link). */
export const gone = refusal(410)
export const tooMany = refusal(429)
export const unauthenticated = refusal(401)

export function invalidFields(fields: readonly FieldRefusal[]): Refusal {
  return { code: 'platform.refusal.invalid-fields', status: 422, fields }
}
