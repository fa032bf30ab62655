import { chiSquareUpperTail } from '../distribution/chi-square.ts'
import { holm } from '../multiplicity/holm.ts'
import { assertLevel } from '../refusal/assertions.ts'
import type { Estimate } from '../result/estimate.ts'
import { isNotEnough, notEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { withPseudoAnswers } from './nps-adjusted-wald-interval.ts'
import { compareNps } from './nps-comparison.ts'
import type { NpsComparison } from './nps-comparison.ts'
import type { NpsCounts } from './nps-counts.ts'
import { npsTotal } from './nps-counts.ts'
import { npsVariance } from './nps-variance.ts'
import { npsWithInterval } from './nps-with-interval.ts'

/** One wave of a series, with its change from the wave before. */
export interface NpsWave {
  readonly score: Estimate | NotEnough
  /** Absent for the first wave; withheld when one of the two has no answer. */
  readonly change?: NpsComparison | NotEnough
  /** The p-value of the change, corrected by Holm for the number of changes looked at. */
  readonly adjustedP?: number
}

export interface NpsSeries {
  readonly kind: 'series'
  readonly waves: readonly NpsWave[]
  /** How many changes the p-values are corrected for. */
  readonly changes: number
  /** Whether all waves may share one NPS: weighted squares of the gaps to the common score, chi-square. */
  readonly homogeneity: { readonly x2: number; readonly df: number; readonly p: number }
}

/**
 * Compares the waves of a series: each score with its interval, each change from one wave to the next with its
 * interval and a p-value corrected by Holm (looking at eleven changes, one in two series shows a "significant" one by
 * chance), and one test of whether anything moved at all.
 *
 * @param waves at least two waves, in order, of different respondents
 * @throws ImpossibleInput when a count is negative or not whole, or the confidence is not within (0, 1)
 * Source: B. Rocks, 2016, for each comparison; W. G. Cochran, 1954, for the common test.
 * @example
 * const wave = (detractors, promoters) => ({ detractors, passives: 100 - detractors - promoters, promoters })
 * const series = compareNpsSeries([wave(25, 35), wave(24, 36), wave(10, 60)])
 * series.waves[2].adjustedP // => 0.000489
 * series.homogeneity // => { x2: 19.684423, df: 2, p: 0.0000532 }
 */
export function compareNpsSeries(waves: readonly NpsCounts[], confidence = 0.95): NpsSeries | NotEnough {
  assertLevel('confidence', confidence)
  if (waves.length < 2) return notEnough(2, waves.length, 'waves')
  const changes = waves.map((wave, index) => {
    const before = waves[index - 1]
    return before === undefined ? undefined : compareNps(wave, before, { confidence })
  })
  const tested = changes.filter(change => change !== undefined && !isNotEnough(change))
  const adjusted = holm(tested.map(({ p }) => p))
  return {
    kind: 'series',
    changes: tested.length,
    homogeneity: homogeneity(waves.filter(wave => npsTotal(wave) > 0)),
    waves: waves.map((wave, index) => {
      const change = changes[index]
      const adjustedP = adjusted[tested.findIndex(candidate => candidate === change)]
      return {
        score: npsWithInterval(wave, confidence),
        ...(change === undefined ? {} : { change }),
        ...(adjustedP === undefined ? {} : { adjustedP }),
      }
    }),
  }
}

/** Pseudo-answers give every wave a variance, even one in which all agree. */
function homogeneity(waves: readonly NpsCounts[]) {
  const points = waves.map(wave => {
    const counts = withPseudoAnswers(wave)
    const n = counts.detractors + counts.passives + counts.promoters
    const score = (counts.promoters - counts.detractors) / n
    const variance = npsVariance(counts)
    return { score, weight: n / (typeof variance === 'number' ? variance : 1) }
  })
  const weight = points.reduce((sum, point) => sum + point.weight, 0)
  const common = points.reduce((sum, point) => sum + point.weight * point.score, 0) / weight
  const x2 = points.reduce((sum, point) => sum + point.weight * (point.score - common) ** 2, 0)
  const df = Math.max(0, points.length - 1)
  return { x2: df === 0 ? 0 : x2, df, p: df === 0 ? 1 : chiSquareUpperTail(x2, df) }
}
