import type { Room } from '#platform/room.ts'
import { memberMessages } from './messages.en.ts'
import { importRoutes } from './routes/import.ts'
import { memberRoutes } from './routes/members.ts'

export const memberRoom: Room = {
  name: 'people/member',
  messages: [memberMessages],
  routes: [...memberRoutes, ...importRoutes],
}
