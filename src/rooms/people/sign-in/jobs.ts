import type { ScheduledJob } from '#platform/room.ts'
import { forgetWhatIsOver } from './actions/forget.ts'

export const signInJobs: readonly ScheduledJob[] = [
  { name: 'people.sign-in.forget', schedule: '17 * * * *', run: forgetWhatIsOver },
]
