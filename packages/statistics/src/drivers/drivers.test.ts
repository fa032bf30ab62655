import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../random/seeded-random.ts'
import type { DriverData } from './driver-data.ts'
import type { DriverWeights } from './driver-weights.ts'
import { relativeWeights } from './relative-weights.ts'
import { relativeWeightsWithIntervals } from './relative-weights-with-intervals.ts'
import { shapleyWeights } from './shapley.ts'
import { coefficientsOf, simpleCorrelations } from './simple-correlations.ts'

/** Answers that share a mood, as those of a survey do. */
function survey(seed: number, respondents: number, criteria: number): DriverData {
  const random = seededRandom(seed)
  const answers: number[][] = []
  const outcome: number[] = []
  for (let row = 0; row < respondents; row++) {
    const mood = random() * 5
    const answer = Array.from({ length: criteria }, () => mood + random() * 5)
    answers.push(answer)
    outcome.push(answer.reduce((sum, value, index) => sum + value / (index + 1), 0) + random() * 4)
  }
  return { criteria: Array.from({ length: criteria }, (_, index) => `c${index}`), answers, outcome }
}

function weighed(result: DriverWeights | { kind: 'not-enough' }): DriverWeights {
  if (result.kind === 'not-enough') throw new Error('there are answers')
  return result
}

/** R² by least squares on the normal equations, solved by elimination: another way than the library's. */
function rSquared({ answers, outcome, criteria }: DriverData): number {
  const rows = answers.map(answer => [1, ...answer.map(Number)])
  const y = outcome.map(Number)
  const p = criteria.length + 1
  const system = Array.from({ length: p }, (_, i) => [
    ...Array.from({ length: p }, (_, j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)),
    rows.reduce((sum, row, k) => sum + (row[i] ?? 0) * (y[k] ?? 0), 0),
  ])
  for (let i = 0; i < p; i++) {
    const pivot = system[i] ?? []
    for (let j = 0; j < p; j++) {
      if (j === i) continue
      const factor = (system[j]?.[i] ?? 0) / (pivot[i] ?? 1)
      system[j] = (system[j] ?? []).map((value, k) => value - factor * (pivot[k] ?? 0))
    }
  }
  const beta = system.map((row, i) => (row[p] ?? 0) / (row[i] ?? 1))
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length
  const total = y.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const left = rows.reduce((sum, row, k) => {
    const fitted = row.reduce((at, value, i) => at + value * (beta[i] ?? 0), 0)
    return sum + ((y[k] ?? 0) - fitted) ** 2
  }, 0)
  return 1 - left / total
}

const surveys = fc
  .tuple(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 7 }))
  .map(([seed, p]) => survey(seed, 60, p))

