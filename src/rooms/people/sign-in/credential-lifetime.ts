const minute = 60_000
const day = 24 * 60 * minute

/** How long each proof of identity lives. */
export const lifetimes = {
  session: 30 * day,
  /** A device that signed in once stays known, so that strangers' failures never slow it down. */
  device: 400 * day,
  ceremony: 10 * minute,
  personalLink: 15 * minute,
} as const

/** Seen is written at most once a minute: requests of one page share it. */
export const seenEvery = minute

export const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds)

export const isDue = (lastSeenAt: Date | null, now: Date): boolean =>
  !lastSeenAt || now.getTime() - lastSeenAt.getTime() >= seenEvery
