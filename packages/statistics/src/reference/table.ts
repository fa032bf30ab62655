import type { FormulaTable } from './formula.ts'

/** From the key of a formula to the function of this library that answers it; one file a family. */
export const referenceTable: FormulaTable = {}
