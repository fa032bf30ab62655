import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { frenchPasswords } from './french-passwords.ts'

export const shortestPassword = 10
const neededScore = 3

export interface PasswordJudgement {
  /** 0 to 4: how long it would hold against somebody who knows the lists of leaked passwords. */
  readonly score: number
  /** A translation key, when the password is refused. */
  readonly refusal: string | null
}

let judge: ZxcvbnFactory | null = null

/** Wholly offline. `words`: what anybody would try first for this person (name, e-mail, organisation). */
export function judgePassword(password: string, words: readonly string[]): PasswordJudgement {
  judge ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, 'french-common': [...frenchPasswords] },
    graphs: adjacencyGraphs,
    useLevenshteinDistance: true,
  })
  const { score } = judge.check(password.slice(0, 128), [...words.flatMap(partsOf), 'filrouge'])
  if ([...password].length < shortestPassword)
    return { score: Math.min(score, 1), refusal: 'people.sign-in.refusal.password-too-short' }
  if (score < neededScore) return { score, refusal: 'people.sign-in.refusal.password-too-guessable' }
  return { score, refusal: null }
}

const partsOf = (word: string): string[] =>
  [word, ...word.split(/[^\p{L}\p{N}]+/u)].map(part => part.toLowerCase()).filter(part => part.length > 2)
