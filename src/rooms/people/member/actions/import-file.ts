import { createHash } from 'node:crypto'
import { remember, type MemberContext } from '#platform/context.ts'
import { conflict, invalid } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { findSender } from '../data/identity.ts'
import { tryOut } from '../data/trial.ts'
import { fieldsOf, neededFields, type ImportField, type ImportKind } from '../import-columns.ts'
import { ImportRow, type DoneLine } from '../import-line.ts'
import { readTable, type TableFile } from '../table-file.ts'
import { importMembers } from './import-members.ts'
import { importUnits } from './import-units.ts'
import { sendInvitation } from './invite.ts'

export interface IncomingTable {
  readonly kind: ImportKind
  readonly name: string
  readonly bytes: Buffer
}

export interface ImportResult {
  readonly table: TableFile
  readonly fields: readonly ImportField[]
  readonly digest: string
  readonly lines: readonly DoneLine[]
}

const digestOf = ({ kind, bytes }: IncomingTable): string =>
  createHash('sha256').update(`${kind}\n`).update(bytes).digest('hex')

/** Says what the file would do: it is done, and taken back. */
export async function previewImport(
  context: MemberContext,
  file: IncomingTable,
): Promise<Result<ImportResult>> {
  const queued = [context.remembered.length, context.announced.length] as const
  const result = await tryOut(context.db, () => run(context, file, 'no'))
  context.remembered.length = queued[0]
  context.announced.length = queued[1]
  return result
}

/** Does what the preview of the same file said. Done again, it finds everything as it is. */
export async function confirmImport(
  context: MemberContext,
  file: IncomingTable,
  { digest, invite }: { readonly digest: string; readonly invite: 'yes' | 'no' },
): Promise<Result<ImportResult>> {
  if (digest !== digestOf(file)) return refused(conflict('people.member.refusal.file-differs'))
  const result = await run(context, file, invite)
  if (!result.ok) return result
  remember(context, {
    what: `${file.kind}.imported`,
    object: { kind: 'organisation', id: context.scope.organisationId },
    after: { digest, lines: result.value.lines.length, ...countsOf(result.value.lines) },
  })
  return result
}

async function run(
  context: MemberContext,
  file: IncomingTable,
  invite: 'yes' | 'no',
): Promise<Result<ImportResult>> {
  const read = await readTable(file.bytes)
  if (!read.ok) return read
  const table = read.value
  const fields = fieldsOf(file.kind, table.headers)
  const missing = neededFields[file.kind].filter(field => !fields.includes(field))
  if (missing.length > 0)
    return refused(invalid(`people.member.refusal.file-without-${missing[0] === 'email' ? 'email' : 'name'}`))
  const rows = table.rows.map(row => new ImportRow(row, fields))
  const lines =
    file.kind === 'units' ? await importUnits(context, rows) : await takeMembers(context, rows, invite)
  return done({ table, fields, digest: digestOf(file), lines })
}

async function takeMembers(
  context: MemberContext,
  rows: readonly ImportRow[],
  invite: 'yes' | 'no',
): Promise<DoneLine[]> {
  const { lines, added } = await importMembers(context, rows)
  const sender = await findSender(context.db, context.scope)
  if (invite === 'yes') for (const member of added) await sendInvitation(context, sender, member)
  return lines
}

export const countsOf = (lines: readonly DoneLine[]) => {
  const count = (outcome: DoneLine['outcome']): number =>
    lines.filter(line => line.outcome === outcome).length
  return {
    create: count('create'),
    update: count('update'),
    unchanged: count('unchanged'),
    refuse: count('refuse'),
  }
}
