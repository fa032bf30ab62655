import type { CurrentSession } from '#rooms/people/sign-in/contract/session.ts'

type Membership = CurrentSession['organisations'][number]

/** The reader in the organisation of the address. */
export interface Viewer {
  readonly person: CurrentSession['person']
  readonly organisation: Membership
  /** Holds one of these roles somewhere in the organisation. */
  readonly holds: (...roles: readonly string[]) => boolean
}

export function viewerOf(session: CurrentSession, publicCode: string): Viewer | undefined {
  const organisation = session.organisations.find(one => one.publicCode === publicCode)
  if (!organisation) return undefined
  const held = new Set(organisation.roles.map(({ role }) => role))
  return {
    person: session.person,
    organisation,
    holds: (...roles) => roles.some(role => held.has(role)),
  }
}
