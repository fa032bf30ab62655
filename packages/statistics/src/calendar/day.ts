import { ImpossibleInput } from '../refusal/impossible-input.ts'

/** A day of the civil calendar, `YYYY-MM-DD`: no hour, no time zone. */
export type Day = string

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const millisecondsInDay = 86_400_000
/** What a date can hold on each side of 1970. */
const farthestDay = 100_000_000

/**
 * The number of days from 1970-01-01 to the given day: days become whole numbers that can be added and compared.
 *
 * @throws ImpossibleInput when the text is not a day that exists (2025-02-29)
 * @example
 * dayNumber('1970-01-02') // => 1
 * dayNumber('2025-02-29') // => throws ImpossibleInput
 */
export function dayNumber(day: Day): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (match === null) throw new ImpossibleInput('day', `must be written YYYY-MM-DD, got ${String(day)}`)
  const number = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / millisecondsInDay
  if (dayOfNumber(number) !== day) throw new ImpossibleInput('day', `does not exist: ${day}`)
  return number
}

/**
 * The day that lies the given number of days after 1970-01-01.
 *
 * @throws ImpossibleInput when the number is none, or too far
 * @example
 * dayOfNumber(20089) // => '2025-01-01'
 */
export function dayOfNumber(number: number): Day {
  if (!(Math.abs(number) <= farthestDay))
    throw new ImpossibleInput('number', `is not a day that can be written: ${number}`)
  return new Date(number * millisecondsInDay).toISOString().slice(0, 10)
}

/**
 * The day a number of days later (or earlier, when negative).
 *
 * @example
 * addDays('2024-02-28', 2) // => '2024-03-01'
 */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/**
 * The day of the week of a day number (see `dayNumber`).
 *
 * @example
 * weekdayOfNumber(0) // => 'thu'
 */
export function weekdayOfNumber(number: number): Weekday {
  return weekdays[(((number + 3) % 7) + 7) % 7] ?? 'mon'
}

/**
 * The day of the week.
 *
 * @example
 * weekdayOf('2026-11-22') // => 'sun'
 */
export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(dayNumber(day))
}
