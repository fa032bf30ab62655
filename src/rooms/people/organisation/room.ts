import type { Room } from '#platform/room.ts'
import type { BuildDemonstration } from './actions/demonstration.ts'
import { organisationMessages } from './messages.en.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { demonstrationRoutes } from './routes/demonstration.ts'
import { processRoutes } from './routes/processes.ts'
import { profileRoutes } from './routes/profile.ts'

/** The composition root says what the demonstration is made of. */
export const organisationRoomWith = (build: BuildDemonstration): Room => ({
  name: 'people/organisation',
  messages: [organisationMessages],
  routes: [...profileRoutes, ...calendarRoutes, ...processRoutes, ...demonstrationRoutes(build)],
})
