import { describe, expect, it } from 'vitest'
import { writeCsv } from './csv.ts'

describe('a table as CSV', () => {
  it('follows the habits of French spreadsheets', () => {
    expect(
      writeCsv(
        [
          ['Nom', 'Part'],
          ['Élise', 0.25],
        ],
        'fr',
      ),
    ).toBe('\ufeffNom;Part\r\nÉlise;0,25\r\n')
  })

  it('and of English ones', () => {
    expect(writeCsv([['Élise', 0.25, true, null]], 'en')).toBe('\ufeffÉlise,0.25,1,\r\n')
  })

  it('quotes what would break the line', () => {
    expect(writeCsv([['say "no"', 'a;b', 'c\nd']], 'fr')).toBe('\ufeff"say ""no""";"a;b";"c\nd"\r\n')
  })

  it('lets no text become a formula, and leaves negative numbers alone', () => {
    expect(writeCsv([['=1+1', '@x', '-2', -2]], 'en')).toBe("\ufeff'=1+1,'@x,'-2,-2\r\n")
  })
})
