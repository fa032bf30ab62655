/** Who acts: a member through the interface or an API key, a job, the machine's own commands, or a stranger. */
export interface Author {
  readonly kind: 'member' | 'api-key' | 'job' | 'machine' | 'public'
  readonly memberId: string | null
}

/** A role held on a unit and all below it. What roles mean is the business of the rooms. */
export interface Grant {
  readonly role: string
  readonly unitId: string
}

/** A member at work in an organisation, with what decides what they may do. */
export interface Actor extends Author {
  readonly kind: 'member' | 'api-key'
  readonly memberId: string
  readonly personId: string
  readonly grants: readonly Grant[]
  /** An API key that may only read. */
  readonly readOnly: boolean
}

/**
 * Where an object stands: the ids from the root unit to its own, and the member it belongs to, if it is somebody's
 * own. An object of the whole organisation stands at the root.
 */
export interface Place {
  readonly unitPath: readonly string[]
  readonly memberId?: string
}

/** A pure predicate, named `may…`: the permission table and the tests are made by asking it. */
export type Permission = (actor: Actor, place: Place) => boolean

export type Permissions = Readonly<Record<string, Permission>>

/** The names, among these, of the endpoints the actor may call on an object that stands there. */
export const nextAmong = <P extends Permissions>(
  permissions: P,
  names: readonly (keyof P & string)[],
  actor: Actor,
  place: Place,
): string[] => names.filter(name => permissions[name]!(actor, place))
