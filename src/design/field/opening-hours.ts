/** Opening intervals of one day, `['09:00', '12:30']`; ISO weekdays, Monday first. */
export type Interval = readonly [from: string, to: string]
export type OpeningHours = readonly (readonly Interval[])[]

export const emptyWeek: OpeningHours = Array.from({ length: 7 }, () => [])

/** What a click on "add" most likely means: the morning, then the afternoon, then nothing sensible to guess. */
export function nextInterval(day: readonly Interval[]): Interval {
  if (day.length === 0) return ['09:00', '12:30']
  const lastEnd = day.at(-1)?.[1] ?? '12:30'
  return lastEnd < '14:00' ? ['14:00', '18:00'] : [lastEnd, '23:59']
}

export const withDay = (week: OpeningHours, weekday: number, day: readonly Interval[]): OpeningHours =>
  week.map((intervals, index) => (index === weekday ? day : intervals))
