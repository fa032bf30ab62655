import type { NpsCounts } from '../nps/nps-counts.ts'
import type { Tally } from '../two-samples/tally.ts'

/** What was measured in a period. The two periods of an action hold the same kind. */
export type Observation =
  | { readonly measure: 'proportion'; readonly successes: number; readonly n: number }
  | ({ readonly measure: 'nps' } & NpsCounts)
  | { readonly measure: 'ordinal'; readonly answers: Tally }
  | { readonly measure: 'mean'; readonly values: readonly number[] }
  | { readonly measure: 'rate'; readonly events: number; readonly exposure: number }
  | { readonly measure: 'paired-proportion'; readonly yes: readonly boolean[] }
  | { readonly measure: 'paired-ordinal'; readonly scores: readonly number[] }
  | { readonly measure: 'series'; readonly values: readonly number[] }

export type Measure = Observation['measure']

export type ObservationOf<Kind extends Measure> = Extract<Observation, { readonly measure: Kind }>
