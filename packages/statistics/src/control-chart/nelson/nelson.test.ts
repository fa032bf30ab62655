import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beyondThreeSigma } from './beyond-three-sigma.ts'
import { eightOutsideOneSigma } from './eight-outside-one-sigma.ts'
import { fifteenWithinOneSigma } from './fifteen-within-one-sigma.ts'
import { fourOfFiveBeyondOneSigma } from './four-of-five-beyond-one-sigma.ts'
import { fourteenAlternating } from './fourteen-alternating.ts'
import { nelsonSignals } from './nelson-signals.ts'
import type { NelsonRule } from './nelson-signals.ts'
import { nineOnOneSide } from './nine-on-one-side.ts'
import { sixInOneDirection } from './six-in-one-direction.ts'
import { twoOfThreeBeyondTwoSigma } from './two-of-three-beyond-two-sigma.ts'

const process = { centre: 0, sigma: 1 }
const allRules: readonly NelsonRule[] = [1, 2, 3, 4, 5, 6, 7, 8]
const series = fc
  .array(fc.integer({ min: -8, max: 8 }), { maxLength: 60 })
  .map(all => all.map(value => value / 2))

describe('Nelson’s rules', () => {
  test('the same signals whatever the unit, and in the mirror', () => {
    fc.assert(
      fc.property(series, values => {
        const signals = nelsonSignals(values, process, allRules)
        const stretched = values.map(value => 10 + 4 * value)
        expect(nelsonSignals(stretched, { centre: 10, sigma: 4 }, allRules)).toEqual(signals)
        expect(
          nelsonSignals(
            values.map(value => -value),
            process,
            allRules,
          ),
        ).toEqual(signals)
      }),
    )
  })

  test('one point less than the rule asks for is no signal', () => {
    const alternating = Array.from({ length: 14 }, (_, place) => place % 2)
    expect(nineOnOneSide([1, 1, 1, 1, 1, 1, 1, 1], process)).toEqual([])
    expect(sixInOneDirection([1, 2, 3, 4, 5])).toEqual([])
    expect(sixInOneDirection([6, 5, 4, 3, 2, 1])).toEqual([{ start: 0, length: 6 }])
    expect(fourteenAlternating(alternating.slice(1))).toEqual([])
    expect(fourteenAlternating(alternating)).toEqual([{ start: 0, length: 14 }])
    expect(
      fifteenWithinOneSigma(
        Array.from({ length: 14 }, () => 0),
        process,
      ),
    ).toEqual([])
    expect(beyondThreeSigma([3, -3], process)).toEqual([])
  })

  test('a point on the centre, or equal neighbours, end a stretch', () => {
    expect(nineOnOneSide([1, 1, 1, 1, 0, 1, 1, 1, 1, 1], process)).toEqual([])
    expect(sixInOneDirection([1, 2, 3, 3, 4, 5, 6])).toEqual([])
    const late = [5, 5, ...Array.from({ length: 14 }, (_, place) => place % 2)]
    expect(fourteenAlternating(late)).toEqual([{ start: 1, length: 15 }])
  })

  test('rules 5 and 6 count one side, whatever lies on the other', () => {
    expect(twoOfThreeBeyondTwoSigma([3, -3, 3], process)).toEqual([0])
    expect(twoOfThreeBeyondTwoSigma([3, -3, 0], process)).toEqual([])
    expect(fourOfFiveBeyondOneSigma([2, 2, -2, 2, 2], process)).toEqual([0])
    expect(fourOfFiveBeyondOneSigma([2, 2, -2, -2, 2], process)).toEqual([])
  })

  test('rule 8 asks for both sides', () => {
    expect(eightOutsideOneSigma([2, 2, 2, 2, 2, 2, 2, 2], process)).toEqual([])
    expect(eightOutsideOneSigma([2, 2, 2, 2, 2, 2, 2, -2], process)).toEqual([0])
    expect(eightOutsideOneSigma([2, -2, 2, -2, 1, -2, 2, -2], process)).toEqual([])
  })

  test('without a choice, rule 1 alone', () => {
    const rising = [-4, 0, 1, 2, 2.5, 2.6, 2.7, 2.8]
    expect(nelsonSignals(rising, process)).toEqual([{ rule: 1, start: 0, length: 1 }])
    expect(nelsonSignals(rising, process, [3, 1]).map(signal => signal.rule)).toEqual([1, 3])
  })

  test('a rule that does not exist is refused', () => {
    expect(() => nelsonSignals([1], process, [9 as NelsonRule])).toThrow('rules[0]')
  })
})
