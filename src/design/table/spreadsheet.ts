import { writeCsv } from './csv.ts'
import { download } from './download.ts'
import type { CellValue } from './column.ts'

/** What is exported is what is shown: the same rows, in the same order, with the header first. */
export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
}

export function downloadCsv(sheet: Sheet, language: 'fr' | 'en'): void {
  const text = writeCsv([sheet.header, ...sheet.rows], language)
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${sheet.name}.csv`)
}

/** Excel refuses these signs, and more than 31 characters, in the name of a sheet. */
const sheetName = (name: string) => name.replaceAll(/[[\]*?:/\\]/g, ' ').slice(0, 31)

export async function downloadXlsx(sheet: Sheet): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const header = sheet.header.map(value => ({ value, fontWeight: 'bold' as const }))
  const file = writeExcelFile([header, ...sheet.rows.map(row => [...row])], {
    sheet: sheetName(sheet.name),
    stickyRowsCount: 1,
    columns: sheet.header.map(title => ({ width: Math.max(12, title.length + 2) })),
  })
  download(await file.toBlob(), `${sheet.name}.xlsx`)
}
