import { exactSampleSize, correctedForPopulation } from '../sample/sample-size.ts'
import type { SampleSizeOptions } from '../sample/sample-size.ts'
import { marginOfError } from '../sample/margin-of-error.ts'
import { sizeForTwoProportions } from '../sample/power-of-two-proportions.ts'
import { responseRates } from '../sample/response-rates.ts'
import { csat } from '../satisfaction/csat.ts'
import { customerEffort } from '../satisfaction/customer-effort.ts'
import { satisfactionIndex } from '../satisfaction/satisfaction-index.ts'
import { formula } from './formula.ts'
import type { FormulaTable } from './formula.ts'

type Boxes = Readonly<Record<string, number>>
interface Size {
  readonly p?: number
  readonly e?: number
  readonly N?: number
  readonly n0?: number
  readonly confidence?: number
  readonly deff?: number
  readonly variant?: string
  readonly round?: string
}
interface Margin {
  readonly p?: number
  readonly n: number
  readonly N?: number
  readonly confidence?: number
  readonly deff?: number
  readonly fpc?: string
}
interface Contacts {
  readonly I: number
  readonly P?: number
  readonly R?: number
  readonly NC?: number
  readonly O?: number
  readonly UH?: number
  readonly UO?: number
  readonly ineligible?: number
  readonly e?: number | 'proportional'
}

export const surveyFormulas: FormulaTable = {
  'csat.top_box': formula<{ counts: Boxes; topBoxes: number[]; confidence?: number }>(
    ({ counts, topBoxes, confidence = 0.95 }) => {
      const share = csat(counts, topBoxes, { confidence })
      if (share.kind === 'not-enough') return share
      return { n: share.n, share: share.value, ci: [share.lower, share.upper] }
    },
  ),
  ces: formula<{ scores: number[]; scale?: [number, number] }>(({ scores, scale }) => {
    const effort = customerEffort(scores, scale)
    if (effort.kind === 'not-enough') return effort
    return { mean: effort.mean, pctEasy: effort.easy.value, net: effort.net }
  }),
  'index.acsi_0_100': formula<{ means: number[]; weights?: number[]; scale?: [number, number] }>(
    ({ means, weights, scale }) => satisfactionIndex(means, weights, scale),
  ),
  'sample.size_fpc': formula<Size>(
    ({ p = 0.5, e = 0.05, N, n0, confidence = 0.95, deff = 1, variant, round }) => {
      const correction = correctionOf(variant)
      const population = N === undefined ? {} : { population: N }
      const size =
        n0 === undefined
          ? exactSampleSize(e, { share: p, confidence, designEffect: deff, correction, ...population })
          : correctedForPopulation(n0, N, correction)
      return round === 'ceil' ? Math.ceil(size - 1e-9) : round === 'round' ? Math.round(size) : size
    },
  ),
  'sample.margin_of_error_fpc': formula<Margin>(({ p = 0.5, n, N, confidence = 0.95, deff = 1, fpc = '' }) =>
    marginOfError(n, {
      share: p,
      confidence,
      designEffect: deff,
      correction: fpc.replaceAll(' ', '') === '1-n/N' ? '1-n/N' : '(N-n)/(N-1)',
      ...(N === undefined ? {} : { population: N }),
    }),
  ),
  'test.power.two_proportions_n': formula<{ p1: number; p2: number; power?: number; alpha?: number }>(
    ({ p1, p2, power, alpha }) => sizeForTwoProportions(p1, p2, power, alpha),
  ),
  'response_rate.aapor': formula<Contacts>(contacts =>
    responseRates(
      {
        complete: contacts.I,
        partial: contacts.P ?? 0,
        refusal: contacts.R ?? 0,
        nonContact: contacts.NC ?? 0,
        other: contacts.O ?? 0,
        unknownHousehold: contacts.UH ?? 0,
        unknownOther: contacts.UO ?? 0,
        ineligible: contacts.ineligible ?? 0,
      },
      contacts.e ?? 'proportional',
    ),
  ),
}

function correctionOf(variant = ''): NonNullable<SampleSizeOptions['correction']> {
  return variant.replaceAll(/[\s()]/g, '') === 'n0/1+n0/N' ? 'n0/(1+n0/N)' : 'n0/(1+(n0-1)/N)'
}
