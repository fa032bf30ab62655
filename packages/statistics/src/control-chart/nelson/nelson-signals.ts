import { ImpossibleInput } from '../../refusal/impossible-input.ts'
import { beyondThreeSigma } from './beyond-three-sigma.ts'
import { eightOutsideOneSigma } from './eight-outside-one-sigma.ts'
import { fifteenWithinOneSigma } from './fifteen-within-one-sigma.ts'
import { fourOfFiveBeyondOneSigma } from './four-of-five-beyond-one-sigma.ts'
import { fourteenAlternating } from './fourteen-alternating.ts'
import { nineOnOneSide } from './nine-on-one-side.ts'
import type { Process, Stretch } from './process.ts'
import { sixInOneDirection } from './six-in-one-direction.ts'
import { twoOfThreeBeyondTwoSigma } from './two-of-three-beyond-two-sigma.ts'

export type NelsonRule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export interface NelsonSignal extends Stretch {
  readonly rule: NelsonRule
}

type Judge = (values: readonly number[], process: Process) => readonly Stretch[]

const windowsOf =
  (length: number, places: (values: readonly number[], process: Process) => number[]): Judge =>
  (values, process) =>
    places(values, process).map(start => ({ start, length }))

const judges: Readonly<Record<NelsonRule, Judge>> = {
  1: windowsOf(1, beyondThreeSigma),
  2: nineOnOneSide,
  3: sixInOneDirection,
  4: fourteenAlternating,
  5: windowsOf(3, twoOfThreeBeyondTwoSigma),
  6: windowsOf(5, fourOfFiveBeyondOneSigma),
  7: windowsOf(15, fifteenWithinOneSigma),
  8: windowsOf(8, eightOutsideOneSigma),
}

/**
 * The signals of the chosen Nelson rules, in the order of time. Choose few: each rule adds false alarms, and the
 * eight together sound about once in 50 points of a process that nothing disturbs. Default: rule 1 alone.
 *
 * With limits that follow the size of each period (p, u), pass standardised points, centre 0 and sigma 1.
 *
 * @throws ImpossibleInput on an unknown rule, what is not a number, a negative sigma
 * Source: Nelson (1984), Journal of Quality Technology 16.
 * @example
 * nelsonSignals([10, 14, 10], { centre: 10, sigma: 1 }) // => [{ rule: 1, start: 1, length: 1 }]
 */
export function nelsonSignals(
  values: readonly number[],
  process: Process,
  rules: readonly NelsonRule[] = [1],
): NelsonSignal[] {
  const found = rules.flatMap((rule, index) => {
    const judge = Object.hasOwn(judges, rule) ? judges[rule] : undefined
    if (judge === undefined)
      throw new ImpossibleInput(`rules[${index}]`, `must be 1 to 8, got ${String(rule)}`)
    return judge(values, process).map(stretch => ({ rule, ...stretch }))
  })
  return found.toSorted((a, b) => a.start - b.start || a.rule - b.rule)
}
