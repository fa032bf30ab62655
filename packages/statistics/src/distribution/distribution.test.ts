import { expect, test } from 'vitest'
import { betaQuantile } from './beta.ts'
import { binomialCumulative } from './binomial.ts'
import { chiSquareQuantile, chiSquareUpperTail } from './chi-square.ts'
import { fisherUpperTail } from './fisher-f.ts'
import { gammaCumulative, gammaQuantile, gammaUpperTail } from './gamma.ts'
import { hypergeometricLogMass } from './hypergeometric.ts'
import { normalQuantile, normalUpperTail } from './normal.ts'
import { poissonAtLeast, poissonCumulative } from './poisson.ts'
import { studentTwoSided } from './student.ts'

/**
 * Values of scipy 1.17, chosen where distributions go wrong: far tails, where 1 - cumulative would be 0, and large
 * shapes, where the incomplete gamma function of @stdlib 0.3 is off in the second digit.
 */
test.each([
  ['normal quantile, far', normalQuantile(1e-300), -37.0470962993612],
  ['normal quantile, tail', normalQuantile(1e-10), -6.361340902404056],
  ['normal, above 37', normalUpperTail(37), 5.7255712225239266e-300],
  ['gamma, a little above its mean', gammaCumulative(1030, 1000, 1), 0.8289119038823939],
  ['gamma, below its mean', gammaCumulative(980, 1000, 1), 0.2656040388821805],
  ['gamma, just below its mean', gammaCumulative(3567.386827400629, 3605, 1), 0.2666137358172701],
  ['gamma median', gammaQuantile(0.5, 13137, 1), 13136.66666817033],
  ['gamma quantile', gammaQuantile(0.975, 3000, 1), 3108.2956394906832],
  ['gamma upper tail', gammaUpperTail(1200, 1000, 1), 1.288160608628143e-9],
  ['chi-square p-value', chiSquareUpperTail(10, 3), 0.01856613546304325],
  ['chi-square p-value, tiny', chiSquareUpperTail(600, 7), 2.4350307908745613e-125],
  ['chi-square quantile', chiSquareQuantile(0.5, 9828), 9827.333341373445],
  ['t p-value, tiny', studentTwoSided(60, 30), 8.311309613532268e-33],
  ['F p-value, tiny', fisherUpperTail(100, 20, 200), 1.3238497237949432e-92],
  ['beta quantile', betaQuantile(1e-6, 500, 500001), 0.0008009021913958064],
  ['binomial, tiny', binomialCumulative(3, 100, 0.9), 1.1828115099999746e-92],
  ['Poisson, lower tail', poissonCumulative(120, 208.04525137873065), 2.332062436236965e-11],
  ['Poisson, near its mean', poissonAtLeast(3605, 3567.386827400629), 0.2666137358172701],
  ['hypergeometric', hypergeometricLogMass(300, 10000, 4000, 900), -12.866455564464559],
])('%s', (_name, got, expected) => {
  expect(Math.abs(got - expected) / Math.abs(expected)).toBeLessThan(1e-9)
})
