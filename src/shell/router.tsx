import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { isActive } from './active-verbs.ts'
import { readAddressWords } from './address-words.ts'
import { Frame } from './frame/frame.tsx'
import { rooms } from './rooms.ts'
import { Coming } from './screens/coming.tsx'
import { Missing } from './screens/missing.tsx'
import { roomScreen } from './screens/room-screen.tsx'
import { SettingsHome } from './screens/settings-home.tsx'
import { Today } from './screens/today.tsx'
import { pathOfVerb, verbs } from './verbs.ts'

const root = createRootRoute()

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/o/$organisation',
  validateSearch: readAddressWords,
  component: Frame,
  notFoundComponent: Missing,
})

const at = (path: string, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => organisation, path, component })

const contributed = rooms.flatMap(room => room.screens)
const isFree = (path: string) => !contributed.some(screen => screen.path === path)

/** The shell's own pages give way to a room that brings the same address. */
const own = [
  ...verbs
    .filter(verb => verb !== 'today')
    .filter(verb => !isActive(verb))
    .map(verb => ({ path: pathOfVerb(verb), page: () => <Coming verb={verb} /> })),
  { path: 'settings', page: () => <SettingsHome /> },
  { path: 'profile', page: () => <SettingsHome profile /> },
]

const routeTree = root.addChildren([
  organisation.addChildren([
    at('/', Today),
    ...own.filter(({ path }) => isFree(path)).map(({ path, page }) => at(path, page)),
    ...contributed.map(screen => at(screen.path, roomScreen(screen))),
  ]),
])

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultNotFoundComponent: Missing,
})
