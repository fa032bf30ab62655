import { noChange } from './effect.ts'
import type { Effect } from './effect.ts'

/** What an effect comes to; `not-enough-data` is said before an effect is even computed. */
export type EffectVerdict = 'proven' | 'likely' | 'not-shown' | 'worse'

/** A target typed with decimals is met by an estimate that misses it by the rounding of doubles. */
const slack = 1e-9

/**
 * Whether the estimate reaches the expected change.
 *
 * @example
 * targetMet({ scale: 'difference', value: 0.25 }, 0.2) // => true
 */
export function targetMet(effect: Pick<Effect, 'scale' | 'value'>, expectedChange: number): boolean {
  const rising = expectedChange > noChange[effect.scale]
  return rising ? effect.value >= expectedChange - slack : effect.value <= expectedChange + slack
}

/**
 * The verdict on an effect: `proven` when its interval excludes no change in the right direction and the estimate
 * meets the target, `likely` when the target is not met, `worse` when the interval excludes no change in the wrong
 * direction, `not-shown` otherwise. Not shown does not mean without effect.
 *
 * @example
 * verdictOn({ scale: 'difference', value: 0.25, lower: 0.1, upper: 0.4 }, 0.2) // => 'proven'
 * verdictOn({ scale: 'difference', value: 0.25, lower: 0.1, upper: 0.4 }, 0.3) // => 'likely'
 * verdictOn({ scale: 'ratio', value: 1.4, lower: 1.1, upper: 1.8 }, 0.7) // => 'worse'
 */
export function verdictOn(
  effect: Pick<Effect, 'scale' | 'value' | 'lower' | 'upper'>,
  expectedChange: number,
): EffectVerdict {
  const none = noChange[effect.scale]
  const rising = expectedChange > none
  const better = rising ? effect.lower > none : effect.upper < none
  const worse = rising ? effect.upper < none : effect.lower > none
  if (worse) return 'worse'
  if (!better) return 'not-shown'
  return targetMet(effect, expectedChange) ? 'proven' : 'likely'
}
