import { compareNps } from '@filrouge/statistics/nps/nps-comparison'
import type { NpsCounts } from '@filrouge/statistics/nps/nps-counts'
import { npsAdjustedWaldInterval } from '@filrouge/statistics/nps/nps-adjusted-wald-interval'
import { newcombeInterval } from '@filrouge/statistics/proportion/newcombe-interval'
import { wilsonInterval } from '@filrouge/statistics/proportion/wilson-interval'
import { seededRandom } from '@filrouge/statistics/random/seeded-random'
import type { Random } from '@filrouge/statistics/random/seeded-random'

/**
 * How often the default intervals at 95 % hold the true value. NPS, shares and their differences are enumerated: every
 * possible sample is weighed by its probability, so the figures are exact. Differences of NPS have too many samples
 * beyond ten answers and are drawn with a seed. `node bench/statistics-coverage.ts`
 */

const sizes = [10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 1000]
const draws = 20_000

/** Realistic answers: detractors from 2 to 40 %, promoters from 20 to 90 %. */
const populations: (readonly [number, number])[] = []
for (const detractors of [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4]) {
  for (const promoters of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    if (detractors + promoters <= 0.98) populations.push([detractors, promoters])
  }
}
const shares = Array.from({ length: 37 }, (_, index) => 0.05 + index * 0.025)
const pairs = [0.1, 0.25, 0.4, 0.6, 0.75, 0.9].flatMap(a =>
  [0, 0.05, 0.1, 0.2].map(gap => [a, a - gap] as const),
)
const realisticPairs = pairs.filter(([, b]) => b >= 0.05)

interface Coverage {
  readonly mean: number
  readonly least: number
}

const summary = (values: readonly number[]): Coverage => ({
  mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  least: Math.min(...values),
})

const logFactorials = new Float64Array(1001)
for (let n = 1; n <= 1000; n++) logFactorials[n] = (logFactorials[n - 1] ?? 0) + Math.log(n)
const logFactorial = (n: number) => logFactorials[n] ?? Number.NaN

function binomial(n: number, p: number): Float64Array {
  return Float64Array.from({ length: n + 1 }, (_, x) =>
    Math.exp(
      logFactorial(n) - logFactorial(x) - logFactorial(n - x) + x * Math.log(p) + (n - x) * Math.log1p(-p),
    ),
  )
}

interface Samples {
  readonly counts: readonly NpsCounts[]
  readonly lower: Float64Array
  readonly upper: Float64Array
}

function npsSamples(n: number): Samples {
  const counts: NpsCounts[] = []
  for (let detractors = 0; detractors <= n; detractors++) {
    for (let promoters = 0; promoters <= n - detractors; promoters++) {
      counts.push({ detractors, passives: n - detractors - promoters, promoters })
    }
  }
  const lower = new Float64Array(counts.length)
  const upper = new Float64Array(counts.length)
  for (const [index, sample] of counts.entries()) {
    const bounds = npsAdjustedWaldInterval(sample)
    if ('kind' in bounds) continue
    lower[index] = bounds.lower
    upper[index] = bounds.upper
  }
  return { counts, lower, upper }
}

function probabilities({ counts }: Samples, n: number, [d, p]: readonly [number, number]): Float64Array {
  const rest = Math.log(1 - d - p)
  const [logD, logP] = [Math.log(d), Math.log(p)]
  const chances = new Float64Array(counts.length)
  for (const [index, { detractors, passives, promoters }] of counts.entries()) {
    const ways = logFactorial(n) - logFactorial(detractors) - logFactorial(passives) - logFactorial(promoters)
    chances[index] = Math.exp(ways + detractors * logD + passives * rest + promoters * logP)
  }
  return chances
}

function npsCoverage(samples: Samples, n: number): Coverage {
  return summary(
    populations.map(population => {
      const truth = population[1] - population[0]
      const chances = probabilities(samples, n, population)
      let covered = 0
      for (let index = 0; index < chances.length; index++) {
        const holds =
          (samples.lower[index] ?? 2) <= truth + 1e-12 && truth - 1e-12 <= (samples.upper[index] ?? -2)
        if (holds) covered += chances[index] ?? 0
      }
      return covered
    }),
  )
}

function drawer({ counts }: Samples, chances: Float64Array): (random: Random) => NpsCounts {
  const cumulative = new Float64Array(chances.length)
  let sum = 0
  for (const [index, chance] of chances.entries()) cumulative[index] = sum += chance
  return random => {
    const target = random() * sum
    let [low, high] = [0, cumulative.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulative[middle] ?? 0) < target) low = middle + 1
      else high = middle
    }
    return counts[low] ?? { detractors: 0, passives: 0, promoters: 0 }
  }
}

