import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkCase } from './check.ts'
import { contextOf, readCases, sharedCases } from './read.ts'
import { referenceTable } from './table.ts'

describe('the shared reference cases', () => {
  if (!existsSync(sharedCases)) {
    test.skip('the shared folder is not here: its published values were not compared', () => {})
    return
  }
  const cases = readCases(sharedCases)
  const context = contextOf(sharedCases, cases)
  test.each(cases.map(reference => [`${reference.id} ${reference.formula}`, reference] as const))(
    '%s',
    (_name, reference) => {
      const verdict = checkCase(referenceTable, context, reference)
      expect({ problem: verdict.problem, differences: verdict.differences }).toEqual({
        problem: undefined,
        differences: [],
      })
    },
  )
})
