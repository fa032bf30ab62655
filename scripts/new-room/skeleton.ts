import { roomsWithSubRooms } from '../house-rules/place.ts'

const word = /^[a-z]+(-[a-z]+)*$/

export function isRoomName(room: string): boolean {
  const [first = '', second, ...rest] = room.split('/')
  if (!word.test(first) || rest.length > 0) return false
  return second === undefined
    ? !roomsWithSubRooms.includes(first)
    : roomsWithSubRooms.includes(first) && word.test(second)
}

/** `listening/mystery-visit` is called `mysteryVisit` in code. */
export const nameInCode = (room: string): string =>
  (room.split('/').at(-1) ?? '').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The least a room is: its words, its two catalogues, and what it brings to the house. */
export function skeleton(room: string): Readonly<Record<string, string>> {
  const folder = `src/rooms/${room}`
  const name = nameInCode(room)
  return {
    [`${folder}/README.md`]: readme(room),
    [`${folder}/messages.fr.ts`]: 'export const fr = {} as const\n',
    [`${folder}/messages.en.ts`]: `import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const ${name}Messages = catalogue(fr, {})
`,
    [`${folder}/room.ts`]: `import type { Room } from '#platform/room.ts'
import { ${name}Messages } from './messages.en.ts'

export const ${name}Room: Room = {
  name: '${room}',
  messages: [${name}Messages],
}
`,
  }
}

const readme = (room: string): string => `# ${room}

What this room is for, in one sentence that a quality manager would say.

| word | French | what it is |
| ---- | ------ | ---------- |

## States

## What it owes the other rooms
`
