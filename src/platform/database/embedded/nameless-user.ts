import { identity, type OperatingUser } from './operating-user.ts'

export interface InitdbIdentity {
  readonly identity: { uid?: number; gid?: number }
  readonly environment: Record<string, string>
  dispose(): void
}

/** `initdb` looks its own user up by number and stops when the system has no name for it. */
export function nameForInitdb(user: OperatingUser): InitdbIdentity {
  return { identity: identity(user), environment: {}, dispose: () => {} }
}
