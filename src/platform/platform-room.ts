import { sealAll } from './audit/seal.ts'
import { fileMessages } from './files/messages.en.ts'
import { sweepFiles } from './files/sweep.ts'
import { idempotencyMessages } from './idempotency/messages.en.ts'
import { forgetWhatIsOver } from './jobs/forget.ts'
import { deliverMail } from './mail/deliver.ts'
import { mailMessages } from './mail/messages.en.ts'
import type { Room } from './room.ts'
import { searchRoute } from './search/route.ts'

/** What the platform itself brings to the house, as a room would. */
export const platformRoom: Room = {
  name: 'platform',
  messages: [fileMessages, idempotencyMessages, mailMessages],
  routes: [searchRoute],
  errands: [deliverMail],
  jobs: [
    { name: 'platform.seal-audit', schedule: '* * * * *', run: sealAll },
    { name: 'platform.forget-what-is-over', schedule: '17 3 * * *', run: forgetWhatIsOver },
    {
      name: 'platform.sweep-files',
      schedule: '43 2 * * *',
      run: async installation => {
        const removed = await sweepFiles(installation)
        if (removed > 0) installation.log.info({ removed }, 'stored files that nothing spoke of were removed')
      },
    },
  ],
}
