import { describe, expect, it } from 'vitest'
import { countsOf } from './test-run.ts'

describe('counting a report', () => {
  it('takes the numbers of tests', () => {
    const report = { numPassedTests: 12, numFailedTests: 2, numFailedTestSuites: 1 }
    expect(countsOf(JSON.stringify(report))).toEqual({ passed: 12, failed: 2 })
  })

  it('counts a file that could not be loaded, although it holds no test', () => {
    const report = { numPassedTests: 12, numFailedTests: 0, numFailedTestSuites: 1 }
    expect(countsOf(JSON.stringify(report))).toEqual({ passed: 12, failed: 1 })
  })
})
