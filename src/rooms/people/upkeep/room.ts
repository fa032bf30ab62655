import type { Room } from '#platform/room.ts'
import { upkeepMessages } from './messages.en.ts'
import { upkeepRoutes } from './routes.ts'

export const upkeepRoom: Room = {
  name: 'people/upkeep',
  messages: [upkeepMessages],
  routes: upkeepRoutes,
}
