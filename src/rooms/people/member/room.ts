import type { Room } from '#platform/room.ts'
import { memberMessages } from './messages.en.ts'
import { memberRoutes } from './routes.ts'

export const memberRoom: Room = {
  name: 'people/member',
  messages: [memberMessages],
  routes: memberRoutes,
}
