import { expect, it } from 'vitest'
import { z } from './schemas.ts'

interface AnySchema {
  strictObject(shape: object): AnySchema
  extend(shape: object): AnySchema
  transform(change: (value: unknown) => unknown): AnySchema
  parse(value: unknown): unknown
  safeParse(value: unknown): unknown
}

const schema = (z as AnySchema)
  .strictObject({})
  .extend({})
  .transform(value => value)

it('lets contracts be described, and never pretends to validate', () => {
  expect(() => schema.parse({})).toThrow('server only')
  expect(() => schema.safeParse({})).toThrow('server only')
})

it('is not mistaken for a promise', async () => {
  expect(await Promise.resolve(schema)).toBe(schema)
})
