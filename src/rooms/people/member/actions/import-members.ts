import { email as emailShape } from '#platform/contract/shapes.ts'
import type { MemberContext } from '#platform/context.ts'
import { listUnits } from '../../unit/facts.ts'
import type { UnitNode } from '../../unit/tree.ts'
import { findSender } from '../data/identity.ts'
import { listAllMembers, type MemberRecord } from '../data/read.ts'
import { dayNamed, roleNamed } from '../import-columns.ts'
import {
  changesBetween,
  refusedLine,
  type DoneLine,
  type ImportRow,
  type LineProblem,
} from '../import-line.ts'
import type { Role } from '../role.ts'
import { UnitBook } from '../unit-book.ts'
import { changeMember } from './change.ts'
import { giveRole } from './give-role.ts'
import { problemsOf } from './import-units.ts'
import { addInvited, type Added } from './invite.ts'

/** What a line says of somebody, once its words are understood. */
interface ReadMember {
  readonly email: string
  readonly name: string
  readonly jobTitle: string
  readonly unit: UnitNode
  readonly role: Role
  readonly roleUnit: UnitNode
  readonly lastDay: string | null
}

export interface ImportedMembers {
  readonly lines: DoneLine[]
  /** Who was not here before, to be invited. */
  readonly added: Added[]
}

export async function importMembers(
  context: MemberContext,
  rows: readonly ImportRow[],
): Promise<ImportedMembers> {
  const { db, scope } = context
  const book = new UnitBook(await listUnits(db, scope))
  const sender = await findSender(db, scope)
  const lines: DoneLine[] = []
  const added: Added[] = []
  const members = await listAllMembers(db, scope, context.now)
  const knownBy = new Map(members.map(member => [member.email, member]))
  const seen = new Set<string>()
  for (const row of rows) {
    const said = readRow(row, book)
    if ('problems' in said) {
      lines.push(refusedLine(row, row.get('email') || row.get('name'), said.problems))
      continue
    }
    if (seen.has(said.email)) {
      lines.push(refusedLine(row, said.email, [{ field: 'email', code: 'people.member.import.repeated' }]))
      continue
    }
    seen.add(said.email)
    const known = knownBy.get(said.email)
    if (known) {
      lines.push(await update(context, row, said, known))
      continue
    }
    const { email, name, jobTitle, unit, role, roleUnit, lastDay } = said
    const roles = [{ role, unitId: roleUnit.id, lastDay }]
    const result = await addInvited(context, sender, { email, name, jobTitle, unitId: unit.id, roles })
    if (result.ok) added.push(result.value)
    lines.push(
      result.ok
        ? { line: row.line, outcome: 'create', subject: said.name, changes: [], problems: [] }
        : refusedLine(row, said.name, problemsOf(result.refusal)),
    )
  }
  return { lines, added }
}

function readRow(row: ImportRow, book: UnitBook): ReadMember | { readonly problems: readonly LineProblem[] } {
  const problems = row.problems()
  const refuse = (field: LineProblem['field'], code: string, written = ''): void => {
    problems.push({ field, code, values: { written } })
  }
  const email = emailShape.safeParse(row.get('email'))
  if (!email.success) refuse('email', 'people.member.import.email-invalid', row.get('email'))
  const name = [row.get('first-name'), row.get('name')].filter(part => part !== '').join(' ')
  if (name === '' || name.length > 200) refuse('name', 'platform.refusal.field.required')
  const unitOf = (field: 'unit' | 'role-unit', fallback: UnitNode): UnitNode => {
    const written = row.get(field)
    if (written === '') return fallback
    const found = book.find(written)
    if ('unit' in found) return found.unit
    refuse(field, found.problem, written)
    return fallback
  }
  const unit = unitOf('unit', book.root)
  const roleUnit = unitOf('role-unit', unit)
  const role = row.get('role') === '' ? 'reader' : roleNamed(row.get('role'))
  if (!role) refuse('role', 'people.member.import.role-unknown', row.get('role'))
  const lastDay = row.get('last-day') === '' ? null : dayNamed(row.get('last-day'))
  if (row.get('last-day') !== '' && !lastDay)
    refuse('last-day', 'people.member.import.day-invalid', row.get('last-day'))
  if (problems.length > 0 || !email.success || !role) return { problems }
  return {
    email: email.data,
    name,
    jobTitle: row.get('job-title').slice(0, 120),
    unit,
    role,
    roleUnit,
    lastDay,
  }
}

/** Only what the file has a column for is changed; a role is added, and none is taken away. */
async function update(
  context: MemberContext,
  row: ImportRow,
  said: ReadMember,
  known: MemberRecord,
): Promise<DoneLine> {
  if (known.state === 'deactivated')
    return refusedLine(row, known.name, [{ field: 'email', code: 'people.member.refusal.email-deactivated' }])
  const jobTitle = row.has('job-title') ? said.jobTitle : known.jobTitle
  const unit = row.get('unit') === '' ? { id: known.unitId, name: known.unitName } : said.unit
  const held = known.roles.find(one => one.role === said.role && one.unitId === said.roleUnit.id)
  const givesRole = row.get('role') !== '' && (!held || held.lastDay !== said.lastDay)
  const sheet = changesBetween(
    { name: known.name, 'job-title': known.jobTitle, unit: known.unitName },
    { name: said.name, 'job-title': jobTitle, unit: unit.name },
  )
  const movesAside = unit.id !== known.unitId && unit.name === known.unitName
  const changes = [
    ...sheet,
    ...(movesAside ? [{ field: 'unit' as const, before: known.unitName, after: unit.name }] : []),
    ...(givesRole
      ? [{ field: 'role' as const, before: '', after: `${said.role} · ${said.roleUnit.name}` }]
      : []),
  ]
  if (changes.length === 0)
    return { line: row.line, outcome: 'unchanged', subject: known.name, changes, problems: [] }
  if (sheet.length > 0 || movesAside) {
    const { revision } = known
    const changed = await changeMember(context, known.id, {
      revision,
      name: said.name,
      jobTitle,
      unitId: unit.id,
    })
    if (!changed.ok) return refusedLine(row, known.name, problemsOf(changed.refusal))
  }
  if (givesRole) {
    const { role, roleUnit, lastDay } = said
    const given = await giveRole(context, known.id, { role, unitId: roleUnit.id, lastDay })
    if (!given.ok) return refusedLine(row, known.name, problemsOf(given.refusal))
  }
  return { line: row.line, outcome: 'update', subject: said.name, changes, problems: [] }
}
