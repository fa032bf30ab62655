import type { Room } from '#platform/room.ts'
import { unitMessages } from './messages.en.ts'
import { unitRoutes } from './routes.ts'

export const unitRoom: Room = {
  name: 'people/unit',
  messages: [unitMessages],
  routes: unitRoutes,
}
