import { createContext, use, useEffect, useMemo, type ReactNode } from 'react'
import { locales, type Catalogue, type Locale } from '#platform/i18n/catalogue.ts'
import {
  compareText,
  formatDay,
  formatFrom,
  formatInstant,
  formatNumber,
  formatShare,
  weekdayName,
} from '#platform/i18n/format.ts'
import { translator, type Translate } from '#platform/i18n/translate.ts'

const Language = createContext<Locale>('fr')

/** Before anybody is known, the language the page came in. */
export function languageOfPage(): Locale {
  const page = document.documentElement.lang.slice(0, 2)
  return locales.find(locale => locale === page) ?? 'fr'
}

export const LanguageProvider = (props: { language: Locale; children: ReactNode }) => {
  useEffect(() => {
    document.documentElement.lang = props.language
  }, [props.language])
  return <Language value={props.language}>{props.children}</Language>
}

export const useLanguage = (): Locale => use(Language)

/** `const t = useMessages(unitMessages)`, then `t('people.unit.title')`. */
export function useMessages<C extends Catalogue>(messages: C): Translate<C> {
  const language = useLanguage()
  return useMemo(() => translator(messages, language), [messages, language])
}

/** Numbers, days and times as the reader writes them. */
export function useFormats() {
  const language = useLanguage()
  return useMemo(
    () => ({
      number: (value: number, digits?: number) => formatNumber(language, value, digits),
      share: (value: number, digits?: number) => formatShare(language, value, digits),
      day: (day: string) => formatDay(language, day),
      instant: (instant: string, timeZone?: string) => formatInstant(language, instant, timeZone),
      from: (instant: string, now: Date) => formatFrom(language, instant, now),
      weekday: (weekday: number) => weekdayName(language, weekday),
      compare: compareText(language),
    }),
    [language],
  )
}
