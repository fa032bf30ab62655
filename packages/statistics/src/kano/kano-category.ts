import { ImpossibleInput } from '../refusal/impossible-input.ts'

/** 1 I like it, 2 it must be so, 3 I do not mind, 4 I can live with it, 5 I dislike it. */
export type KanoAnswer = 1 | 2 | 3 | 4 | 5

/** Attractive, One-dimensional (performance), Must-be, Indifferent, Reverse, Questionable (contradiction). */
export type KanoCategory = 'A' | 'O' | 'M' | 'I' | 'R' | 'Q'

const evaluation: readonly string[] = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']

/**
 * The category of one pair of answers, by Kano's evaluation table. To like both the presence and the absence of a
 * feature is a contradiction: Q, although some published tables print O.
 *
 * @param functional what one would feel if the feature were there
 * @param dysfunctional what one would feel if it were not
 * @throws ImpossibleInput when an answer is not 1 to 5
 * Source: C. Berger et al., Center for Quality of Management Journal 2(4), 1993.
 * @example
 * kanoCategory(1, 5) // => 'O'
 * kanoCategory(1, 1) // => 'Q'
 */
export function kanoCategory(functional: number, dysfunctional: number): KanoCategory {
  assertAnswer('functional', functional)
  assertAnswer('dysfunctional', dysfunctional)
  return evaluation[functional - 1]?.[dysfunctional - 1] as KanoCategory
}

function assertAnswer(argument: string, answer: number): void {
  if (!(Number.isInteger(answer) && answer >= 1 && answer <= 5)) {
    throw new ImpossibleInput(argument, `must be an answer from 1 to 5, got ${String(answer)}`)
  }
}
