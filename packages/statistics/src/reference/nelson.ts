import { individualsLimits } from '../control-chart/individuals-limits.ts'
import { beyondThreeSigma } from '../control-chart/nelson/beyond-three-sigma.ts'
import { eightOutsideOneSigma } from '../control-chart/nelson/eight-outside-one-sigma.ts'
import { fifteenWithinOneSigma } from '../control-chart/nelson/fifteen-within-one-sigma.ts'
import { fourOfFiveBeyondOneSigma } from '../control-chart/nelson/four-of-five-beyond-one-sigma.ts'
import { fourteenAlternating } from '../control-chart/nelson/fourteen-alternating.ts'
import { nineOnOneSide } from '../control-chart/nelson/nine-on-one-side.ts'
import type { Process, Stretch } from '../control-chart/nelson/process.ts'
import { sixInOneDirection } from '../control-chart/nelson/six-in-one-direction.ts'
import { twoOfThreeBeyondTwoSigma } from '../control-chart/nelson/two-of-three-beyond-two-sigma.ts'
import { arithmeticMean } from '../moments/arithmetic-mean.ts'
import { sampleVariance } from '../moments/sample-variance.ts'
import { isNotEnough } from '../result/not-enough.ts'
import { formula } from './formula.ts'
import type { Formula, FormulaTable } from './formula.ts'

interface Judged {
  readonly values: readonly number[]
  /** How sigma is taken; the cases say `sample_sd`: mean and sample standard deviation of the whole series. */
  readonly sigma?: 'sample_sd' | 'moving_range' | number
  readonly center?: number
}

function processOf({ values, sigma = 'sample_sd', center }: Judged): Process | undefined {
  if (values.length < 2) return undefined
  const centre = center ?? arithmeticMean(values)
  if (typeof sigma === 'number') return { centre, sigma }
  if (sigma === 'sample_sd') return { centre, sigma: Math.sqrt(sampleVariance(values)) }
  const limits = individualsLimits(values)
  return isNotEnough(limits) ? undefined : { centre, sigma: limits.sigma }
}

/** The cases count from 1. */
const places = (rule: (values: readonly number[], process: Process) => number[]): Formula =>
  formula((input: Judged) => {
    const process = processOf(input)
    return process === undefined ? [] : rule(input.values, process).map(place => place + 1)
  })

const stretches = (rule: (values: readonly number[], process: Process) => Stretch[]): Formula =>
  formula((input: Judged) => {
    const process = processOf(input)
    return process === undefined
      ? []
      : rule(input.values, process).map(({ start, length }) => [start + 1, length])
  })

export const nelsonFormulas: FormulaTable = {
  'spc.nelson_rule1': places(beyondThreeSigma),
  'spc.nelson_rule2': stretches(nineOnOneSide),
  'spc.nelson_rule3': stretches(sixInOneDirection),
  'spc.nelson_rule4': stretches(fourteenAlternating),
  'spc.nelson_rule5': places(twoOfThreeBeyondTwoSigma),
  'spc.nelson_rule6': places(fourOfFiveBeyondOneSigma),
  'spc.nelson_rule7': places(fifteenWithinOneSigma),
  'spc.nelson_rule8': places(eightOutsideOneSigma),
}
