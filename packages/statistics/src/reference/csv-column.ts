/** One column of a comma-separated text with quotes; header spaces are not significant, empty cells are null. */
export function csvColumn(text: string, column: string): readonly (string | null)[] {
  const [header, ...rows] = records(text)
  const place = (header ?? []).findIndex(name => name.trim().replace(/^[*\uFEFF]/, '') === column.trim())
  if (place < 0) throw new Error(`the file has no column ${column}`)
  return rows
    .filter(row => row.length > 1)
    .map(row => {
      const cell = (row[place] ?? '').trim()
      return cell === '' ? null : cell
    })
}

function records(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else if (character !== '\r') cell += character
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
