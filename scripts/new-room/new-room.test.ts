import { describe, expect, it } from 'vitest'
import { rules } from '../house-rules/rules.ts'
import { houseOf } from '../house-rules/source.ts'
import { enrol } from './enrol.ts'
import { isRoomName, skeleton } from './skeleton.ts'

const house = `import type { Room } from '#platform/room.ts'
export const roomOrder = [
  'people/unit',
] as const
export const rooms: readonly Room[] = []
`

describe('a new room', () => {
  it.each(['customers', 'listening/mystery-visit'])('%s keeps the rules of the house', room => {
    const files = {
      ...skeleton(room),

      'src/house.ts': enrol(house, room),
    }
    const offences = rules.flatMap(rule => rule.check(houseOf(files)))
    expect(offences).toEqual([])
  })

  it('stands above the others', () => {
    const enrolled = enrol(enrol(house, 'customers'), 'listening/mystery-visit')
    expect(enrolled).toContain(`roomOrder = ['people/unit', 'customers', 'listening/mystery-visit'] as const`)
    expect(enrolled).toContain(`rooms: readonly Room[] = [customersRoom, mysteryVisitRoom]`)
    expect(enrolled).toContain(`import { customersRoom } from '#rooms/customers/room.ts'`)
  })

  it.each(['', 'Customers', 'listening', 'customers/sheet', '../customers', 'a/b/c'])(
    'is not called "%s"',
    name => {
      expect(isRoomName(name)).toBe(false)
    },
  )
})
