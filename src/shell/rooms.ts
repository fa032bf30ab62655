import { memberScreens } from '#rooms/people/member/screens/contribution.ts'
import { organisationScreens } from '#rooms/people/organisation/screens/contribution.ts'
import { signInScreens } from '#rooms/people/sign-in/screens/contribution.ts'
import { unitScreens } from '#rooms/people/unit/screens/contribution.ts'
import { upkeepScreens } from '#rooms/people/upkeep/screens/contribution.ts'
import type { RoomScreens } from './contributions.ts'
import { todayOfOrganisation } from './today/contribution.ts'

/** What each room brings to the browser, in the order of the settings and of the first page. */
export const rooms: readonly RoomScreens[] = [
  todayOfOrganisation,
  organisationScreens,
  unitScreens,
  memberScreens,
  signInScreens,
  upkeepScreens,
]
