import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { compareNps } from './nps-comparison.ts'
import { npsAdjustedWaldInterval } from './nps-adjusted-wald-interval.ts'
import { npsCounts } from './nps-counts.ts'
import type { NpsCounts } from './nps-counts.ts'
import { compareNpsSeries } from './nps-series.ts'
import { npsScore } from './nps-score.ts'
import { npsScoreInterval } from './nps-score-interval.ts'
import { npsWeightedWithInterval } from './nps-weighted-with-interval.ts'
import { npsWithInterval } from './nps-with-interval.ts'

const few = fc.nat({ max: 60 })
const samples = fc
  .record({ detractors: few, passives: few, promoters: few })
  .filter(({ detractors, passives, promoters }) => detractors + passives + promoters > 0)
const mirrored = ({ detractors, passives, promoters }: NpsCounts): NpsCounts => ({
  detractors: promoters,
  passives,
  promoters: detractors,
})
const levels = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99)

describe('an NPS with its interval', () => {
  test('lies within it, and it lies within [-1, 1], whatever the method', () => {
    fc.assert(
      fc.property(
        samples,
        levels,
        fc.constantFrom('adjusted-wald', 'score', 'wald'),
        (counts, level, method) => {
          const figure = npsWithInterval(counts, level, method)
          expect(figure.kind).toBe('estimate')
          if (figure.kind !== 'estimate') return
          expect(figure.lower).toBeLessThanOrEqual(figure.value)
          expect(figure.upper).toBeGreaterThanOrEqual(figure.value)
          expect(figure.lower).toBeGreaterThanOrEqual(-1)
          expect(figure.upper).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  test('holds the value of one or two answers, where the adjusted interval alone does not', () => {
    const one = { detractors: 0, passives: 0, promoters: 1 }
    expect(npsWithInterval(one)).toMatchObject({ value: 1, upper: 1, n: 1 })
    expect(npsWithInterval(mirrored(one))).toMatchObject({ value: -1, lower: -1, n: 1 })
  })

  test('changes its sign when detractors and promoters change places', () => {
    fc.assert(
      fc.property(samples, levels, (counts, level) => {
        for (const interval of [npsAdjustedWaldInterval, npsScoreInterval]) {
          const here = interval(counts, level)
          const there = interval(mirrored(counts), level)
          if ('kind' in here || 'kind' in there) throw new Error('a sample with answers has an interval')
          expect(there.lower).toBeCloseTo(-here.upper, 12)
          expect(there.upper).toBeCloseTo(-here.lower, 12)
        }
      }),
    )
  })

  test('narrows as answers come, and widens with the level', () => {
    const width = (factor: number, level: number) => {
      const figure = npsWithInterval(
        { detractors: 2 * factor, passives: 3 * factor, promoters: 5 * factor },
        level,
      )
      return figure.kind === 'estimate' ? figure.upper - figure.lower : Number.NaN
    }
    expect([1, 10, 100, 1000].map(factor => width(factor, 0.95))).toEqual(
      [1, 10, 100, 1000].map(factor => width(factor, 0.95)).toSorted((a, b) => b - a),
    )
    expect(width(10, 0.99)).toBeGreaterThan(width(10, 0.9))
  })

  test('has exact ends', () => {
    expect(npsScore({ detractors: 0, passives: 0, promoters: 7 })).toBe(1)
    expect(npsScore({ detractors: 7, passives: 0, promoters: 0 })).toBe(-1)
    expect(npsScore({ detractors: 3, passives: 1, promoters: 3 })).toBe(0)
    const all = npsScoreInterval({ detractors: 0, passives: 0, promoters: 50 })
    expect('kind' in all ? undefined : all.upper).toBe(1)
    const none = npsScoreInterval({ detractors: 50, passives: 0, promoters: 0 })
    expect('kind' in none ? undefined : none.lower).toBe(-1)
  })

  test('of weighted answers is that of answers when weights are equal', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 0.1, max: 10, noNaN: true }), (counts, weight) => {
        const n = counts.detractors + counts.passives + counts.promoters
        const sums = {
          detractors: counts.detractors * weight,
          passives: counts.passives * weight,
          promoters: counts.promoters * weight,
        }
        const weighted = npsWeightedWithInterval(sums, n)
        const plain = npsWithInterval(counts)
        if (weighted.kind !== 'estimate' || plain.kind !== 'estimate') throw new Error('there are answers')
        expect(weighted.value).toBeCloseTo(plain.value, 10)
        expect(weighted.lower).toBeCloseTo(plain.lower, 10)
        expect(weighted.upper).toBeCloseTo(plain.upper, 10)
      }),
    )
  })
})

