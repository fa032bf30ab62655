import type { Room } from '#platform/room.ts'
import { organisationMessages } from './messages.en.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { processRoutes } from './routes/processes.ts'
import { profileRoutes } from './routes/profile.ts'

export const organisationRoom: Room = {
  name: 'people/organisation',
  messages: [organisationMessages],
  routes: [...profileRoutes, ...calendarRoutes, ...processRoutes],
}
