import { createContext, use } from 'react'

/** The refusal of one field, already in the reader's words. */
export interface FieldProblem {
  readonly name: string
  readonly message: string
}

export const FormProblems = createContext<readonly FieldProblem[]>([])

/** A field finds its own refusal by its name: screens pass them to the form, once. */
export const useFieldProblem = (name: string): string | undefined =>
  use(FormProblems).find(problem => problem.name === name)?.message

/** Where the summary of errors leads. */
export const fieldId = (name: string): string => `field-${name}`
