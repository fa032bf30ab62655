import type { AuditFilter } from '../contract.ts'

const names = ['what', 'objectKind', 'objectId', 'memberId', 'from', 'to'] as const
const shapes: Partial<Record<(typeof names)[number], RegExp>> = {
  objectId: /^[0-9a-f-]{36}$/,
  memberId: /^[0-9a-f-]{36}$/,
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
}

/** The filter as one word of the address: `what=unit.moved&from=2026-03-01`. What makes no sense is left out. */
export function parseTrailFilter(text: string): AuditFilter {
  const words = new URLSearchParams(text)
  const found = names.flatMap(name => {
    const value = words.get(name)
    return value && (shapes[name]?.test(value) ?? true) ? [[name, value]] : []
  })
  return Object.fromEntries(found) as AuditFilter
}

export function writeTrailFilter(filter: AuditFilter): string {
  const words = new URLSearchParams()
  for (const name of names) if (filter[name]) words.set(name, filter[name])
  return words.toString()
}
