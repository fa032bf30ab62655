import { actionPriority } from './action-priority.ts'
import type { FailureRating } from './risk-priority.ts'

const order = { high: 0, medium: 1, low: 2 }

/**
 * Failure modes, the most urgent first: by action priority, then severity, then occurrence, then detection; equal
 * ones keep the order they came in.
 *
 * @throws ImpossibleInput on ratings that are not whole numbers from 1 to 10
 * @example
 * rankedRisks([{ severity: 3, occurrence: 2, detection: 2 }, { severity: 10, occurrence: 1, detection: 1 }]) // => [{ severity: 10 }, { severity: 3 }]
 */
export function rankedRisks<Risk extends FailureRating>(risks: readonly Risk[]): Risk[] {
  return risks
    .map(risk => ({ risk, priority: order[actionPriority(risk)] }))
    .toSorted(
      (a, b) =>
        a.priority - b.priority ||
        b.risk.severity - a.risk.severity ||
        b.risk.occurrence - a.risk.occurrence ||
        b.risk.detection - a.risk.detection,
    )
    .map(({ risk }) => risk)
}
