import { wordsOf, type RoomScreens } from '#shell/contributions.ts'
import { memberMessages } from '../messages.en.ts'

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
  ],
  settings: [
    {
      group: 'people',
      path: 'settings/members',
      title: words('people.member.screen.title'),
      summary: words('people.member.screen.summary'),
    },
  ],
  commands: [
    {
      id: 'members',
      title: words('people.member.screen.title'),
      path: 'settings/members',
      keywords: words('people.member.screen.keywords'),
    },
  ],
  opens: { member: id => `settings/members/${id}` },
}
