import { fileRule } from './rule.ts'

const strangers: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bregistry\.[a-z]+\.(org|com|net)\b/, 'a package registry'],
  [/(^|[\s'"`(=:])(file:\/\/)?\/(root|Users)\//, "a folder of somebody's machine"],
  [/(^|[\s'"`(=])\/home\/[a-z]/, "a folder of somebody's machine"],
]

/** The rule and its test have to name what they look for. */
const itself = ['speaks-of-itself.ts', 'cases/of-contents.ts'].map(name => `scripts/house-rules/${name}`)

/** The project is read by people who have only the project. */
export const speaksOfItself = fileRule('speaks-of-itself', file => {
  if (itself.includes(file.path)) return []
  return file.text
    .split('\n')
    .flatMap((text, index) =>
      strangers
        .filter(([pattern]) => pattern.test(text))
        .map(([, what]) => ({ path: file.path, line: index + 1, sentence: `names ${what}.` })),
    )
})
