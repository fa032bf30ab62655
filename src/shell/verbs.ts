/** The eight verbs of the rail, which follow the thread. The first is the home page. */
export const verbs = ['today', 'know', 'promise', 'listen', 'act', 'steer', 'connect', 'grow'] as const

export type Verb = (typeof verbs)[number]

export const pathOfVerb = (verb: Verb): string => (verb === 'today' ? '' : verb)

/** After `g`. Letters of the French verbs, the same in both languages so that hands need not choose. */
export const letterOfVerb: Record<Verb, string> = {
  today: 'j',
  know: 'c',
  promise: 'p',
  listen: 'e',
  act: 'a',
  steer: 'i',
  connect: 'r',
  grow: 'g',
}

export const settingsLetter = 's'
