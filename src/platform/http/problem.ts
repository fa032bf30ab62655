import type { Refusal } from '../refusal.ts'
import { translateKey } from '../i18n/translate.ts'
import type { Catalogue, Locale } from '../i18n/catalogue.ts'
import type { Problem } from '../contract/shapes.ts'

/** A refusal as RFC 9457 says it, in the reader's language. */
export function toProblem(messages: Catalogue, locale: Locale, refusal: Refusal, requestId: string): Problem {
  const say = (code: string, values?: Refusal['values']): string =>
    translateKey(messages, locale, code, values) ?? code
  return {
    type: `urn:filrouge:refusal:${refusal.code}`,
    status: refusal.status,
    code: refusal.code,
    title: say(refusal.code, refusal.values),
    errors: (refusal.fields ?? []).map(({ path, code, values }) => ({
      path,
      code,
      message: say(code, values),
    })),
    requestId,
  }
}
