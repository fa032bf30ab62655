import { posix } from 'node:path'
import { roomOf } from './place.ts'
import { fileRule } from './rule.ts'

/** Inside of a home paths are relative; from one home to another they begin with its name, and survive a move. */
export const importPaths = fileRule('import-paths', file =>
  file.imports.flatMap(({ specifier, line }) => {
    if (!specifier.startsWith('.') || !/\.tsx?$/.test(specifier) || !/\.tsx?$/.test(file.path)) return []
    const target = posix.join(posix.dirname(file.path), specifier)
    const home = homeOf(target)
    if (home === homeOf(file.path) || !home.startsWith('src/')) return []
    return [{ path: file.path, line, sentence: `${specifier} leaves its home: write #${target.slice(4)}.` }]
  }),
)

/** The outermost folder that is moved as one: an area, and among the rooms the room. */
function homeOf(path: string): string {
  if (path.startsWith('src/rooms/')) return `src/rooms/${roomOf(path).room.split('/')[0]}`
  const folders = path.split('/').slice(0, -1)
  return folders[0] === 'src' ? folders.slice(0, 2).join('/') : (folders[0] ?? '')
}
