import { wordsOf, type RoomScreens } from '#shell/contributions.ts'
import { organisationMessages } from '../messages.en.ts'

const words = (key: Parameters<typeof wordsOf<typeof organisationMessages>>[1]) =>
  wordsOf(organisationMessages, key)

export const organisationScreens: RoomScreens = {
  name: 'people/organisation',
  screens: [
    {
      path: 'settings/organisation',
      load: () => import('./profile-screen.tsx').then(({ ProfileScreen }) => ({ default: ProfileScreen })),
    },
    {
      path: 'settings/calendar',
      load: () => import('./calendar-screen.tsx').then(({ CalendarScreen }) => ({ default: CalendarScreen })),
    },
    {
      path: 'settings/processes',
      load: () =>
        import('./processes-screen.tsx').then(({ ProcessesScreen }) => ({ default: ProcessesScreen })),
    },
  ],
  settings: [
    {
      group: 'organisation',
      path: 'settings/organisation',
      title: words('people.organisation.screen.profile'),
      summary: words('people.organisation.screen.profile.summary'),
    },
    {
      group: 'organisation',
      path: 'settings/calendar',
      title: words('people.organisation.screen.calendar'),
      summary: words('people.organisation.screen.calendar.summary'),
    },
    {
      group: 'organisation',
      path: 'settings/processes',
      title: words('people.organisation.screen.processes'),
      summary: words('people.organisation.screen.processes.summary'),
    },
  ],
  commands: [
    { id: 'organisation', title: words('people.organisation.screen.profile'), path: 'settings/organisation' },
    {
      id: 'calendar',
      title: words('people.organisation.screen.calendar'),
      path: 'settings/calendar',
      keywords: words('people.organisation.screen.calendar.keywords'),
    },
    { id: 'processes', title: words('people.organisation.screen.processes'), path: 'settings/processes' },
  ],
  opens: { process: () => 'settings/processes' },
}
