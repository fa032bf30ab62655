import { assertFinite } from '../refusal/assertions.ts'

/** The four qualities of one criterion, on one scale (0 to 100 when the sources differ: normalise first). */
export interface FourQualities {
  /** What customers expect (attendue): a level, never an importance. */
  readonly expected: number
  /** What the company aims at (voulue). */
  readonly targeted: number
  /** What is measured inside (réalisée). */
  readonly delivered: number
  /** What customers perceive (perçue). */
  readonly perceived: number
}

/** Each gap is the later quality minus the earlier: below zero, something is lost on the way. */
export interface QualityGaps {
  readonly listening: number
  readonly conformity: number
  readonly perception: number
  readonly satisfaction: number
  /** Where most is lost; `null` when nothing is lost anywhere. */
  readonly worst: 'listening' | 'conformity' | 'perception' | null
}

/**
 * The four gaps of the quality loop, which shows where satisfaction is lost.
 *
 * Formula: listening = targeted - expected; conformity = delivered - targeted; perception = perceived - delivered;
 * satisfaction = perceived - expected, which is the sum of the three.
 *
 * Conditions: one scale for the four. A score from 0 to 10 and a percentage of audit must not be subtracted.
 *
 * @throws ImpossibleInput on what is not a number
 * Source: EN 13816, the quality loop; ISO 10004.
 * @example
 * qualityGaps({ expected: 9, targeted: 8.5, delivered: 8, perceived: 7 }) // => { listening: -0.5, conformity: -0.5, perception: -1, satisfaction: -2, worst: 'perception' }
 */
export function qualityGaps({ expected, targeted, delivered, perceived }: FourQualities): QualityGaps {
  assertFinite('expected', expected)
  assertFinite('targeted', targeted)
  assertFinite('delivered', delivered)
  assertFinite('perceived', perceived)
  const listening = targeted - expected
  const conformity = delivered - targeted
  const perception = perceived - delivered
  const least = Math.min(listening, conformity, perception)
  return {
    listening,
    conformity,
    perception,
    satisfaction: perceived - expected,
    worst: least >= 0 ? null : nameOf(least, listening, conformity),
  }
}

function nameOf(least: number, listening: number, conformity: number): QualityGaps['worst'] {
  if (least === listening) return 'listening'
  return least === conformity ? 'conformity' : 'perception'
}
