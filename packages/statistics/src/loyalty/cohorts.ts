import { steadySum } from '../moments/steady-sum.ts'
import { ImpossibleInput } from '../refusal/impossible-input.ts'
import { assertWhole } from '../refusal/assertions.ts'

export interface Customership {
  /** The period (month, quarter) of the first purchase or signature, as a running number. */
  readonly joined: number
  /** The period in which the customer left; `null` while still a customer. */
  readonly left: number | null
}

export interface Cohort {
  readonly period: number
  readonly size: number
  /** The share still there at the end of each age (0 is the period of joining); `null` is not yet known. */
  readonly kept: readonly (number | null)[]
}

export interface CohortTriangle {
  readonly cohorts: readonly Cohort[]
  /** All cohorts old enough together, by age; counts are summed before dividing. `null` where there is none. */
  readonly pooled: readonly (number | null)[]
}

/**
 * The triangle of cohorts: of those who joined in each period, how many are still there 0, 1, 2… periods later.
 * The ages that a cohort has not reached are not zero, they are unknown (`null`).
 *
 * @param now the last complete period
 * @throws ImpossibleInput on periods that are not whole, joined after `now`, left before joining
 * @example
 * cohorts([{ joined: 1, left: null }, { joined: 1, left: 2 }, { joined: 2, left: null }], 3) // => { cohorts: [{ period: 1, size: 2, kept: [1, 0.5, 0.5] }, { period: 2, size: 1, kept: [1, 1, null] }], pooled: [1, 0.666667, 0.5] }
 */
export function cohorts(customers: readonly Customership[], now: number): CohortTriangle {
  assertWhole('now', now)
  const byPeriod = new Map<number, Customership[]>()
  for (const [index, customer] of customers.entries()) {
    assertCustomership(index, customer, now)
    const same = byPeriod.get(customer.joined)
    if (same === undefined) byPeriod.set(customer.joined, [customer])
    else same.push(customer)
  }
  const periods = [...byPeriod.keys()].toSorted((a, b) => a - b)
  const ages =
    periods.length === 0 ? [] : Array.from({ length: now - (periods[0] ?? now) + 1 }, (_, age) => age)
  const counted = periods.map(period => {
    const members = byPeriod.get(period) ?? []
    const kept = ages.map(age =>
      period + age > now ? null : members.filter(({ left }) => left === null || left > period + age).length,
    )
    return { period, size: members.length, kept }
  })
  return {
    cohorts: counted.map(({ period, size, kept }) => ({
      period,
      size,
      kept: kept.map(count => (count === null ? null : count / size)),
    })),
    pooled: ages.map(age => {
      const known = counted.filter(({ kept }) => typeof kept[age] === 'number')
      const size = steadySum(known.map(cohort => cohort.size))
      return size === 0 ? null : steadySum(known.map(({ kept }) => kept[age] ?? 0)) / size
    }),
  }
}

function assertCustomership(index: number, { joined, left }: Customership, now: number): void {
  assertWhole(`customers[${index}].joined`, joined)
  if (joined > now)
    throw new ImpossibleInput(`customers[${index}].joined`, `must not lie after ${now}, got ${joined}`)
  if (left === null) return
  assertWhole(`customers[${index}].left`, left)
  if (left < joined) {
    throw new ImpossibleInput(
      `customers[${index}].left`,
      `must not lie before joining in ${joined}, got ${left}`,
    )
  }
}
