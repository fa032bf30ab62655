import { isRoleFolder, roleOf, roomOf, roles, roomsWithSubRooms } from './place.ts'
import type { Offence, Rule } from './rule.ts'

const words = `<noun>.ts, ${Object.values(roles).join(', ')}, messages.fr.ts, messages.en.ts, screens/, README.md`

/** A room has the files of the vocabulary and no other: who knows one room finds the way in all of them. */
export const roomFiles: Rule = {
  name: 'room-files',
  check(house) {
    const paths = [...house.keys()].filter(path => path.startsWith('src/rooms/'))
    return [...paths.flatMap(misplaced), ...incomplete(paths)]
  },
}

function misplaced(path: string): readonly Offence[] {
  const { room, inside } = roomOf(path)
  const offence = (sentence: string) => [{ path, line: 1, sentence }]
  if (inside.length === 0) return offence('stands outside of any room.')
  const [first = ''] = inside
  if (isRoleFolder(first) && first !== 'screens' && inside.length > 2)
    return offence(`is too deep: ${first}/ is one file's work cut in pieces, without folders of its own.`)
  if (roleOf(inside) !== 'unknown') return []
  const advice = roomsWithSubRooms.includes(room) ? ' or a sub-room' : ''
  return offence(`is not a word of a room. A room has ${words}${advice}.`)
}

function incomplete(paths: readonly string[]): readonly Offence[] {
  const rooms = Map.groupBy(paths, path => roomOf(path).room)
  return [...rooms].flatMap(([room, files]) => {
    const has = (file: string) => files.includes(`src/rooms/${room}/${file}`)
    const missing: string[] = []
    if (!has('README.md')) missing.push('README.md, which says the words of the room')
    if (has('messages.fr.ts') !== has('messages.en.ts')) missing.push('one of its two catalogues')
    for (const [role, file] of Object.entries(roles)) {
      const both = has(file) && files.some(path => path.startsWith(`src/rooms/${room}/${role}/`))
      if (both) missing.push(`a decision: it has both ${file} and ${role}/, where the one becomes the other`)
    }
    return missing.map(what => ({ path: `src/rooms/${room}`, line: 1, sentence: `The room lacks ${what}.` }))
  })
}
