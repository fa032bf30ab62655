import { wordsOf, type RoomScreens } from '#shell/contributions.ts'
import type { Viewer } from '#shell/viewer.ts'
import { memberMessages } from '../messages.en.ts'

const administrators = (viewer: Viewer) => viewer.holds('administrator')

const words = (key: Parameters<typeof wordsOf<typeof memberMessages>>[1]) => wordsOf(memberMessages, key)

export const memberScreens: RoomScreens = {
  name: 'people/member',
  screens: [
    {
      path: 'settings/members',
      load: () => import('./members-screen.tsx').then(({ MembersScreen }) => ({ default: MembersScreen })),
    },
    {
      path: 'settings/members/$memberId',
      load: () => import('./member-screen.tsx').then(({ MemberScreen }) => ({ default: MemberScreen })),
    },
    {
      path: 'settings/import',
      load: () => import('./import-screen.tsx').then(({ ImportScreen }) => ({ default: ImportScreen })),
      who: administrators,
    },
    {
      path: 'settings/roles',
      load: () => import('./roles-screen.tsx').then(({ RolesScreen }) => ({ default: RolesScreen })),
    },
  ],
  settings: [
    {
      group: 'people',
      path: 'settings/members',
      title: words('people.member.screen.title'),
      summary: words('people.member.screen.summary'),
    },
    {
      group: 'people',
      path: 'settings/roles',
      title: words('people.member.field.roles'),
      summary: words('people.member.roles.summary'),
    },
    {
      group: 'people',
      path: 'settings/import',
      title: words('people.member.import.title'),
      summary: words('people.member.import.summary'),
      who: administrators,
    },
  ],
  commands: [
    {
      id: 'members',
      title: words('people.member.screen.title'),
      path: 'settings/members',
      keywords: words('people.member.screen.keywords'),
    },
    { id: 'roles', title: words('people.member.field.roles'), path: 'settings/roles' },
    {
      id: 'import',
      title: words('people.member.import.screen'),
      path: 'settings/import',
      keywords: words('people.member.import.keywords'),
      who: administrators,
    },
  ],
  opens: { member: id => `settings/members/${id}` },
}
