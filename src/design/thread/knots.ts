/** The nine stages of the thread, from what customers need to telling them what was done. */
export const knotKinds = [
  'need',
  'promise',
  'journey',
  'delivery',
  'listening',
  'finding',
  'action',
  'proof',
  'told-back',
] as const

export type KnotKind = (typeof knotKinds)[number]

export interface Knot {
  readonly kind: KnotKind
  readonly label: string
  /** The object tied here, or how many there are. */
  readonly detail?: string
  /** Where the existing link leads. Without it the knot is empty. */
  readonly href?: string
  /** The object one is looking at. */
  readonly here?: boolean
  /** What is stuck here and needs a person. */
  readonly blocked?: string
  /** Empty knot: what it invites to do, and doing it. */
  readonly invitation?: string
  readonly onInvite?: () => void
}

export const isTied = (knot: Knot): boolean => Boolean(knot.href ?? knot.here)
