import type { Locale } from './catalogue.ts'

/** Numbers, days and times as people of the language write them. The only file of the house that uses Intl. */
const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

const cached = <Options, Formatter>(make: (tag: string, options: Options) => Formatter) => {
  const made = new Map<string, Formatter>()
  return (locale: Locale, options: Options): Formatter => {
    const key = locale + JSON.stringify(options)
    const formatter = made.get(key) ?? make(tags[locale], options)
    made.set(key, formatter)
    return formatter
  }
}

const numbers = cached((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))
const dates = cached((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))
const relative = cached(
  (tag, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options),
)
const collators = cached((tag, options: Intl.CollatorOptions) => new Intl.Collator(tag, options))

export const formatNumber = (locale: Locale, value: number, digits = 0): string =>
  numbers(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)

/** A share in [0, 1], written in percent. */
export const formatShare = (locale: Locale, share: number, digits = 0): string =>
  numbers(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    share,
  )

/** A day without a time: `2026-11-22`, wherever the reader is. */
export const formatDay = (locale: Locale, day: string): string =>
  dates(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

export const formatInstant = (locale: Locale, instant: string | Date, timeZone?: string): string =>
  dates(locale, { dateStyle: 'medium', timeStyle: 'short', ...(timeZone && { timeZone }) }).format(
    new Date(instant),
  )

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** "3 days ago", "dans 2 heures". */
export function formatFrom(locale: Locale, instant: string | Date, now: Date): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60]
  return relative(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit)
}

/** Sorts as a reader of the language expects, accents and numbers included. */
export const compareText = (locale: Locale): ((a: string, b: string) => number) =>
  collators(locale, { numeric: true, sensitivity: 'base' }).compare

export const weekdayName = (locale: Locale, weekday: number): string =>
  dates(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)))
