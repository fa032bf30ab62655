import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { dayNamed, fieldsOf, roleNamed } from './import-columns.ts'
import { readTable, tableLimits } from './table-file.ts'
import { decodeText } from './text-encoding.ts'
import { packStored, unpackWithin } from './zip-entries.ts'

const read = async (bytes: Buffer) => {
  const result = await readTable(bytes)
  return result.ok ? result.value : result.refusal.code.replace('people.member.refusal.', '')
}

const lines = 'Prénom;Nom;E-mail\r\nZoé;Lefèvre;zoe@ici.example\r\n"Anne; Lise";Œuvrard;al@ici.example\r\n'
const expected = {
  headers: ['Prénom', 'Nom', 'E-mail'],
  rows: [
    { line: 2, cells: ['Zoé', 'Lefèvre', 'zoe@ici.example'] },
    { line: 3, cells: ['Anne; Lise', 'Œuvrard', 'al@ici.example'] },
  ],
}

describe('text', () => {
  const utf16be = Buffer.from(`\ufeff${lines}`, 'utf16le').swap16()
  it.each([
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8', Buffer.from(`\ufeff${lines}`)],
    ['UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['UTF-16', Buffer.from(lines, 'utf16le')],
    ['UTF-16', utf16be],
    ['Windows-1252', Buffer.from(lines.replaceAll('Œ', '\u008c'), 'latin1')],
  ])('is read from %s', async (encoding, bytes) => {
    expect(await read(bytes)).toMatchObject({ ...expected, format: 'csv', encoding, separator: ';' })
  })

  it('keeps the euro and the quotes of Windows-1252', () => {
    expect(decodeText(Buffer.from([0x80, 0x92, 0xe9, 0x9c])).text).toBe('€’éœ')
  })

  it.each([';', ',', '\t'])('is cut at its own separator: %j', async separator => {
    const table = await read(Buffer.from(`Nom${separator}E-mail\nZoé${separator}z@ici.example\n`))
    expect(table).toMatchObject({ separator, rows: [{ cells: ['Zoé', 'z@ici.example'] }] })
  })

  it('is refused when it is no table', async () => {
    expect(await read(Buffer.from([1, 2, 3, 4, 0, 255]))).toBe('file-unreadable')
    expect(await read(Buffer.from('Nom;E-mail\n'))).toBe('file-empty')
    expect(await read(Buffer.from(''))).toBe('file-empty')
    expect(await read(Buffer.from('Nom;E-mail\n"jamais fermé;x\n'))).toBe('file-quotes')
    expect(await read(Buffer.from(`Nom\n${'x'.repeat(tableLimits.cellLength + 1)}\n`))).toBe('file-long-cell')
    expect(await read(Buffer.from(`Nom\n${'x\n'.repeat(tableLimits.rows + 1)}`))).toBe('file-too-many')
    expect(await read(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('file-old-excel')
  })
})

const workbook = (rows: string[][]): Promise<Buffer> =>
  writeXlsxFile(rows.map(row => row.map(value => ({ value })))).toBuffer()

describe('a workbook', () => {
  it('is read like text', async () => {
    const bytes = await workbook([expected.headers, ...expected.rows.map(row => row.cells)])
    expect(await read(bytes)).toMatchObject({ ...expected, format: 'xlsx', encoding: null })
  })

  it('is refused when it would fill the memory, whatever size it announces', async () => {
    const bytes = await workbook([['Nom'], ['Zoé']])
    const entries = unpackWithin(bytes, tableLimits.zip)!
    const filler = Buffer.alloc(tableLimits.zip.bytes + 1)
    const bomb = packStored([...entries, { name: 'xl/media/filler.xml', bytes: filler }])
    const lying = deflatedLast(bomb, filler)
    expect(lying.length).toBeLessThan(200_000)
    expect(await read(lying)).toBe('file-suspect')
  })

  it('is refused when a cell stands at the end of the world', async () => {
    const bytes = await workbook([['Nom'], ['Zoé']])
    for (const reference of ['XFD2', 'A1048576']) {
      const entries = unpackWithin(bytes, tableLimits.zip)!.map(entry =>
        entry.name.startsWith('xl/worksheets/sheet')
          ? { ...entry, bytes: Buffer.from(entry.bytes.toString().replace('r="A2"', `r="${reference}"`)) }
          : entry,
      )
      expect(await read(packStored(entries))).toBe('file-too-many')
    }
  })

  it('is refused when it is cut, or is another archive', async () => {
    const bytes = await workbook([['Nom'], ['Zoé']])
    expect(await read(bytes.subarray(0, bytes.length / 2))).toBe('file-suspect')
    expect(await read(packStored([{ name: 'readme.txt', bytes: Buffer.from('x') }]))).toBe('file-unreadable')
  })
})

/** The last entry of a stored archive, deflated in place, still announcing one byte. */
function deflatedLast(archive: Buffer, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const start = archive.indexOf(content.subarray(0, 1024), archive.indexOf('xl/media/filler.xml'))
  const rest = archive.subarray(start + content.length)
  const lying = Buffer.concat([archive.subarray(0, start), packed, rest])
  const last = lying.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  lying.writeUInt16LE(8, last + 10)
  lying.writeUInt32LE(packed.length, last + 20)
  lying.writeUInt32LE(1, last + 24)
  const end = lying.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  lying.writeUInt32LE(lying.readUInt32LE(end + 16) - content.length + packed.length, end + 16)
  return lying
}

describe('the words of a list', () => {
  it('are recognised in French and in English', () => {
    expect(fieldsOf('members', ['Prénom', 'NOM', 'Adresse e-mail', 'Unité', 'Rôle', 'Téléphone'])).toEqual([
      'first-name',
      'name',
      'email',
      'unit',
      'role',
      'ignored',
    ])
    expect(fieldsOf('members', ['First name', 'Last name', 'E-mail', 'Job title', 'Email'])).toEqual([
      'first-name',
      'name',
      'email',
      'job-title',
      'ignored',
    ])
    expect(fieldsOf('units', ['Code', 'Unité', 'Rattachée à', 'Niveau'])).toEqual([
      'code',
      'name',
      'parent',
      'kind',
    ])
  })

  it('name roles and days', () => {
    expect(roleNamed('Responsable qualité')).toBe('quality-manager')
    expect(roleNamed('Front-line')).toBe('front-line')
    expect(roleNamed('chef')).toBeNull()
    expect(dayNamed('31/12/2026')).toBe('2026-12-31')
    expect(dayNamed('2026-12-31')).toBe('2026-12-31')
    expect(dayNamed('31/02/2026')).toBeNull()
  })
})
