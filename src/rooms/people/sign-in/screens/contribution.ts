import { wordsOf, type RoomScreens } from '#shell/contributions.ts'
import type { Viewer } from '#shell/viewer.ts'
import { signInMessages } from '../messages.en.ts'

const administrators = (viewer: Viewer) => viewer.holds('administrator')

const words = (key: Parameters<typeof wordsOf<typeof signInMessages>>[1]) => wordsOf(signInMessages, key)

export const signInScreens: RoomScreens = {
  name: 'people/sign-in',
  screens: [
    {
      path: 'profile',
      load: () => import('./profile-screen.tsx').then(({ ProfileScreen }) => ({ default: ProfileScreen })),
    },
    {
      path: 'profile/security',
      load: () => import('./security-screen.tsx').then(({ SecurityScreen }) => ({ default: SecurityScreen })),
    },
    {
      path: 'profile/api-keys',
      load: () => import('./api-keys-screen.tsx').then(({ OwnApiKeys }) => ({ default: OwnApiKeys })),
    },
    {
      path: 'settings/api-keys',
      load: () => import('./api-keys-screen.tsx').then(({ EveryApiKey }) => ({ default: EveryApiKey })),
      who: administrators,
    },
    {
      path: 'settings/identity-providers',
      load: () =>
        import('./providers-screen.tsx').then(({ ProvidersScreen }) => ({ default: ProvidersScreen })),
      who: administrators,
    },
  ],
  settings: [
    {
      group: 'profile',
      path: 'profile/security',
      title: words('people.sign-in.screen.security'),
      summary: words('people.sign-in.screen.security.summary'),
    },
    {
      group: 'profile',
      path: 'profile/api-keys',
      title: words('people.sign-in.screen.keys.own'),
      summary: words('people.sign-in.screen.keys.summary'),
    },
    {
      group: 'connections',
      path: 'settings/identity-providers',
      title: words('people.sign-in.screen.providers'),
      summary: words('people.sign-in.screen.providers.summary'),
      who: administrators,
    },
    {
      group: 'connections',
      path: 'settings/api-keys',
      title: words('people.sign-in.screen.keys'),
      summary: words('people.sign-in.screen.keys.summary'),
      who: administrators,
    },
  ],
  commands: [
    {
      id: 'profile',
      title: words('people.sign-in.screen.profile'),
      path: 'profile',
      keywords: words('people.sign-in.screen.profile.keywords'),
    },
    {
      id: 'security',
      title: words('people.sign-in.screen.security'),
      path: 'profile/security',
      keywords: words('people.sign-in.screen.security.keywords'),
    },
    { id: 'own-api-keys', title: words('people.sign-in.screen.keys.own'), path: 'profile/api-keys' },
  ],
}
