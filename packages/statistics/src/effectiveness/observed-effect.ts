import { ImpossibleInput } from '../refusal/impossible-input.ts'
import type { NotEnough } from '../result/not-enough.ts'
import type { Effect } from './effect.ts'
import { meanEffect } from './mean-effect.ts'
import { npsEffect } from './nps-effect.ts'
import type { Observation } from './observation.ts'
import { ordinalEffect } from './ordinal-effect.ts'
import { pairedOrdinalEffect, pairedProportionEffect } from './paired-effect.ts'
import { proportionEffect } from './proportion-effect.ts'
import { rateEffect } from './rate-effect.ts'
import { seriesEffect } from './series-effect.ts'

/**
 * What changed between two observations of the same kind, by the method of that kind.
 *
 * @throws ImpossibleInput on observations of different kinds, or as the method of the kind
 * @example
 * observedEffect({ measure: 'mean', values: [3, 4, 5, 6] }, { measure: 'mean', values: [1, 2, 2, 3] }, 0.95) // => { value: -2.5, test: 'welch' }
 */
export function observedEffect(before: Observation, after: Observation, level: number): Effect | NotEnough {
  if (before.measure === 'proportion' && after.measure === 'proportion')
    return proportionEffect(before, after, level)
  if (before.measure === 'nps' && after.measure === 'nps') return npsEffect(before, after, level)
  if (before.measure === 'ordinal' && after.measure === 'ordinal') return ordinalEffect(before, after, level)
  if (before.measure === 'mean' && after.measure === 'mean') return meanEffect(before, after, level)
  if (before.measure === 'rate' && after.measure === 'rate') return rateEffect(before, after, level)
  if (before.measure === 'series' && after.measure === 'series') return seriesEffect(before, after, level)
  if (before.measure === 'paired-ordinal' && after.measure === 'paired-ordinal') {
    return pairedOrdinalEffect(before, after, level)
  }
  if (before.measure === 'paired-proportion' && after.measure === 'paired-proportion') {
    return pairedProportionEffect(before, after, level)
  }
  throw new ImpossibleInput('after', `must measure ${before.measure}, got ${after.measure}`)
}
