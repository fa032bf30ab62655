/** The only source of time. Actions receive it, so that tests choose the day. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that tests move by hand. */
export function movableClock(instant: Date | string): Clock & { advance(milliseconds: number): void } {
  let current = new Date(instant).getTime()
  return {
    now: () => new Date(current),
    advance: milliseconds => {
      current += milliseconds
    },
  }
}
