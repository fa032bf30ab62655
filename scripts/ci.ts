import { Progress } from './ci/progress.ts'
import { script, tool } from './ci/run.ts'
import { testRun } from './ci/test-run.ts'

/**
 * All that must hold before a change is kept, the quickest first. It reads as one page, runs the same by hand
 * (`npm test`) and on the integration server, stops at the first failure, and ends with what passed and what failed.
 */
const progress = new Progress()
// Published values of the measures, kept beside the project and not in it.
const cases = '../shared/reference/cases.json'

await progress.check('house rules', script('scripts/house-rules.ts'))
await progress.check('catalogues', script('scripts/catalogues.ts'))
await progress.check('licences', script('scripts/licences.ts'))
await progress.check('formatting', tool('prettier', '--check', '--cache', '--log-level', 'warn', '.'))
await progress.check('lint', tool('oxlint', '--type-aware', '--deny-warnings'))
await progress.check('types', tool('tsc', '--noEmit'))
await progress.check('unused code', tool('knip', '--no-progress'))
await progress.check('database types', script('scripts/database-types.ts', '--check'))
await progress.check('permission table', script('scripts/permission-table.ts', '--check'))
await progress.check('browser build', script('scripts/launch/build-browser.mjs'))
await progress.check('browser weight', script('scripts/browser-weight.ts'))
await progress.tests('tests', testRun('scripts', 'statistics', 'house'))
await progress.check('reference cases', script('packages/statistics/src/reference/run.ts', cases), {
  needs: cases,
})
await progress.tests('journeys', testRun('e2e'))

progress.end()
