import type { AuditLine } from '../contract.ts'

export interface ValueChange {
  readonly field: string
  /** Undefined when there was none; null when it was erased since. */
  readonly before: string | null | undefined
  readonly after: string | null | undefined
}

type Side = 'before' | 'after'

/** Before and after, field by field; personal values are kept apart in the trail and come back in their place. */
export function valueChanges(line: Pick<AuditLine, Side | 'personal'>): ValueChange[] {
  const sides: Record<Side, Map<string, string | null>> = {
    before: plain(line.before),
    after: plain(line.after),
  }
  for (const [name, value] of Object.entries(line.personal)) {
    const [, side, field] = /^(before|after)\.(.+)$/.exec(name) ?? [undefined, 'after', name]
    sides[side as Side].set(field ?? name, value === null ? null : write(value))
  }
  const fields = new Set([...sides.before.keys(), ...sides.after.keys()])
  return [...fields].map(field => ({
    field,
    before: sides.before.get(field),
    after: sides.after.get(field),
  }))
}

const plain = (values: Record<string, unknown> | null): Map<string, string | null> =>
  new Map(Object.entries(values ?? {}).map(([field, value]) => [field, write(value)]))

function write(value: unknown): string {
  if (typeof value === 'string') return value
  return value === null || value === undefined ? '' : JSON.stringify(value)
}
