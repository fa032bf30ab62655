import type { MemberContext } from '#platform/context.ts'
import type { Refusal } from '#platform/refusal.ts'
import { createUnit, moveUnit, renameUnit } from '../../unit/actions/shape.ts'
import { findUnit, listUnits } from '../../unit/facts.ts'
import type { UnitNode } from '../../unit/tree.ts'
import {
  changesBetween,
  refusedLine,
  type DoneLine,
  type ImportRow,
  type LineProblem,
} from '../import-line.ts'
import { UnitBook } from '../unit-book.ts'

interface UnitWords {
  readonly name: string
  readonly kind: string
  readonly code: string | null
}

/**
 * A parent may come after its children in the file: lines whose parent is not there yet are tried again, as long as
 * that makes any of them pass.
 */
export async function importUnits(context: MemberContext, rows: readonly ImportRow[]): Promise<DoneLine[]> {
  const finished = new Map<number, DoneLine>()
  let book = await bookOf(context)
  let waiting = rows
  for (let before = Infinity; waiting.length > 0 && waiting.length < before;) {
    before = waiting.length
    const still: ImportRow[] = []
    for (const row of waiting) {
      const line = await importUnit(context, row, book)
      finished.set(row.line, line)
      if (line.outcome === 'update') book = await bookOf(context)
      if (line.problems.some(problem => problem.code === 'people.member.import.unit-unknown')) still.push(row)
    }
    waiting = still
  }
  return rows.map(row => finished.get(row.line)!)
}

const bookOf = async ({ db, scope }: MemberContext): Promise<UnitBook> =>
  new UnitBook(await listUnits(db, scope))

async function importUnit(context: MemberContext, row: ImportRow, book: UnitBook): Promise<DoneLine> {
  const steps = row
    .get('name')
    .split('>')
    .map(step => step.trim())
  const name = steps.at(-1) ?? ''
  const problems = row.problems()
  if (name === '' || name.length > 200)
    problems.push({ field: 'name', code: 'platform.refusal.field.required' })
  if (problems.length > 0) return refusedLine(row, row.get('name'), problems)
  const above = row.get('parent') || steps.slice(0, -1).join(' > ')
  const parent = above ? book.find(above) : { unit: book.root }
  if ('problem' in parent)
    return refusedLine(row, name, [{ field: 'parent', code: parent.problem, values: { written: above } }])
  const code = row.get('code').slice(0, 40) || null
  const same = (code && book.byCode(code)) || book.childOf(parent.unit.id, name)
  const kind = (row.has('kind') ? row.get('kind') : (same?.kind ?? '')).slice(0, 60)
  const wanted = { name, kind, code: code ?? same?.code ?? null }
  // Without a parent in the file, a unit known by its code stays where it is.
  if (same) return updateUnit({ context, row, book, target: above ? parent.unit : null }, same, wanted)
  const result = await createUnit(context, { ...wanted, parentId: parent.unit.id })
  if (!result.ok) return refusedLine(row, name, problemsOf(result.refusal))
  book.add(result.value)
  return { line: row.line, outcome: 'create', subject: name, changes: [], problems: [] }
}

export const problemsOf = (refusal: Refusal): LineProblem[] =>
  (refusal.fields?.length ? refusal.fields : [refusal]).map(({ code, values }) => ({
    field: 'line',
    code,
    ...(values && { values }),
  }))

interface Update {
  readonly context: MemberContext
  readonly row: ImportRow
  readonly book: UnitBook
  /** The parent that the file names, if it does. */
  readonly target: UnitNode | null
}

async function updateUnit(
  { context, row, book, target }: Update,
  unit: UnitNode,
  wanted: UnitWords,
): Promise<DoneLine> {
  const moves = target !== null && unit.parentId !== null && unit.parentId !== target.id
  const changes = [
    ...changesBetween(
      { name: unit.name, kind: unit.kind, code: unit.code ?? '' },
      { ...wanted, code: wanted.code ?? '' },
    ),
    ...(moves ? [{ field: 'parent' as const, before: book.named(unit.parentId), after: target.name }] : []),
  ]
  const said = { line: row.line, subject: wanted.name, changes, problems: [] }
  if (changes.length === 0) return { ...said, outcome: 'unchanged' }
  if (moves) {
    const { revision } = (await findUnit(context.db, context.scope, unit.id))!
    const moved = await moveUnit(context, unit.id, { revision, parentId: target.id })
    if (!moved.ok) return refusedLine(row, wanted.name, problemsOf(moved.refusal))
  }
  const { revision } = (await findUnit(context.db, context.scope, unit.id))!
  const renamed = await renameUnit(context, unit.id, { revision, ...wanted })
  if (!renamed.ok) return refusedLine(row, wanted.name, problemsOf(renamed.refusal))
  return { ...said, outcome: 'update' }
}