describe('counting answers', () => {
  test('depends on neither order nor container', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10 })), scores => {
        const counts = npsCounts(scores)
        expect(npsCounts(scores.toReversed())).toEqual(counts)
        expect(npsCounts(Uint8Array.from(scores))).toEqual(counts)
        expect(counts.promoters).toBe(scores.filter(score => score >= 9).length)
        expect(counts.detractors).toBe(scores.filter(score => score <= 6).length)
      }),
    )
  })

  test('refuses what is not a score by its place', () => {
    expect(() => npsCounts([9, 10, 11])).toThrow('scores[2]')
    expect(() => npsCounts([9, -1])).toThrow('scores[1]')
    expect(() => npsCounts([7.5])).toThrow('scores[0]')
    expect(() => npsCounts([Number.NaN])).toThrow(ImpossibleInput)
  })
})

describe('comparing', () => {
  test('two waves the other way round changes the sign only', () => {
    fc.assert(
      fc.property(samples, samples, (a, b) => {
        const there = compareNps(a, b)
        const back = compareNps(b, a)
        if (there.kind !== 'comparison' || back.kind !== 'comparison') throw new Error('there are answers')
        expect(back.difference).toBeCloseTo(-there.difference, 12)
        expect(back.lower).toBeCloseTo(-there.upper, 12)
        expect(back.p).toBeCloseTo(there.p, 12)
      }),
    )
  })

  test('the same wave with itself shows nothing', () => {
    const wave = { detractors: 10, passives: 30, promoters: 60 }
    expect(compareNps(wave, wave)).toMatchObject({ difference: 0, p: 1 })
    const agreed = { detractors: 0, passives: 0, promoters: 9 }
    expect(compareNps(agreed, agreed, { method: 'wald' })).toMatchObject({ difference: 0, p: 1 })
  })

  test('a series corrects for the number of its changes, and withholds those of empty waves', () => {
    const wave = (detractors: number, promoters: number) => ({ detractors, passives: 50, promoters })
    const series = compareNpsSeries([
      wave(20, 40),
      wave(10, 60),
      wave(10, 60),
      { detractors: 0, passives: 0, promoters: 0 },
    ])
    if (series.kind !== 'series') throw new Error('there are four waves')
    const [, up, same, empty] = series.waves
    const change = up?.change
    expect(series.changes).toBe(2)
    expect(up?.adjustedP).toBe(change?.kind === 'comparison' ? 2 * change.p : undefined)
    expect(same?.adjustedP).toBe(1)
    expect(empty?.change?.kind).toBe('not-enough')
    expect(empty?.adjustedP).toBeUndefined()
    expect(compareNpsSeries([wave(1, 1)])).toMatchObject({ kind: 'not-enough', needed: 2 })
  })
})

test('impossible counts and levels are refused by name', () => {
  expect(() => npsWithInterval({ detractors: -1, passives: 0, promoters: 2 })).toThrow('detractors')
  expect(() => npsWithInterval({ detractors: 1, passives: 0.5, promoters: 2 })).toThrow('passives')
  expect(() => npsWithInterval({ detractors: 1, passives: 1, promoters: 2 }, 95)).toThrow('confidence')
  expect(npsWithInterval({ detractors: 0, passives: 0, promoters: 0 })).toMatchObject({
    kind: 'not-enough',
    needed: 1,
  })
})
