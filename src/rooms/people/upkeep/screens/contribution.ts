import { wordsOf, type Audience, type RoomScreens } from '#shell/contributions.ts'
import { upkeepMessages } from '../messages.en.ts'

const words = (key: Parameters<typeof wordsOf<typeof upkeepMessages>>[1]) => wordsOf(upkeepMessages, key)

const readsTrail: Audience = viewer => viewer.holds('administrator', 'auditor')
const keepsUp: Audience = viewer => viewer.holds('administrator')

export const upkeepScreens: RoomScreens = {
  name: 'people/upkeep',
  screens: [
    {
      path: 'settings/audit',
      load: () => import('./trail-screen.tsx').then(({ TrailScreen }) => ({ default: TrailScreen })),
      who: readsTrail,
    },
    {
      path: 'settings/mail',
      load: () => import('./mails-screen.tsx').then(({ MailsScreen }) => ({ default: MailsScreen })),
      who: keepsUp,
    },
    {
      path: 'settings/mail/$mailId',
      load: () => import('./mail-screen.tsx').then(({ MailScreen }) => ({ default: MailScreen })),
      who: keepsUp,
    },
    {
      path: 'settings/jobs',
      load: () => import('./jobs-screen.tsx').then(({ JobsScreen }) => ({ default: JobsScreen })),
      who: keepsUp,
    },
    {
      path: 'settings/figures',
      load: () => import('./figures-screen.tsx').then(({ FiguresScreen }) => ({ default: FiguresScreen })),
      who: keepsUp,
    },
  ],
  settings: [
    {
      group: 'upkeep',
      path: 'settings/audit',
      title: words('people.upkeep.trail.title'),
      summary: words('people.upkeep.trail.summary'),
      who: readsTrail,
    },
    {
      group: 'upkeep',
      path: 'settings/mail',
      title: words('people.upkeep.mail.title'),
      summary: words('people.upkeep.mail.summary'),
      who: keepsUp,
    },
    {
      group: 'upkeep',
      path: 'settings/jobs',
      title: words('people.upkeep.jobs.title'),
      summary: words('people.upkeep.jobs.summary'),
      who: keepsUp,
    },
    {
      group: 'upkeep',
      path: 'settings/figures',
      title: words('people.upkeep.figures.title'),
      summary: words('people.upkeep.figures.summary'),
      who: keepsUp,
    },
  ],
  commands: [
    {
      id: 'audit',
      title: words('people.upkeep.trail.title'),
      path: 'settings/audit',
      keywords: words('people.upkeep.trail.keywords'),
      who: readsTrail,
    },
    {
      id: 'mail',
      title: words('people.upkeep.mail.title'),
      path: 'settings/mail',
      keywords: words('people.upkeep.mail.keywords'),
      who: keepsUp,
    },
    {
      id: 'jobs',
      title: words('people.upkeep.jobs.title'),
      path: 'settings/jobs',
      keywords: words('people.upkeep.jobs.keywords'),
      who: keepsUp,
    },
    {
      id: 'figures',
      title: words('people.upkeep.figures.title'),
      path: 'settings/figures',
      keywords: words('people.upkeep.figures.keywords'),
      who: keepsUp,
    },
  ],
}
