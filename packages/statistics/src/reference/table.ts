import { calendarFormulas } from './calendar.ts'
import type { FormulaTable } from './formula.ts'
import { npsFormulas } from './nps.ts'
import { proportionFormulas } from './proportion.ts'
import { comparisonFormulas } from './comparison.ts'
import { nelsonFormulas } from './nelson.ts'
import { controlChartFormulas } from './control-chart.ts'

/** From the key of a formula to the function of this library that answers it; one file a family. */
export const referenceTable: FormulaTable = {
  ...calendarFormulas,
  ...npsFormulas,
  ...proportionFormulas,
  ...controlChartFormulas,
  ...nelsonFormulas,
  ...comparisonFormulas,
}
