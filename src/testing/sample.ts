import { z } from 'zod'

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly minLength?: number
  readonly format?: string
  readonly pattern?: string
}

const formats: Readonly<Record<string, string>> = {
  uuid: '01900000-0000-7000-8000-000000000000',
  email: 'someone@example.org',
  date: '2026-06-01',
  'date-time': '2026-06-01T09:00:00.000Z',
  uri: 'https://example.org',
}

/**
 * The smallest value that a schema of a contract accepts; what is called like an object's id (`parentId`) takes the
 * id given for it. Good enough to get a request past its contract and up to its permission.
 */
export function sampleOf(schema: z.ZodType, ids: Readonly<Record<string, string>> = {}): unknown {
  return sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, '', ids)
}

function sample(schema: Schema, name: string, ids: Readonly<Record<string, string>>): unknown {
  if (name in ids) return ids[name]
  if (name === 'email') return formats['email']
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sample(schema.anyOf.find(one => one.type !== 'null') ?? {}, name, ids)
  if (schema.type === 'object') return sampleObject(schema, ids)
  if (schema.type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, name, ids))
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number')
    return schema.minimum ?? (schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + 1)
  return sampleText(schema)
}

const sampleObject = ({ properties = {}, required = [] }: Schema, ids: Readonly<Record<string, string>>) =>
  Object.fromEntries(required.map(key => [key, sample(properties[key] ?? {}, key, ids)]))

function sampleText({ format, minLength = 1, pattern }: Schema): string {
  if (format && formats[format]) return formats[format]
  if (pattern?.includes('[0-9a-fA-F]{6}')) return '#1F2430'
  return 'sample text for a permission'.padEnd(minLength, '.')
}
