import { expect, it } from 'vitest'
import { firstSteps } from './first-steps.ts'

const doneOf = (found: Parameters<typeof firstSteps>[0]) =>
  firstSteps(found)
    .filter(({ done }) => done)
    .map(({ step }) => step)

it('finds nothing done in an organisation that was just created', () => {
  expect(doneOf({ sector: ' ', calendarVersion: 1, units: 1, members: 1 })).toEqual([])
})

it('sees each step by itself', () => {
  const nothing = { sector: '', calendarVersion: 1, units: 1, members: 1 }
  expect(doneOf({ ...nothing, sector: 'Logement' })).toEqual(['profile'])
  expect(doneOf({ ...nothing, calendarVersion: 2 })).toEqual(['calendar'])
  expect(doneOf({ ...nothing, units: 2 })).toEqual(['units'])
  expect(doneOf({ ...nothing, members: 2 })).toEqual(['members'])
})
