import { agrestiCaffoInterval } from '../proportion/agresti-caffo-interval.ts'
import { agrestiCoullInterval } from '../proportion/agresti-coull-interval.ts'
import { chiSquareTest } from '../proportion/chi-square-test.ts'
import { clopperPearsonInterval } from '../proportion/clopper-pearson-interval.ts'
import { cochranArmitageTest } from '../proportion/cochran-armitage-test.ts'
import { fisherExactTest } from '../proportion/fisher-exact-test.ts'
import type { TwoByTwo } from '../proportion/fisher-exact-test.ts'
import { mcNemarExactTest, mcNemarTest } from '../proportion/mcnemar-test.ts'
import { newcombeInterval } from '../proportion/newcombe-interval.ts'
import { pooledZTest } from '../proportion/pooled-z-test.ts'
import { wilsonInterval } from '../proportion/wilson-interval.ts'
import { bounds } from './bounds.ts'
import { formula } from './formula.ts'
import type { FormulaTable } from './formula.ts'

interface One {
  readonly x: number
  readonly n: number
  readonly confidence?: number
}
interface Two {
  readonly x1: number
  readonly n1: number
  readonly x2: number
  readonly n2: number
  readonly confidence?: number
}
interface Groups {
  readonly x: readonly number[]
  readonly n: readonly number[]
  readonly scores?: readonly number[]
}
interface Table {
  readonly table: TwoByTwo
}

export const proportionFormulas: FormulaTable = {
  'proportion.ci.wilson': formula<One>(({ x, n, confidence }) => bounds(wilsonInterval(x, n, confidence))),
  'proportion.ci.agresti_coull': formula<One>(({ x, n, confidence }) =>
    bounds(agrestiCoullInterval(x, n, confidence)),
  ),
  'proportion.ci.clopper_pearson': formula<One>(({ x, n, confidence }) =>
    bounds(clopperPearsonInterval(x, n, confidence)),
  ),
  'proportion.diff.ci.newcombe': formula<Two>(({ x1, n1, x2, n2, confidence }) =>
    bounds(newcombeInterval(x1, n1, x2, n2, confidence)),
  ),
  'proportion.diff.ci.agresti_caffo': formula<Two>(({ x1, n1, x2, n2, confidence }) =>
    bounds(agrestiCaffoInterval(x1, n1, x2, n2, confidence)),
  ),
  'proportion.diff.test.z_pooled': formula<Two>(({ x1, n1, x2, n2 }) => pooledZTest(x1, n1, x2, n2)),
  'proportion.k.test.chi2': formula<Groups>(({ x, n }) => chiSquareTest(x, n)),
  'proportion.trend.test.cochran_armitage': formula<Groups>(({ x, n, scores }) =>
    cochranArmitageTest(x, n, scores),
  ),
  'proportion.fisher_exact': formula<Table>(({ table }) => fisherExactTest(table)),
  'proportion.paired.mcnemar_cc': formula<Table>(({ table }) => mcNemarTest(table[0][1], table[1][0])),
  'proportion.paired.mcnemar_exact': formula<Table>(({ table }) =>
    mcNemarExactTest(table[0][1], table[1][0]),
  ),
}
