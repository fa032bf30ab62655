import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomialMass } from '../distribution/binomial.ts'
import { isNotEnough } from '../result/not-enough.ts'
import { binomialTest } from './binomial-test.ts'
import { rateInterval } from './rate-interval.ts'
import { rateRatio } from './rate-ratio.ts'

const rate = fc.record({
  events: fc.integer({ min: 0, max: 60 }),
  exposure: fc.integer({ min: 1, max: 1000 }),
})

describe('a rate', () => {
  test('its interval holds it and starts at exactly 0 without any event', () => {
    fc.assert(
      fc.property(rate, input => {
        const { value, lower, upper } = rateInterval(input)
        expect(lower).toBeLessThanOrEqual(value)
        expect(upper).toBeGreaterThan(value)
        expect(lower === 0).toBe(input.events === 0)
      }),
    )
    expect(rateInterval({ events: 0, exposure: 1 }).upper).toBeCloseTo(-Math.log(0.025), 9)
  })
})

describe('the ratio of two rates', () => {
  test('turned about, it is the inverse, limits included', () => {
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const [one, other] = [rateRatio(first, second), rateRatio(second, first)]
        if (isNotEnough(one) || isNotEnough(other)) {
          expect(first.events + second.events).toBe(0)
          return
        }
        expect(one.lower).toBeLessThanOrEqual(one.value)
        expect(one.upper).toBeGreaterThanOrEqual(one.value)
        expect(other.p).toBeCloseTo(one.p, 9)
        if (one.lower > 0) expect(other.upper * one.lower).toBeCloseTo(1, 6)
        else expect(other.upper).toBe(Infinity)
      }),
    )
  })

  test('no event on either side says nothing', () => {
    expect(rateRatio({ events: 0, exposure: 5 }, { events: 0, exposure: 5 })).toMatchObject({
      reason: 'events',
    })
  })

  test('an exposure of zero is refused by its name', () => {
    expect(() => rateRatio({ events: 1, exposure: 5 }, { events: 1, exposure: 0 })).toThrow(
      expect.objectContaining({ argument: 'second.exposure' }),
    )
  })
})

describe('the exact binomial test', () => {
  test('adds the outcomes that are no likelier than the one seen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 19 }),
        (n, k, twentieths) => {
          fc.pre(k <= n)
          const share = twentieths / 20
          const seen = binomialMass(k, n, share)
          const masses = Array.from({ length: n + 1 }, (_, j) => binomialMass(j, n, share))
          const sum = masses.filter(mass => mass <= seen * (1 + 1e-7)).reduce((all, mass) => all + mass, 0)
          expect(binomialTest(k, n, share)).toBeCloseTo(Math.min(1, sum), 9)
        },
      ),
      { numRuns: 500 },
    )
  })
})
