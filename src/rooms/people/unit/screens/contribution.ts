import { wordsOf, type RoomScreens } from '#shell/contributions.ts'
import { unitMessages } from '../messages.en.ts'

const load = () => import('./units-screen.tsx').then(({ UnitsScreen }) => ({ default: UnitsScreen }))

export const unitScreens: RoomScreens = {
  name: 'people/unit',
  screens: [
    { path: 'settings/units', load },
    { path: 'settings/units/$unitId', load },
  ],
  settings: [
    {
      group: 'organisation',
      path: 'settings/units',
      title: wordsOf(unitMessages, 'people.unit.screen.title'),
      summary: wordsOf(unitMessages, 'people.unit.screen.summary'),
    },
  ],
  commands: [
    {
      id: 'units',
      title: wordsOf(unitMessages, 'people.unit.screen.title'),
      path: 'settings/units',
      keywords: wordsOf(unitMessages, 'people.unit.screen.keywords'),
    },
  ],
  opens: { unit: id => `settings/units/${id}` },
}
