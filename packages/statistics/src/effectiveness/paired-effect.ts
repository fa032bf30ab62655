import { netChange, pairedChanges } from '../paired/net-change.ts'
import type { PairedChanges } from '../paired/net-change.ts'
import { signedRank } from '../paired/signed-rank.ts'
import { mcNemarExactTest, mcNemarTest } from '../proportion/mcnemar-test.ts'
import { isNotEnough } from '../result/not-enough.ts'
import type { NotEnough } from '../result/not-enough.ts'
import type { Effect, TestReason, TestUsed } from './effect.ts'
import type { ObservationOf } from './observation.ts'

/** Below so many who changed, McNemar's test is exact. */
const exactBelow = 25

/**
 * The change of a yes-or-no answer of the same respondents: the share gained minus the share lost, by Bonett and
 * Price; p-value by McNemar, exact when fewer than 25 changed.
 *
 * @throws ImpossibleInput on series of different lengths
 * @example
 * const was = Array.from({ length: 40 }, (_, i) => i < 10)
 * const is = Array.from({ length: 40 }, (_, i) => i < 24)
 * pairedProportionEffect({ measure: 'paired-proportion', yes: was }, { measure: 'paired-proportion', yes: is }, 0.95) // => { value: 0.35, test: 'mcnemar-exact', p: 0.000122 }
 */
export function pairedProportionEffect(
  before: ObservationOf<'paired-proportion'>,
  after: ObservationOf<'paired-proportion'>,
  level: number,
): Effect | NotEnough {
  const changes = pairedChanges(before.yes.map(Number), after.yes.map(Number))
  const { rises, falls } = changes
  const exact = rises + falls < exactBelow
  return pairedEffect(changes, level, {
    p: exact ? mcNemarExactTest(rises, falls) : mcNemarTest(rises, falls).p,
    test: exact ? 'mcnemar-exact' : 'mcnemar',
    because: exact ? 'same-respondents-fewer-than-25-changed' : 'same-respondents-at-least-25-changed',
  })
}

/**
 * The change of a score of the same respondents: the share who answered higher minus the share who answered lower, by
 * Bonett and Price; p-value by Wilcoxon's signed ranks.
 *
 * @throws ImpossibleInput on what is not a number, series of different lengths
 * @example
 * pairedOrdinalEffect({ measure: 'paired-ordinal', scores: [6, 7, 5, 8, 6, 7] }, { measure: 'paired-ordinal', scores: [8, 8, 8, 8, 7, 6] }, 0.95) // => { value: 0.5, p: 0.25, test: 'wilcoxon-exact' }
 */
export function pairedOrdinalEffect(
  before: ObservationOf<'paired-ordinal'>,
  after: ObservationOf<'paired-ordinal'>,
  level: number,
): Effect | NotEnough {
  const test = signedRank(before.scores, after.scores)
  if (isNotEnough(test)) return test
  return pairedEffect(pairedChanges(before.scores, after.scores), level, {
    p: test.p,
    test: test.method === 'exact' ? 'wilcoxon-exact' : 'wilcoxon-normal',
    because: 'same-respondents-ordered-answers',
  })
}

function pairedEffect(
  changes: PairedChanges,
  level: number,
  tested: { readonly p: number; readonly test: TestUsed; readonly because: TestReason },
): Effect | NotEnough {
  const net = netChange(changes, level)
  if (isNotEnough(net)) return net
  const { value, lower, upper } = net
  return { kind: 'effect', scale: 'net-change', value, lower, upper, level, ...tested, cautions: [] }
}
