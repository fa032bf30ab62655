import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { frenchPasswords } from './french-passwords.ts'

const shortestPassword = 10
const neededScore = 3
/** What is left once the person's own words are taken out must hold by itself. */
const shortestRest = 6
/** Judging takes longer than quadratic time, for anybody who asks; what holds for 40 characters holds for more. */
const longestJudged = 40

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
  })
  const own = [...new Set([...words, 'filrouge'].flatMap(partsOf))]
  const { score } = judge.check(password.slice(0, longestJudged), own)
  if ([...password].length < shortestPassword)
    return { score: Math.min(score, 1), refusal: 'people.sign-in.refusal.password-too-short' }
  if (score < neededScore || isMadeOf(own, password))
    return {
      score: Math.min(score, neededScore - 1),
      refusal: 'people.sign-in.refusal.password-too-guessable',
    }
  return { score, refusal: null }
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** `Logis du Val`: the words, and `logisduval` in one. */
const partsOf = (word: string): string[] =>
  [word, word.replaceAll(/[^\p{L}\p{N}]+/gu, ''), ...word.split(/[^\p{L}\p{N}]+/u)]
    .map(plain)
    .filter(part => part.length > 2)

function isMadeOf(own: readonly string[], password: string): boolean {
  const given = plain(password)
  const longestFirst = own.toSorted((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((left, part) => left.replaceAll(part, ''), given)
  return rest !== given && rest.length < shortestRest
}
