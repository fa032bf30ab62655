import { buildDemonstration, createDemonstration } from '#demo/demonstration.ts'
import type { Catalogue } from '#platform/i18n/catalogue.ts'
import { platformMessages } from '#platform/messages.en.ts'
import { platformRoom } from '#platform/platform-room.ts'
import type { Room } from '#platform/room.ts'
import { memberRoom } from '#rooms/people/member/room.ts'
import { organisationRoomWith } from '#rooms/people/organisation/room.ts'
import { gate, signInRoomWith } from '#rooms/people/sign-in/room.ts'
import { unitRoom } from '#rooms/people/unit/room.ts'
import { upkeepRoom } from '#rooms/people/upkeep/room.ts'

/** The rooms from the lowest to the highest: each knows only those before it. */
export const roomOrder = [
  'people/unit',
  'people/member',
  'people/organisation',
  'people/sign-in',
  'people/upkeep',
] as const

export const rooms: readonly Room[] = [
  platformRoom,
  unitRoom,
  memberRoom,
  organisationRoomWith(buildDemonstration),
  signInRoomWith(createDemonstration),
  upkeepRoom,
]

export const catalogues: readonly Catalogue[] = [platformMessages, ...rooms.flatMap(room => room.messages)]

export { gate }
