import { assertRating } from './risk-priority.ts'
import type { FailureRating } from './risk-priority.ts'

export type ActionPriority = 'high' | 'medium' | 'low'

/**
 * By band of severity (worst first), then of occurrence (most frequent first): the priorities for detection 7-10,
 * 5-6, 2-4, 1.
 */
const bands = [
  { severity: 9, rows: ['HHHH', 'HHHH', 'HHHM', 'HMLL', 'LLLL'] },
  { severity: 7, rows: ['HHHH', 'HHHM', 'HMMM', 'MMLL', 'LLLL'] },
  { severity: 4, rows: ['HHMM', 'MMML', 'MLLL', 'LLLL', 'LLLL'] },
  { severity: 2, rows: ['MMLL', 'LLLL', 'LLLL', 'LLLL', 'LLLL'] },
] as const

const occurrenceFrom = [8, 6, 4, 2, 1]
const detectionFrom = [7, 5, 2, 1]

/**
 * Whether a failure mode asks for action first: high (act, or write down why not), medium (should be acted on), low
 * (may be). Severity leads, then occurrence, then detection, so that a grave and rare failure is not drowned as it
 * is in the product of the three.
 *
 * Source: in the manner of the action priority of the AIAG & VDA FMEA Handbook (2019); check it against your copy
 * before you claim conformity to it.
 *
 * @throws ImpossibleInput on ratings that are not whole numbers from 1 to 10
 * @example
 * actionPriority({ severity: 10, occurrence: 2, detection: 8 }) // => 'high'
 * actionPriority({ severity: 3, occurrence: 4, detection: 8 }) // => 'low'
 */
export function actionPriority(rating: FailureRating): ActionPriority {
  assertRating(rating)
  const band = bands.find(({ severity }) => rating.severity >= severity)
  const row = occurrenceFrom.findIndex(from => rating.occurrence >= from)
  const column = detectionFrom.findIndex(from => rating.detection >= from)
  const letter = band?.rows[row]?.[column]
  if (letter === 'H') return 'high'
  return letter === 'M' ? 'medium' : 'low'
}
