import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { isErrorCode } from './error-code.ts'
import { checkKey } from './key.ts'
import { FileAbsent, type FileStore } from './store.ts'

const unfinished = '.unfinished'

/** A file appears whole or not at all: it is written beside, made durable, then renamed into place. */
export function diskStore(root: string): FileStore {
  const placeOf = (key: string): string => path.join(root, checkKey(key))
  return {
    async put(key, bytes) {
      const target = placeOf(key)
      const folder = path.dirname(target)
      await mkdir(folder, { recursive: true })
      const beside = `${target}-${randomUUID()}${unfinished}`
      try {
        await writeDurably(beside, bytes)
        await rename(beside, target)
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
      await makeNameDurable(folder)
    },
    async read(key) {
      try {
        const handle = await open(placeOf(key), 'r')
        return handle.createReadStream()
      } catch (error) {
        if (isErrorCode(error, 'ENOENT')) throw new FileAbsent(key)
        throw error
      }
    },
    remove: key => rm(placeOf(key), { force: true }),
    list: () => keysBelow(root),
  }
}

async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o640)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A rename outlives a power cut only once its folder is on the disk too. */
async function makeNameDurable(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* keysBelow(root: string, below = ''): AsyncIterable<string> {
  for (const entry of await entriesOf(path.join(root, below))) {
    const key = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* keysBelow(root, key)
    else if (!entry.name.endsWith(unfinished)) yield key
  }
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return []
    throw error
  }
}