function npsDifferenceCoverage(samples: Samples, n: number): Coverage {
  const random = seededRandom(95)
  const waves: (readonly [readonly [number, number], readonly [number, number]])[] = [
    [
      [0.2, 0.5],
      [0.2, 0.5],
    ],
    [
      [0.2, 0.5],
      [0.15, 0.55],
    ],
    [
      [0.3, 0.3],
      [0.2, 0.4],
    ],
    [
      [0.05, 0.8],
      [0.1, 0.7],
    ],
    [
      [0.02, 0.9],
      [0.05, 0.8],
    ],
    [
      [0.4, 0.2],
      [0.3, 0.3],
    ],
  ]
  return summary(
    waves.map(([first, second]) => {
      const drawFirst = drawer(samples, probabilities(samples, n, first))
      const drawSecond = drawer(samples, probabilities(samples, n, second))
      const truth = first[1] - first[0] - (second[1] - second[0])
      let covered = 0
      for (let draw = 0; draw < draws; draw++) {
        const result = compareNps(drawFirst(random), drawSecond(random))
        if (result.kind === 'comparison' && result.lower <= truth && truth <= result.upper) covered++
      }
      return covered / draws
    }),
  )
}

function wilsonCoverage(n: number): Coverage {
  const intervals = Array.from({ length: n + 1 }, (_, x) => wilsonInterval(x, n))
  return summary(
    shares.map(share => {
      const chances = binomial(n, share)
      return intervals.reduce((sum, bounds, x) => {
        const holds = 'lower' in bounds && bounds.lower <= share && share <= bounds.upper
        return holds ? sum + (chances[x] ?? 0) : sum
      }, 0)
    }),
  )
}

function newcombeCoverage(n: number): Coverage {
  const covered = new Float64Array(realisticPairs.length)
  const chances = realisticPairs.map(([a, b]) => [binomial(n, a), binomial(n, b)] as const)
  for (let x = 0; x <= n; x++) {
    for (let y = 0; y <= n; y++) {
      const bounds = newcombeInterval(x, n, y, n)
      if ('kind' in bounds) continue
      for (const [index, [a, b]] of realisticPairs.entries()) {
        if (bounds.lower <= a - b + 1e-12 && a - b - 1e-12 <= bounds.upper) {
          covered[index] =
            (covered[index] ?? 0) + (chances[index]?.[0][x] ?? 0) * (chances[index]?.[1][y] ?? 0)
        }
      }
    }
  }
  return summary([...covered])
}

const cell = ({ mean, least }: Coverage) => `${(mean * 100).toFixed(1)} / ${(least * 100).toFixed(1)}`
const titles = [
  'n',
  'NPS (adjusted Wald)',
  'difference of two NPS',
  'share (Wilson)',
  'difference of two shares (Newcombe)',
]
process.stdout.write(
  `Coverage in % of nominal 95 % intervals, mean / minimum over ${populations.length} populations, `,
)
process.stdout.write(`${shares.length} shares and ${realisticPairs.length} pairs.\n\n`)
process.stdout.write(`| ${titles.join(' | ')} |\n|${titles.map(() => '--:').join('|')}|\n`)
let allHold = true
for (const n of sizes) {
  const samples = npsSamples(n)
  const row = [
    npsCoverage(samples, n),
    npsDifferenceCoverage(samples, n),
    wilsonCoverage(n),
    newcombeCoverage(n),
  ]
  allHold &&= row.every(({ mean }) => mean >= 0.94)
  process.stdout.write(`| ${[String(n), ...row.map(cell)].join(' | ')} |\n`)
}

/** Between the sizes of the table, intervals of whole counts may dip: every size up to 100 is looked at. */
const everySize = Array.from({ length: 91 }, (_, index) => 10 + index).map(n => ({
  nps: npsCoverage(npsSamples(n), n),
  share: wilsonCoverage(n),
}))
const least = (values: readonly number[]) => `${(Math.min(...values) * 100).toFixed(1)} %`
process.stdout.write(
  `\nEvery n from 10 to 100: the lowest mean is ${least(everySize.map(({ nps }) => nps.mean))} for NPS `,
)
process.stdout.write(`and ${least(everySize.map(({ share }) => share.mean))} for shares; `)
process.stdout.write(`the lowest single coverage ${least(everySize.map(({ nps }) => nps.least))} `)
process.stdout.write(`and ${least(everySize.map(({ share }) => share.least))}.\n`)
process.exitCode = allHold ? 0 : 1
