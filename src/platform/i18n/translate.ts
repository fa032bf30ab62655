import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalogue, Locale, MessageKey } from './catalogue.ts'
import { setInFrench } from './typography.ts'

export type MessageValues = Readonly<Record<string, string | number>>

export type Translate<C extends Catalogue> = (key: MessageKey<C>, values?: MessageValues) => string

const formats = new Map<string, IntlMessageFormat>()

/** The words of one catalogue in one language, as a function from key to sentence. */
export const translator =
  <C extends Catalogue>(messages: C, locale: Locale): Translate<C> =>
  (key, values) =>
    sentence(messages, locale, key, values)

/** For keys that are known at run time only (the code of a refusal). Undefined when no room has that key. */
export function translateKey(
  messages: Catalogue,
  locale: Locale,
  key: string,
  values?: MessageValues,
): string | undefined {
  return key in messages.fr ? sentence(messages, locale, key, values) : undefined
}

function sentence(messages: Catalogue, locale: Locale, key: string, values: MessageValues = {}): string {
  const source = messages[locale][key] ?? messages.fr[key] ?? key
  const set = locale === 'fr' ? setInFrench(source) : source
  if (!set.includes('{')) return set
  const known = formats.get(`${locale} ${set}`)
  const format = known ?? new IntlMessageFormat(set, locale)
  if (!known) formats.set(`${locale} ${set}`, format)
  return String(format.format(values))
}
