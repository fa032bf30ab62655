import { calendarFormulas } from './calendar.ts'
import { driverFormulas } from './drivers.ts'
import type { FormulaTable } from './formula.ts'
import { surveyFormulas } from './survey.ts'
import { weightingFormulas } from './weighting.ts'
import { qualityFormulas } from './quality.ts'
import { loyaltyFormulas } from './loyalty.ts'
import { npsFormulas } from './nps.ts'
import { proportionFormulas } from './proportion.ts'
import { comparisonFormulas } from './comparison.ts'
import { nelsonFormulas } from './nelson.ts'
import { controlChartFormulas } from './control-chart.ts'

/** From the key of a formula to the function of this library that answers it; one file a family. */
export const referenceTable: FormulaTable = {
  ...calendarFormulas,
  ...npsFormulas,
  ...driverFormulas,
  ...surveyFormulas,
  ...weightingFormulas,
  ...proportionFormulas,
  ...controlChartFormulas,
  ...nelsonFormulas,
  ...comparisonFormulas,
  ...loyaltyFormulas,
  ...qualityFormulas,
}
