import type { CellValue } from './column.ts'

/** A spreadsheet runs a text that begins like a formula; a leading apostrophe makes it a text again. */
const defused = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function csvCell(value: CellValue, decimalComma: boolean): string {
  if (value === null) return ''
  if (typeof value === 'number') return decimalComma ? String(value).replace('.', ',') : String(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  const text = defused(value)
  return /["\n\r;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** RFC 4180; semicolons and decimal commas in French, as French spreadsheets expect, with the mark of UTF-8. */
export function writeCsv(rows: readonly (readonly CellValue[])[], language: 'fr' | 'en'): string {
  const separator = language === 'fr' ? ';' : ','
  const lines = rows.map(row => row.map(value => csvCell(value, language === 'fr')).join(separator))
  return `\ufeff${lines.join('\r\n')}\r\n`
}
