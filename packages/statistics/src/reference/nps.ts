import { criticalZ } from '../distribution/normal.ts'
import {
  npsAdjustedWaldInterval,
  rocksPseudoAnswers,
  withPseudoAnswers,
} from '../nps/nps-adjusted-wald-interval.ts'
import type { PseudoAnswers } from '../nps/nps-adjusted-wald-interval.ts'
import { compareNps } from '../nps/nps-comparison.ts'
import { npsCounts } from '../nps/nps-counts.ts'
import type { NpsCounts } from '../nps/nps-counts.ts'
import { npsScoreInterval } from '../nps/nps-score-interval.ts'
import { npsScore } from '../nps/nps-score.ts'
import { npsStandardError } from '../nps/nps-standard-error.ts'
import { npsVariance } from '../nps/nps-variance.ts'
import { npsWaldInterval } from '../nps/nps-wald-interval.ts'
import { npsWeighted } from '../nps/nps-weighted.ts'
import { bounds } from './bounds.ts'
import { formula } from './formula.ts'
import type { FormulaTable, ReferenceContext } from './formula.ts'

type Sample = Partial<NpsCounts> & { readonly scores?: readonly number[] }
type Interval = Sample & {
  readonly confidence?: number
  readonly pseudo?: PseudoAnswers
  readonly clamp?: boolean
}
interface Pair {
  readonly a: Sample
  readonly b: Sample
  readonly confidence?: number
  readonly pseudo?: PseudoAnswers
}
interface CodedColumn {
  readonly file?: string
  readonly column?: string
  readonly values?: readonly (string | number | null)[]
  readonly valid?: readonly [number, number]
  readonly missingCodes?: readonly (number | string | null)[]
}

export const npsFormulas: FormulaTable = {
  'nps.score': formula<Sample>(sample => npsScore(countsOf(sample))),
  'nps.variance': formula<Sample>(sample => npsVariance(countsOf(sample))),
  'nps.standard_error': formula<Sample>(sample => npsStandardError(countsOf(sample))),
  'nps.weighted': formula<{ weightSums?: NpsCounts; scores?: number[]; weights?: number[] }>(
    ({ weightSums, scores = [], weights = [] }) => npsWeighted(weightSums ?? sumsOf(scores, weights)),
  ),
  'nps.ci.wald': formula<Interval>(input => bounds(npsWaldInterval(countsOf(input), input.confidence))),
  'nps.ci.adjusted_wald': formula<Interval>(input => {
    const counts = countsOf(input)
    if (input.clamp === false)
      return unclamped(withPseudoAnswers(counts, input.pseudo), input.confidence ?? 0.95)
    return bounds(npsAdjustedWaldInterval(counts, input.confidence, input.pseudo ?? rocksPseudoAnswers))
  }),
  'nps.ci.score_tango': formula<Interval>(input =>
    bounds(npsScoreInterval(countsOf(input), input.confidence)),
  ),
  'nps.compare.adjusted_wald': formula<Pair>(input => compared(input, 'adjusted-wald')),
  'nps.compare.wald': formula<Pair>(input => compared(input, 'wald')),
  'nps.score.from_coded_column': formula<CodedColumn>((input, context) => {
    const counts = npsCounts(answersOf(input, context))
    const n = counts.detractors + counts.passives + counts.promoters
    return { n, ...counts, nps: npsScore(counts) }
  }),
}

function countsOf({ scores, detractors = 0, passives = 0, promoters = 0 }: Sample): NpsCounts {
  return scores === undefined ? { detractors, passives, promoters } : npsCounts(scores)
}

function sumsOf(scores: readonly number[], weights: readonly number[]): NpsCounts {
  const sum = (from: number, to: number) =>
    scores.reduce((total, s, index) => total + (s >= from && s <= to ? (weights[index] ?? 1) : 0), 0)
  return { detractors: sum(0, 6), passives: sum(7, 8), promoters: sum(9, 10) }
}

/** The library always stays within [-1, 1]; a case may ask for the interval before that. */
function unclamped(counts: NpsCounts, confidence: number) {
  const value = Number(npsWeighted(counts))
  const half = criticalZ(confidence) * Number(npsStandardError(counts))
  return [value - half, value + half]
}

function compared(
  { a, b, confidence = 0.95, pseudo = rocksPseudoAnswers }: Pair,
  method: 'adjusted-wald' | 'wald',
) {
  const result = compareNps(countsOf(a), countsOf(b), { confidence, method, pseudo })
  if (result.kind === 'not-enough') return result
  const { adjustedDifference, standardError, p, lower, upper } = result
  return { diff: adjustedDifference, se: standardError, p, ci: [lower, upper] }
}

function answersOf(
  { file, column, values, valid = [0, 10], missingCodes = [] }: CodedColumn,
  context: ReferenceContext,
) {
  const cells =
    values ?? (file === undefined || column === undefined ? undefined : context.readColumn(file, column))
  if (cells === undefined) throw new Error(`the data file is not here: ${String(file)}`)
  const missing = new Set(missingCodes.map(String))
  return cells
    .filter(cell => cell !== null && !missing.has(String(cell)))
    .map(Number)
    .filter(score => score >= valid[0] && score <= valid[1])
}
