import { phaseDifference } from '@filrouge/statistics/control-chart/phase-difference'
import { netChange } from '@filrouge/statistics/paired/net-change'
import { seededRandom } from '@filrouge/statistics/random/seeded-random'
import { rateRatio } from '@filrouge/statistics/rate/rate-ratio'
import type { NotEnough } from '@filrouge/statistics/result/not-enough'
import { segmentedRegression } from '@filrouge/statistics/time-series/segmented-regression'
import { superiorityOfTallies } from '@filrouge/statistics/two-samples/superiority'
import type { Tally } from '@filrouge/statistics/two-samples/tally'
import { welch } from '@filrouge/statistics/two-samples/welch'

/**
 * How often the intervals at 95 % behind the verdict on an action hold the true effect, drawn with a seed.
 * `node bench/statistics-effects.ts`
 */

const draws = 4000
const random = seededRandom(20_260_301)

type Shares = readonly number[]
type Interval = { readonly lower: number; readonly upper: number } | NotEnough

/** Answers from 0 to 4, from mostly discontent to mostly delighted. */
const populations: readonly Shares[] = [
  [0.4, 0.3, 0.1, 0.1, 0.1],
  [0.2, 0.2, 0.2, 0.2, 0.2],
  [0.1, 0.1, 0.2, 0.4, 0.2],
  [0.05, 0.05, 0.1, 0.3, 0.5],
  [0.02, 0.03, 0.05, 0.2, 0.7],
]

/** Falls, no change, rises of the same respondents. */
const changes: readonly Shares[] = [
  [0.1, 0.8, 0.1],
  [0.05, 0.65, 0.3],
  [0.02, 0.38, 0.6],
  [0.3, 0.4, 0.3],
]

function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

function poisson(mean: number): number {
  const end = Math.exp(-mean)
  let events = -1
  for (let product = 1; product > end; product *= random()) events++
  return Math.max(0, events)
}

function counted(shares: Shares, n: number): number[] {
  const counts = shares.map(() => 0)
  for (let drawn = 0; drawn < n; drawn++) {
    let place = 0
    for (let left = random() - (shares[0] ?? 0); left > 0 && place < shares.length - 1; place++) {
      left -= shares[place + 1] ?? 0
    }
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

const tally = (counts: readonly number[]): Tally => counts.map((count, score) => [score, count] as const)

const values = (n: number, spread = 1): number[] => Array.from({ length: n }, () => spread * normal())

/** The share of the draws whose interval holds the truth; what is withheld claims nothing and is left out. */
function coverage(truth: number, interval: () => Interval): number {
  let given = 0
  let held = 0
  for (let draw = 0; draw < draws; draw++) {
    const bounds = interval()
    if ('kind' in bounds && bounds.kind === 'not-enough') continue
    const { lower, upper } = bounds as { lower: number; upper: number }
    given++
    if (lower <= truth && truth <= upper) held++
  }
  return held / given
}

function told(cells: readonly number[]): string {
  const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length
  return `${(100 * mean).toFixed(1)} / ${(100 * Math.min(...cells)).toFixed(1)}`
}

function scoresCoverage(n: number): string {
  const pairs = populations.flatMap(after => populations.map(before => [after, before] as const))
  return told(
    pairs.map(([after, before]) => {
      const wins = after.flatMap((a, i) => before.map((b, j) => a * b * (i > j ? 1 : i === j ? 0.5 : 0)))
      const truth = wins.reduce((sum, win) => sum + win, 0)
      return coverage(truth, () => superiorityOfTallies(tally(counted(after, n)), tally(counted(before, n))))
    }),
  )
}

function pairedCoverage(n: number): string {
  return told(
    changes.map(shares =>
      coverage((shares[2] ?? 0) - (shares[0] ?? 0), () => {
        const [falls = 0, unchanged = 0, rises = 0] = counted(shares, n)
        return netChange({ falls, unchanged, rises })
      }),
    ),
  )
}

function meansCoverage(n: number): string {
  return told([1, 2, 4].map(spread => coverage(0, () => welch(values(n), values(n, spread)))))
}

/** About n events before, and as many, two thirds or one third of them after. */
function ratesCoverage(n: number): string {
  return told(
    [1, 2 / 3, 1 / 3].map(ratio =>
      coverage(ratio, () =>
        rateRatio({ events: poisson(n * ratio), exposure: 1 }, { events: poisson(n), exposure: 1 }),
      ),
    ),
  )
}

function seriesCoverage(n: number): string {
  if (n < 12) return told([coverage(0, () => phaseDifference(values(n), values(n)))])
  return told([
    coverage(0, () => {
      const fit = segmentedRegression(values(2 * n), n)
      return 'averageEffect' in fit ? fit.averageEffect : fit
    }),
  ])
}

const rows = [6, 10, 12, 20, 30, 50, 100, 200]
process.stdout.write('|   n | scores | same respondents | means | rates (events) | series (periods) |\n')
process.stdout.write('| --: | --: | --: | --: | --: | --: |\n')
for (const n of rows) {
  const cells = [scoresCoverage(n), pairedCoverage(n), meansCoverage(n), ratesCoverage(n), seriesCoverage(n)]
  process.stdout.write(`| ${[String(n), ...cells].join(' | ')} |\n`)
}
