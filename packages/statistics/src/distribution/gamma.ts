import gamma from '@stdlib/stats-base-dists-gamma'

/**
 * Up to this shape the incomplete gamma function of `@stdlib` is exact. Above, version 0.3 is off in the second digit
 * within a few per cent of the mean (0.8260 for 0.8289 at 1030 with shape 1000): the classic series and continued
 * fraction take its place.
 */
const exactShape = 200

/**
 * The share of a gamma distribution (shape, rate) at or below the given value.
 *
 * Source: Press et al., Numerical Recipes, § 6.2, for large shapes.
 * @example
 * gammaCumulative(18.39036, 11, 1) // => 0.975
 * gammaCumulative(1030, 1000, 1) // => 0.8289119
 */
export function gammaCumulative(value: number, shape: number, rate: number): number {
  const x = value * rate
  if (!(shape > exactShape) || x <= 0) return gamma.cdf(value, shape, rate)
  return x > shape ? 1 - upperFraction(x, shape) : lowerSeries(x, shape)
}

/**
 * The share of a gamma distribution (shape, rate) above the given value, without the cancellation of 1 - cumulative.
 *
 * @example
 * gammaUpperTail(1200, 1000, 1) // => 1.28816e-9
 */
export function gammaUpperTail(value: number, shape: number, rate: number): number {
  const x = value * rate
  return x > shape + 1 ? upperFraction(x, shape) : 1 - gammaCumulative(value, shape, rate)
}

/** γ(a, x) / Γ(a) as x^a e^-x / Γ(a + 1) times a series of positive terms, for x up to a. */
function lowerSeries(x: number, a: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; n < 1_000_000 && term > 1e-17 * sum; n++) {
    term *= x / (a + n)
    sum += term
  }
  return ((x * gamma.pdf(x, a, 1)) / a) * sum
}

/** Γ(a, x) / Γ(a) by Lentz's method, for x above a. */
function upperFraction(x: number, a: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let term = 1; term < 1_000_000; term++) {
    const numerator = -term * (term - a)
    b += 2
    d = 1 / nonZero(numerator * d + b, tiny)
    c = nonZero(b + numerator / c, tiny)
    const factor = d * c
    fraction *= factor
    if (Math.abs(factor - 1) < 1e-15) break
  }
  return x * gamma.pdf(x, a, 1) * fraction
}

const nonZero = (value: number, tiny: number) => (Math.abs(value) < tiny ? tiny : value)

/**
 * The value below which a share `p` of a gamma distribution (shape, rate) lies; the exact limits of a Poisson
 * count are gamma quantiles.
 *
 * @example
 * gammaQuantile(0.975, 11, 1) // => 18.39036
 */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  let value = gamma.quantile(p, shape, rate)
  // The library's own value is only near for shapes of thousands: Newton's method on the distribution settles it.
  for (let step = 0; step < 20 && value > 0 && Number.isFinite(value); step++) {
    const move = (gammaCumulative(value, shape, rate) - p) / gamma.pdf(value, shape, rate)
    if (!Number.isFinite(move)) break
    value = Math.max(value / 2, value - move)
    if (Math.abs(move) <= 1e-14 * value) break
  }
  return value
}
