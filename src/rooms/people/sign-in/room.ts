import type { Room } from '#platform/room.ts'
import type { PrepareDemonstration } from './actions/visit-demonstration.ts'
import { signInJobs } from './jobs.ts'
import { signInMessages } from './messages.en.ts'
import { homePages } from './pages/home.tsx'
import { invitationPages } from './pages/invitation.tsx'
import { linkPages } from './pages/link.tsx'
import { passkeyPages } from './pages/passkey.ts'
import { passwordPages } from './pages/password.tsx'
import { providerPages } from './pages/provider.tsx'
import { secondFactorPages } from './pages/second-factor.tsx'
import { signInPages } from './pages/sign-in.tsx'
import { welcomePages } from './pages/welcome.tsx'
import { organisationRoutes } from './routes/organisation.ts'
import { sessionRoutes } from './routes/session.ts'

export { gate } from './actions/gate.ts'

/** The composition root says how the demonstration is made; without, its door opens only where one exists. */
export const signInRoomWith = (prepare: PrepareDemonstration | null): Room => ({
  name: 'people/sign-in',
  messages: [signInMessages],
  routes: [...sessionRoutes, ...organisationRoutes],
  pages: [
    ...homePages,
    ...welcomePages(prepare),
    ...signInPages,
    ...secondFactorPages,
    ...passkeyPages,
    ...linkPages,
    ...passwordPages,
    ...providerPages,
    ...invitationPages,
  ],
  jobs: signInJobs,
})
