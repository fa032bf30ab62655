import { expect, test } from 'vitest'
import { readCursor } from './cursor.ts'

const id = '019a0000-0000-7000-8000-0000000de300'

test('a cursor is read back as the time and the id it was made of', () => {
  const [, at, of] = readCursor(`2026-03-10T09:00:00.000Z_${id}`)
  expect([at, of]).toEqual(['2026-03-10T09:00:00.000Z', id])
})

test.each([undefined, '', `9999-99-99T99:99:99Z_${id}`, `2026-03-10T09:00:00.000Z_${'-'.repeat(36)}`, `x_${id}`])(
  'what no list made (%s) is as good as none',
  cursor => expect(readCursor(cursor)).toEqual([]),
)
