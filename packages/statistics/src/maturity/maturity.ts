import { arithmeticMean } from '../moments/arithmetic-mean.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertFinite } from '../refusal/assertions.ts'
import { notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'

export type MaturityLevel = 'to-consolidate' | 'mastered' | 'excellence'

export interface MaturityTheme {
  readonly key: string
  /** One score from 0 to 10 a respondent; none when nobody answered the theme. */
  readonly scores: readonly number[]
}

export interface ThemeMaturity {
  readonly key: string
  readonly mean: number
  readonly level: MaturityLevel
  /** The highest score minus the lowest: how far the respondents disagree. */
  readonly spread: number
  readonly n: number
}

export interface Maturity {
  readonly kind: 'maturity'
  /** The mean of the themes, each weighing the same, unrounded. */
  readonly mean: number
  readonly level: MaturityLevel
  readonly themes: readonly ThemeMaturity[]
  /** The themes with the lowest mean, and that mean. */
  readonly lowest: { readonly keys: readonly string[]; readonly mean: number }
  /** The highest theme minus the lowest. */
  readonly spread: number
  /** A theme is lower than the level of the whole lets one think. */
  readonly hidesWeakness: boolean
}

/**
 * A maturity self-assessment: the mean of its themes, the level it reaches, its lowest theme and its spread, since
 * a mean hides a missing theme.
 *
 * Formula: mean of the respondents per theme, then mean of the themes; the level is read on the mean rounded half
 * up: 0-6 to consolidate, 7-8 mastered, 9-10 excellence.
 *
 * @returns the assessment, or `NotEnough` without a theme or when a theme has no score
 * @throws ImpossibleInput on scores outside 0-10
 * @example
 * maturity([{ key: 'listening', scores: [9, 8] }, { key: 'loyalty', scores: [5] }]) // => { mean: 6.75, level: 'mastered', spread: 3.5, lowest: { keys: ['loyalty'], mean: 5 }, hidesWeakness: true }
 */
export function maturity(themes: readonly MaturityTheme[]): Maturity | NotEnough {
  const answered = themes.filter(theme => theme.scores.length > 0)
  for (const theme of themes) assertScores(theme)
  if (themes.length === 0) return notEnough(1, 0, 'themes')
  if (answered.length < themes.length) return notEnough(themes.length, answered.length, 'themes')
  const told = themes.map(themeMaturity)
  const means = told.map(theme => theme.mean)
  const mean = arithmeticMean(means)
  const least = Math.min(...means)
  const level = maturityLevel(mean)
  return {
    kind: 'maturity',
    mean,
    level,
    themes: told,
    lowest: { keys: told.filter(theme => theme.mean === least).map(theme => theme.key), mean: least },
    spread: Math.max(...means) - least,
    hidesWeakness: told.some(theme => theme.level !== level && theme.mean < mean),
  }
}

/**
 * The level of a score from 0 to 10: rounded half up, then 0-6 to consolidate, 7-8 mastered, 9-10 excellence.
 *
 * @throws ImpossibleInput on a score outside 0-10
 * @example
 * maturityLevel(6.5) // => 'mastered'
 */
export function maturityLevel(score: number): MaturityLevel {
  assertFinite('score', score)
  if (score < 0 || score > 10) throw new ImpossibleInput('score', `must lie between 0 and 10, got ${score}`)
  // A mean of 6.5 may come out a hair below; it must not change level for that.
  const rounded = Math.floor(score + 0.5 + 1e-9)
  if (rounded >= 9) return 'excellence'
  return rounded >= 7 ? 'mastered' : 'to-consolidate'
}

function themeMaturity({ key, scores }: MaturityTheme): ThemeMaturity {
  const mean = arithmeticMean(scores)
  return {
    key,
    mean,
    level: maturityLevel(mean),
    spread: Math.max(...scores) - Math.min(...scores),
    n: scores.length,
  }
}

function assertScores({ key, scores }: MaturityTheme): void {
  for (const [index, score] of scores.entries()) {
    const argument = `themes.${key}[${index}]`
    assertFinite(argument, score)
    if (score < 0 || score > 10)
      throw new ImpossibleInput(argument, `must lie between 0 and 10, got ${score}`)
  }
}