describe('weights of criteria', () => {
  test('are positive and add up to the R² of the regression, by both methods', () => {
    fc.assert(
      fc.property(surveys, data => {
        const expected = rSquared(data)
        for (const weights of [weighed(relativeWeights(data)), weighed(shapleyWeights(data))]) {
          const sum = weights.drivers.reduce((total, { raw }) => total + raw, 0)
          expect(sum).toBeCloseTo(expected, 8)
          expect(weights.r2).toBe(sum)
          expect(weights.drivers.every(({ raw }) => raw >= -1e-12)).toBe(true)
          expect(weights.drivers.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 10)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('follow the criteria when their order changes, and ignore the scales of answers', () => {
    fc.assert(
      fc.property(surveys, data => {
        const moved: DriverData = {
          criteria: data.criteria.toReversed(),
          answers: data.answers.map(answer =>
            answer.map((value, i) => Number(value) * (i + 2) * 1e6 - 5).toReversed(),
          ),
          outcome: data.outcome.map(value => -3 * Number(value) + 1e5),
        }
        for (const method of [relativeWeights, (input: DriverData) => shapleyWeights(input)]) {
          const here = weighed(method(data)).drivers
          const there = weighed(method(moved)).drivers.toReversed()
          for (const [index, driver] of here.entries()) {
            expect(there[index]?.criterion).toBe(driver.criterion)
            expect(there[index]?.raw).toBeCloseTo(driver.raw, 7)
            expect(there[index]?.correlation).toBeCloseTo(-driver.correlation, 7)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('agree with one another for two criteria, where both are the same by algebra', () => {
    const data = survey(5, 200, 2)
    const johnson = weighed(relativeWeights(data)).drivers
    const shapley = weighed(shapleyWeights(data)).drivers
    for (const [index, { raw }] of johnson.entries()) expect(shapley[index]?.raw).toBeCloseTo(raw, 10)
  })

  test('drawn orders come near the exact ones, and need a seed', () => {
    const wide = survey(3, 300, 14)
    expect(() => shapleyWeights(wide)).toThrow('seed')
    const drawn = weighed(shapleyWeights(wide, { seed: 1, orders: 4000 }))
    const johnson = weighed(relativeWeights(wide))
    expect(drawn.method).toBe('shapley-sampled')
    expect(drawn.r2).toBeCloseTo(johnson.r2, 8)
    expect(drawn.drivers[0]?.raw).toBeCloseTo(johnson.drivers[0]?.raw ?? 0, 1)
    expect(weighed(shapleyWeights(wide, { seed: 1, orders: 50 }))).toEqual(
      weighed(shapleyWeights(wide, { seed: 1, orders: 50 })),
    )
  })

  test('leave out criteria that do not vary, merge repeated ones, drop incomplete answers, and say so', () => {
    const data = survey(9, 80, 3)
    const answers = data.answers.map((answer, row) => [
      ...answer,
      4,
      2 * Number(answer[0]),
      row === 7 ? null : Number(answer[1]) + (row % 3),
    ])
    const weights = weighed(
      relativeWeights({ ...data, criteria: ['a', 'b', 'c', 'same', 'twin', 'd'], answers }),
    )
    expect(weights.constant).toEqual(['same'])
    expect(weights.merged).toEqual([{ criterion: 'twin', into: 'a' }])
    expect(weights.drivers.map(({ criterion }) => criterion)).toEqual(['a', 'b', 'c', 'd'])
    expect(weights).toMatchObject({ n: 79, dropped: 1, fewAnswers: false })
  })

  test('hold when a criterion is the sum of two others', () => {
    const data = survey(11, 90, 2)
    const answers = data.answers.map(([a, b]) => [a ?? 0, b ?? 0, Number(a) + Number(b)])
    const sum = { ...data, criteria: ['a', 'b', 'a + b'], answers }
    for (const weights of [weighed(relativeWeights(sum)), weighed(shapleyWeights(sum))]) {
      expect(weights.r2).toBeCloseTo(rSquared(data), 8)
    }
  })

  test('are withheld from too few answers, flagged from few, refused when impossible', () => {
    const data = survey(1, 3, 3)
    expect(relativeWeights(data)).toMatchObject({ kind: 'not-enough', needed: 5, n: 3 })
    expect(weighed(relativeWeights(survey(1, 40, 3))).fewAnswers).toBe(true)
    expect(() => relativeWeights({ ...data, outcome: [1] })).toThrow('outcome')
    expect(() => relativeWeights({ ...data, answers: [[1], [2], [3]] })).toThrow('answers[0]')
    expect(() => relativeWeights({ ...data, outcome: [1, Number.NaN, 2] })).toThrow('outcome[1]')
    const flat = survey(2, 50, 2)
    expect(relativeWeights({ ...flat, outcome: flat.outcome.map(() => 5) })).toMatchObject({
      reason: 'variation',
    })
  })
})

describe('bootstrap intervals', () => {
  test('hold the weight, and are the same for the same seed', () => {
    const data = survey(21, 150, 4)
    const result = relativeWeightsWithIntervals(data, { seed: 8, replicates: 300 })
    if (result.kind === 'not-enough') throw new Error('there are answers')
    for (const { lower, raw, upper } of result.drivers) {
      expect(lower).toBeLessThan(raw)
      expect(upper).toBeGreaterThan(raw)
    }
    expect(relativeWeightsWithIntervals(data, { seed: 8, replicates: 300 })).toEqual(result)
    expect(relativeWeightsWithIntervals(data, { seed: 9, replicates: 300 })).not.toEqual(result)
  })
})

test('simple correlations use whoever answered the criterion', () => {
  const answers = [
    [1, null],
    [2, 3],
    [3, 1],
    [4, 2],
    [9, 9],
  ]
  const outcome = [1, 2, 3, 4, null]
  const [first, second] = simpleCorrelations({ criteria: ['a', 'b'], answers, outcome })
  expect(first?.correlation).toMatchObject({ n: 4, value: expect.closeTo(1, 12) })
  expect(second?.correlation).toMatchObject({ n: 3, value: expect.closeTo(-0.5, 12) })
  expect(
    coefficientsOf(simpleCorrelations({ criteria: ['a', 'b'], answers, outcome }, 'spearman'))[0],
  ).toBeCloseTo(1, 12)
})
