import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { enrol } from './new-room/enrol.ts'
import { isRoomName, skeleton } from './new-room/skeleton.ts'

/** `node scripts/new-room.ts customers` opens a room that keeps the rules, and tells the house of it. */
const root = join(import.meta.dirname, '..')
const [room = ''] = process.argv.slice(2)

if (!isRoomName(room))
  stop('Say the name of the room: one or two hyphenated words, such as customers or listening/survey.')
if (existsSync(join(root, 'src/rooms', room, 'README.md'))) stop(`The room ${room} exists already.`)

for (const [path, text] of Object.entries(skeleton(room))) await write(path, text)
await write('src/house.ts', enrol(readFileSync(join(root, 'src/house.ts'), 'utf8'), room))
process.stdout.write(
  `The room ${room} is open and stands above all others (src/house.ts). Next: its words in README.md, its nouns, its migration.\n`,
)

async function write(path: string, text: string): Promise<void> {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
  process.stdout.write(`${path}\n`)
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
