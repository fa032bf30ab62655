import fc from 'fast-check'
import type { Observation } from '../effectiveness/observation.ts'

type Pair = readonly [before: Observation, after: Observation]

const count = fc.integer({ min: 0, max: 60 })
const proportion = fc.tuple(count, count).map(([successes, failures]): Observation => ({
  measure: 'proportion',
  successes,
  n: successes + failures,
}))
const nps = fc
  .record({ detractors: count, passives: count, promoters: count })
  .map((counts): Observation => ({ measure: 'nps', ...counts }))
const ordinal = fc.array(count, { minLength: 5, maxLength: 5 }).map((counts): Observation => ({
  measure: 'ordinal',
  answers: counts.map((n, score) => [score, n] as const),
}))
const mean = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 30 })
  .map((values): Observation => ({ measure: 'mean', values }))
const rate = fc
  .record({ events: count, exposure: fc.integer({ min: 1, max: 500 }) })
  .map((counts): Observation => ({ measure: 'rate', ...counts }))
const series = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 11 })
  .map((values): Observation => ({ measure: 'series', values }))
const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 60 })

const twice = (side: fc.Arbitrary<Observation>): fc.Arbitrary<Pair> => fc.tuple(side, side)

const pairedOrdinal = pairs.map((answers): Pair => [
  { measure: 'paired-ordinal', scores: answers.map(([first]) => first) },
  { measure: 'paired-ordinal', scores: answers.map(([, second]) => second) },
])
const pairedProportion = pairs.map((answers): Pair => [
  { measure: 'paired-proportion', yes: answers.map(([first]) => first > 2) },
  { measure: 'paired-proportion', yes: answers.map(([, second]) => second > 2) },
])

/** Two observations of one kind, whatever the kind; series short enough for phases, which treat both sides alike. */
export const observations: fc.Arbitrary<Pair> = fc.oneof(
  twice(proportion),
  twice(nps),
  twice(ordinal),
  twice(mean),
  twice(rate),
  twice(series),
  pairedOrdinal,
  pairedProportion,
)

/** The same answers, each so many times. */
export function repeated(data: Observation, times: number): Observation {
  const list = <Entry>(entries: readonly Entry[]): Entry[] =>
    Array.from({ length: times }, () => entries).flat()
  switch (data.measure) {
    case 'proportion':
      return { ...data, successes: data.successes * times, n: data.n * times }
    case 'nps':
      return {
        ...data,
        detractors: data.detractors * times,
        passives: data.passives * times,
        promoters: data.promoters * times,
      }
    case 'ordinal':
      return { ...data, answers: data.answers.map(([score, n]) => [score, n * times] as const) }
    case 'rate':
      return { ...data, events: data.events * times, exposure: data.exposure * times }
    case 'paired-ordinal':
      return { ...data, scores: list(data.scores) }
    case 'paired-proportion':
      return { ...data, yes: list(data.yes) }
    case 'mean':
    case 'series':
      return { ...data, values: list(data.values) }
  }
}
