import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Locale, MessageKey } from '#platform/i18n/catalogue.ts'
import { compareText, formatDay, formatNumber, formatShare } from '#platform/i18n/format.ts'
import { translator, type Translate } from '#platform/i18n/translate.ts'
import { designMessages } from '../messages.en.ts'

export type DesignWord = MessageKey<typeof designMessages>

/**
 * The words and the written numbers that a component needs of itself (close, undo, sort…); all that is said of
 * the product comes by props. `DesignRoot` makes them from the reader's language.
 */
export interface DesignWords {
  readonly language: Locale
  readonly say: Translate<typeof designMessages>
  readonly number: (value: number, decimals?: number) => string
  readonly percent: (share: number, decimals?: number) => string
  readonly day: (isoDay: string) => string
  readonly compareText: (a: string, b: string) => number
}

const wordsOf = (language: Locale): DesignWords => ({
  language,
  say: translator(designMessages, language),
  number: (value, decimals) => formatNumber(language, value, decimals),
  percent: (share, decimals) => formatShare(language, share, decimals),
  day: isoDay => formatDay(language, isoDay),
  compareText: compareText(language),
})

const Words = createContext<DesignWords | null>(null)

export const DesignWordsProvider = (props: { language: Locale; children: ReactNode }) => (
  <Words value={useMemo(() => wordsOf(props.language), [props.language])}>{props.children}</Words>
)

export function useDesignWords(): DesignWords {
  const words = use(Words)
  if (!words) throw new Error('A component of the design system is used outside DesignRoot')
  return words
}
