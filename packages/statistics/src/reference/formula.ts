/** Where a case comes from: what a formula may need beside its input (a data file, another case). */
export interface ReferenceContext {
  /** The columns of a data file named by a case, or undefined when the file is not there. */
  readonly readColumn: (file: string, column: string) => readonly (string | null)[] | undefined
  /** The input of another case, by its id. */
  readonly inputOf: (id: string) => unknown
}

/** One line of the table: from the input of a case, as JSON, to the output that the case expects. */
export type Formula = (input: unknown, context: ReferenceContext) => unknown

export type FormulaTable = Readonly<Record<string, Formula>>

/** Names the fields that a formula reads; a case that lacks one ends in a failure, never in a silent figure. */
export const formula =
  <Input>(compute: (input: Input, context: ReferenceContext) => unknown): Formula =>
  (input, context) =>
    compute(input as Input, context)
