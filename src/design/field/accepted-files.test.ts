import { expect, it } from 'vitest'
import { sortFiles } from './accepted-files.ts'

const sheet = { name: 'Membres.XLSX', type: 'application/vnd.ms-excel', size: 100 }
const picture = { name: 'logo.png', type: 'image/png', size: 5_000 }
const files = [sheet, picture]
const accepted = (conditions: Parameters<typeof sortFiles>[1]) => sortFiles(files, conditions).accepted

it('takes everything without conditions', () => {
  expect(sortFiles(files, {})).toEqual({ accepted: files, refused: [] })
})

it('knows extensions whatever their case, exact types and families of types', () => {
  expect(accepted({ accept: ['.xlsx'] })).toEqual([sheet])
  expect(accepted({ accept: ['image/png'] })).toEqual([picture])
  expect(accepted({ accept: ['image/*'] })).toEqual([picture])
  expect(accepted({ accept: ['text/csv'] })).toEqual([])
})

it('refuses what is too large, whatever its type', () => {
  expect(sortFiles(files, { maxBytes: 4_999 })).toEqual({ accepted: [sheet], refused: [picture] })
})
