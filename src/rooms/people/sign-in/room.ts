import type { Room } from '#platform/room.ts'
import { signInMessages } from './messages.en.ts'

export { gate } from './actions/gate.ts'

export const signInRoom: Room = {
  name: 'people/sign-in',
  messages: [signInMessages],
}
