import type { MemberContext } from '#platform/context.ts'
import { memberRoute, wholeOrganisation, type Route } from '#platform/http/route.ts'
import { translateKey } from '#platform/i18n/translate.ts'
import { done, type Result } from '#platform/result.ts'
import { confirmImport, countsOf, previewImport, type ImportResult } from '../actions/import-file.ts'
import * as contract from '../contract.ts'
import { memberPermissions as may } from '../permissions.ts'

function present(
  { installation, locale }: MemberContext,
  { kind, name }: { readonly kind: contract.ImportKind; readonly name: string },
  { table, fields, digest, lines }: ImportResult,
  isDone: boolean,
): contract.ImportReport {
  return {
    kind,
    fileName: name,
    digest,
    format: table.format,
    encoding: table.encoding,
    separator: table.separator,
    columns: table.headers.map((header, index) => ({ header, field: fields[index] ?? 'ignored' })),
    lines: lines.map(line => ({
      ...line,
      changes: [...line.changes],
      problems: line.problems.map(({ field, code, values }) => ({
        field,
        code,
        message: translateKey(installation.messages, locale, code, values) ?? code,
      })),
    })),
    counts: countsOf(lines),
    done: isDone,
  }
}

const presented = (
  context: MemberContext,
  file: { readonly kind: contract.ImportKind; readonly name: string },
  result: Result<ImportResult>,
  isDone: boolean,
): Result<contract.ImportReport> => (result.ok ? done(present(context, file, result.value, isDone)) : result)

export const importRoutes: readonly Route[] = [
  memberRoute(contract.previewImport, {
    may: may['members.import-preview'],
    place: wholeOrganisation,
    act: async (context, { body: { kind } }, file) => {
      const incoming = { kind, ...file! }
      return presented(context, incoming, await previewImport(context, incoming), false)
    },
  }),
  memberRoute(contract.confirmImport, {
    may: may['members.import'],
    place: wholeOrganisation,
    act: async (context, { body: { kind, digest, invite } }, file) => {
      const incoming = { kind, ...file! }
      return presented(context, incoming, await confirmImport(context, incoming, { digest, invite }), true)
    },
  }),
]
