import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNotEnough } from '../result/not-enough.ts'
import { runSignals } from './run-signals.ts'

const series = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 10, maxLength: 60 })

describe('Anhøj’s runs', () => {
  test('points on the centre change nothing but themselves', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 60 }), (values, place) => {
        const withCentre = [...values.slice(0, place), 0, ...values.slice(place)]
        expect(runSignals(withCentre, 0)).toEqual(runSignals(values, 0))
      }),
    )
  })

  test('runs and crossings agree with a count by hand', () => {
    fc.assert(
      fc.property(series, values => {
        const signals = runSignals(values, 0)
        const sides = values.filter(value => value !== 0).map(Math.sign)
        if (isNotEnough(signals)) {
          expect(sides.length).toBeLessThan(10)
          return
        }
        const text = sides.map(side => (side > 0 ? '+' : '-')).join('')
        const runs = text.match(/\++|-+/g) ?? []
        expect(signals.longestRun).toBe(Math.max(...runs.map(run => run.length)))
        expect(signals.crossings).toBe(runs.length - 1)
      }),
    )
  })

  test('a level that moves half-way is a signal, a saw is not', () => {
    const moved = Array.from({ length: 20 }, (_, place) => (place < 10 ? -1 : 1))
    const saw = Array.from({ length: 20 }, (_, place) => (place % 2 === 0 ? -1 : 1))
    expect(runSignals(moved, 0)).toMatchObject({ longRun: true, fewCrossings: true, signal: true })
    expect(runSignals(saw, 0)).toMatchObject({ longRun: false, fewCrossings: false, signal: false })
  })
})
