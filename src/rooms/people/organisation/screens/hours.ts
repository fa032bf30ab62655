import type { WorkingCalendarAnswer } from '../contract.ts'

/** What the form of the calendar holds. */
export type Hours = Pick<WorkingCalendarAnswer, 'hours' | 'holidayZone' | 'whitMondayWorked' | 'closures'>
