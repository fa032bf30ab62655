import { businessDeadline } from '@filrouge/statistics/calendar/business-deadline'
import { isOpen } from '@filrouge/statistics/calendar/is-open'
import { nextOpening } from '@filrouge/statistics/calendar/next-opening'
import { localDay, localMinute } from '@filrouge/statistics/calendar/time-zone'
import { ImpossibleInput } from '@filrouge/statistics/refusal/impossible-input'
import {
  calendarOf,
  minutesOf,
  nextClosures,
  nextHolidays,
  type Closure,
  type NamedHoliday,
  type WorkingHours,
} from './working-hours.ts'

export interface CalendarPreview {
  readonly holidays: NamedHoliday[]
  readonly closures: Closure[]
  readonly openNow: boolean
  readonly nextOpening: string
  readonly minutesPerWeek: number
  readonly deadline: {
    readonly start: string
    readonly minutes: number
    readonly at: string
    readonly local: string
  }
}

export interface PreviewQuestion {
  readonly timeZone: string
  readonly start: Date
  readonly minutes: number
}

/** What these hours would mean from an instant on, in the words of a settings screen. Null: they never open. */
export function previewOf(
  written: WorkingHours,
  { timeZone, start, minutes }: PreviewQuestion,
): CalendarPreview | null {
  const calendar = calendarOf(written, timeZone)
  const instant = start.getTime()
  const today = localDay(timeZone, instant)
  try {
    const at = businessDeadline(calendar, instant, minutes) ?? instant
    return {
      holidays: nextHolidays(written, today, 12),
      closures: nextClosures(written, today),
      openNow: isOpen(calendar, instant),
      nextOpening: new Date(nextOpening(calendar, instant)).toISOString(),
      minutesPerWeek: minutesPerWeek(written),
      deadline: {
        start: start.toISOString(),
        minutes,
        at: new Date(at).toISOString(),
        local: localMinute(timeZone, at),
      },
    }
  } catch (error) {
    if (error instanceof ImpossibleInput) return null
    throw error
  }
}

/** Ten years: a delay is counted day by day, and whoever may try hours out could make it a thousand. */
export const longestDelay = (written: WorkingHours): number => minutesPerWeek(written) * 520

const minutesPerWeek = ({ hours }: WorkingHours): number =>
  hours.flat().reduce((sum, [opens, closes]) => sum + minutesOf(closes) - minutesOf(opens), 0)
