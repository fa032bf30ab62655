import { rooms } from './rooms.ts'
import { pathOfVerb, type Verb } from './verbs.ts'

/** A verb lives as soon as a room has a screen at its address or below it. */
export function isActive(verb: Verb): boolean {
  if (verb === 'today') return true
  const path = pathOfVerb(verb)
  return rooms.some(room =>
    room.screens.some(screen => screen.path === path || screen.path.startsWith(`${path}/`)),
  )
}
