import type { RoomScreens } from '../contributions.ts'

/** What the first page says of the organisation itself, before any room measures anything. */
export const todayOfOrganisation: RoomScreens = {
  name: 'shell/today',
  screens: [],
  todayPanels: [
    {
      id: 'waiting',
      order: 10,
      load: () => import('./waiting.tsx').then(({ Waiting }) => ({ default: Waiting })),
      who: viewer => viewer.holds('administrator'),
    },
    {
      id: 'setting-up',
      order: 20,
      load: () => import('./setting-up.tsx').then(({ SettingUp }) => ({ default: SettingUp })),
      who: viewer => viewer.holds('administrator', 'quality-manager'),
    },
  ],
}
