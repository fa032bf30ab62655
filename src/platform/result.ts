import type { Refusal } from './refusal.ts'

/** What an action answers: the thing done, or the reason it was not. Exceptions are bugs, refusals are answers. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value })

export const refused = (refusal: Refusal): Result<never> => ({ ok: false, refusal })

/** For callers that know, from the lines above them, that a refusal would be a bug. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`unexpected refusal: ${result.refusal.code}`)
  return result.value
}
