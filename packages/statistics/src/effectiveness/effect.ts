/** The test that gave the p-value. */
export type TestUsed =
  | 'pooled-z'
  | 'fisher-exact'
  | 'nps-adjusted-wald'
  | 'mann-whitney'
  | 'mann-whitney-exact'
  | 'welch'
  | 'poisson-exact'
  | 'mcnemar'
  | 'mcnemar-exact'
  | 'wilcoxon-exact'
  | 'wilcoxon-normal'
  | 'xmr-phases'
  | 'segmented-regression'

/** Why that test, as a stable word that an interface translates. */
export type TestReason =
  | 'expected-counts-at-least-5'
  | 'an-expected-count-below-5'
  | 'net-score-of-three-classes'
  | 'ordered-answers'
  | 'few-ordered-answers'
  | 'means-with-unequal-variances'
  | 'counts-over-exposure'
  | 'same-respondents-at-least-25-changed'
  | 'same-respondents-fewer-than-25-changed'
  | 'same-respondents-ordered-answers'
  | 'fewer-than-12-periods-on-a-side'
  | 'at-least-12-periods-on-each-side'

/** How the effect is told: what no change is, and how far it may go. */
export type EffectScale = 'difference' | 'ratio' | 'superiority' | 'net-change'

/** What changed, with its uncertainty. After minus before, after over before, after above before. */
export interface Effect {
  readonly kind: 'effect'
  readonly scale: EffectScale
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly level: number
  readonly p: number
  readonly test: TestUsed
  readonly because: TestReason
  /** Facts of the method that weaken what it says. */
  readonly cautions: readonly EffectCaution[]
}

export type EffectCaution = 'autocorrelation' | 'unstable-baseline'

/** What no change is on each scale. */
export const noChange: Readonly<Record<EffectScale, number>> = {
  difference: 0,
  ratio: 1,
  superiority: 0.5,
  'net-change': 0,
}
