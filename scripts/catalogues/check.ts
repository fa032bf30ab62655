import { readMessage } from './message.ts'
import { isUsed, type Uses } from './uses.ts'

export type Words = Readonly<Record<string, string>>

export interface KeyOffence {
  readonly key: string
  readonly sentence: string
}

export interface Catalogue {
  readonly path: string
  readonly fr: Words
  readonly en: Words
}

export function checkCatalogue({ path, fr, en }: Catalogue, uses: Uses): readonly KeyOffence[] {
  const keys = [...new Set([...Object.keys(fr), ...Object.keys(en)])]
  return keys.flatMap(key => {
    const prefix = prefixOf(path)
    const sentences = [
      ...(isUsed(uses, key) ? [] : ['is used nowhere.']),
      ...(key.startsWith(prefix) ? [] : [`is a key of this room and does not begin with ${prefix}`]),
    ]
    return [...sentences, ...wording(fr[key] ?? '', en[key] ?? '')].map(sentence => ({ key, sentence }))
  })
}

/** A room's keys begin with its name, so that two rooms never have the same. */
const prefixOf = (path: string): string => {
  const room = /^src\/rooms\/(.+)\/messages\.fr\.ts$/.exec(path)?.[1]
  return room ? `${room.replaceAll('/', '.')}.` : ''
}

function wording(fr: string, en: string): readonly string[] {
  if (fr.trim() === '') return ['has no French sentence.']
  if (en.trim() === '') return ['has no English sentence.']
  const french = readMessage(fr)
  const english = readMessage(en)
  if (french instanceof Error) return [`cannot be read in French: ${french.message}.`]
  if (english instanceof Error) return [`cannot be read in English: ${english.message}.`]
  return [
    ...onlyInOne(french.placeholders, english.placeholders).map(
      name => `speaks of {${name}} in one language only.`,
    ),
    ...new Set(french.texts.flatMap(typography)),
  ]
}

const onlyInOne = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] => [
  ...[...one].filter(name => !other.has(name)),
  ...[...other].filter(name => !one.has(name)),
]

const faults: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/!/, 'exclaims in French.'],
  [/["“”]/, 'quotes in French with something else than « ».'],
  [/\.\.\./, 'has three dots in French, where one ellipsis is meant.'],
  [/[\u00a0\u202f]/, 'sets its own no-break spaces in French: type plain ones.'],
  [/\p{L}([;?]|:(?!\/))|«\S|\S»/u, 'lacks a space in French before : ; ? or inside « ».'],
  [/(^|[^\p{L}])(tu|ton|tes|toi)(?=[^\p{L}]|$)/iu, 'says "tu" in French.'],
]

/** What the typesetter of the interface cannot put right by itself. */
const typography = (text: string): readonly string[] =>
  faults.filter(([pattern]) => pattern.test(text)).map(([, sentence]) => sentence)
