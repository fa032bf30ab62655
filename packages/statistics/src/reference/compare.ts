export type Tolerance = number | Readonly<Record<string, number>>

/** One place where the output is not what was expected; no difference, no failure. */
export interface Difference {
  readonly path: string
  readonly expected: unknown
  readonly got: unknown
  readonly tolerance: number
}

/** Compares the shape that a case expects with the output; fields that the case does not name are free. */
export function differences(expected: unknown, got: unknown, tolerance: Tolerance): Difference[] {
  return walk(expected, got, tolerance, '')
}

function walk(expected: unknown, got: unknown, tolerance: Tolerance, path: string): Difference[] {
  const allowed = toleranceAt(tolerance, path)
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [miss(path, expected, got, allowed)]
    return expected.flatMap((entry, index) => walk(entry, got[index], tolerance, `${path}[${index}]`))
  }
  if (isRecord(expected)) {
    if (!isRecord(got)) return [miss(path, expected, got, allowed)]
    return Object.keys(expected).flatMap(key =>
      walk(expected[key], got[key], tolerance, path === '' ? key : `${path}.${key}`),
    )
  }
  return sameLeaf(expected, got, allowed) ? [] : [miss(path, expected, got, allowed)]
}

function sameLeaf(expected: unknown, got: unknown, allowed: number): boolean {
  if (typeof expected === 'number') return typeof got === 'number' && Math.abs(got - expected) <= allowed
  if (expected === null) return got === null || got === undefined || isNotEnoughShape(got)
  return expected === got
}

const isNotEnoughShape = (got: unknown): boolean => isRecord(got) && got['kind'] === 'not-enough'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A map gives a tolerance to a field and to all that it holds; `*` stands for the fields it does not name. */
function toleranceAt(tolerance: Tolerance, path: string): number {
  if (typeof tolerance === 'number') return tolerance
  const field = path.split(/[.[]/)[0] ?? ''
  return tolerance[path] ?? tolerance[field] ?? tolerance['*'] ?? 0
}

function miss(path: string, expected: unknown, got: unknown, tolerance: number): Difference {
  return { path, expected, got, tolerance }
}
