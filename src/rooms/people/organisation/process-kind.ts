/** What runs the organisation, what it is there for, and what helps both. */
export const processKinds = ['management', 'business', 'support'] as const

export type ProcessKind = (typeof processKinds)[number]
