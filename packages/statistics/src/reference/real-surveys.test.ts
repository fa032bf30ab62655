import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { npsCounts } from '../nps/nps-counts.ts'
import { npsWeightedWithInterval } from '../nps/nps-weighted-with-interval.ts'
import { npsWithInterval } from '../nps/nps-with-interval.ts'
import { csat } from '../satisfaction/csat.ts'
import { kish } from '../weighting/kish.ts'
import { csvColumn } from './csv-column.ts'
import { sharedCases } from './read.ts'

const folder = resolve(dirname(sharedCases), '../data')

/** Two waves of an airport's survey, answered by real passengers; the expected figures come with the data. */
describe('the shared surveys', () => {
  if (!existsSync(resolve(folder, 'sfo-2017.csv'))) {
    test.skip('the shared folder is not here: real surveys were not read', () => {})
    return
  }
  const column = (wave: number, name: string) =>
    csvColumn(readFileSync(resolve(folder, `sfo-${wave}.csv`), 'utf8'), name).map(cell =>
      cell === null ? null : Number(cell),
    )

  test.each([
    { wave: 2017, n: 2746, nps: 39.84, from: 37.18, to: 42.41, weighted: 40.4, effective: 2266.5 },
    { wave: 2018, n: 2650, nps: 30.98, from: 28.12, to: 33.77, weighted: 35.11, effective: 2134.2 },
  ])('recommendation in $wave', ({ wave, n, nps, from, to, weighted, effective }) => {
    const weights = column(wave, 'WEIGHT')
    const answers = column(wave, 'NETPRO')
      .map((score, row) => ({ score, weight: weights[row] ?? 0 }))
      .filter(
        (answer): answer is { score: number; weight: number } => answer.score !== null && answer.score <= 10,
      )
    const plain = npsWithInterval(npsCounts(answers.map(({ score }) => score)))
    if (plain.kind !== 'estimate') throw new Error('there are answers')
    expect(plain.n).toBe(n)
    expect(plain.value * 100).toBeCloseTo(nps, 2)
    expect(plain.lower * 100).toBeCloseTo(from, 2)
    expect(plain.upper * 100).toBeCloseTo(to, 2)

    const size = kish(answers.map(({ weight }) => weight))
    if (size.kind !== 'kish') throw new Error('there are weights')
    expect(size.effectiveN).toBeCloseTo(effective, 1)
    const between = (low: number, high: number) =>
      answers.reduce((sum, { score, weight }) => sum + (score >= low && score <= high ? weight : 0), 0)
    const sums = { detractors: between(0, 6), passives: between(7, 8), promoters: between(9, 10) }
    const heavy = npsWeightedWithInterval(sums, size.effectiveN)
    expect(heavy.kind === 'estimate' ? heavy.value * 100 : undefined).toBeCloseTo(weighted, 2)
  })

  test.each([
    { item: 'Q7FOOD', n: 2342, mean: 3.562, satisfied: 54.1 },
    { item: 'Q7SIGN', n: 2648, mean: 4.038, satisfied: 76.7 },
    { item: 'Q7WIFI', n: 2074, mean: 3.985, satisfied: 72.2 },
    { item: 'Q7ALL', n: 2625, mean: 4.003, satisfied: 78.4 },
  ])('satisfaction in 2018: $item', ({ item, n, mean, satisfied }) => {
    const answers = column(2018, item).filter(box => box !== null && box >= 1 && box <= 5)
    const counts = Object.fromEntries(
      [1, 2, 3, 4, 5].map(box => [box, answers.filter(answer => answer === box).length]),
    )
    const share = csat(counts, [4, 5])
    if (share.kind !== 'estimate') throw new Error('there are answers')
    expect(share.n).toBe(n)
    expect(share.value * 100).toBeCloseTo(satisfied, 1)
    expect(answers.reduce((sum: number, box) => sum + Number(box), 0) / n).toBeCloseTo(mean, 3)
  })
})
