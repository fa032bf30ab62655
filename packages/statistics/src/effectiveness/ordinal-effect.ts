import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import { mannWhitneyExact } from '../two-samples/mann-whitney-exact.ts'
import { mannWhitneyOfTallies } from '../two-samples/mann-whitney.ts'
import type { MannWhitney } from '../two-samples/mann-whitney.ts'
import { superiorityOfTallies } from '../two-samples/superiority.ts'
import { tallyTotal } from '../two-samples/tally.ts'
import type { Tally } from '../two-samples/tally.ts'
import type { Effect } from './effect.ts'
import type { ObservationOf } from './observation.ts'

/** With so few answers in all, every way to deal them is tried. */
const exactUpTo = 40

/**
 * The change of scores between two groups of respondents: the chance that an answer of after is above one of before
 * (0.5 is no change), with Newcombe's interval; p-value by Mann-Whitney, exact up to 40 answers in all.
 *
 * @throws ImpossibleInput on scores that are not numbers, counts that are not whole
 * @example
 * ordinalEffect({ measure: 'ordinal', answers: [[6, 30], [8, 20]] }, { measure: 'ordinal', answers: [[6, 15], [8, 35]] }, 0.95) // => { value: 0.65, lower: 0.552664, upper: 0.734430, test: 'mann-whitney' }
 */
export function ordinalEffect(
  before: ObservationOf<'ordinal'>,
  after: ObservationOf<'ordinal'>,
  level: number,
): Effect | NotEnough {
  const chance = superiorityOfTallies(after.answers, before.answers, level)
  const exact = tallyTotal(before.answers) + tallyTotal(after.answers) <= exactUpTo
  const test = exact
    ? exactTest(after.answers, before.answers)
    : mannWhitneyOfTallies(after.answers, before.answers)
  if (isNotEnough(chance)) return chance
  if (isNotEnough(test)) return test
  return {
    kind: 'effect',
    scale: 'superiority',
    value: chance.value,
    lower: chance.lower,
    upper: chance.upper,
    level,
    p: test.p,
    test: exact ? 'mann-whitney-exact' : 'mann-whitney',
    because: exact ? 'few-ordered-answers' : 'ordered-answers',
    cautions: [],
  }
}

function exactTest(x: Tally, y: Tally): MannWhitney | NotEnough {
  const answers = (tally: Tally): number[] =>
    tally.flatMap(([score, count]) => Array.from({ length: count }, () => score))
  return mannWhitneyExact(answers(x), answers(y))
}
