import type { FileStore } from '#platform/files/store.ts'
import { contentOf, readEntries } from './archive-reader.ts'
import { fileName, type Manifest, secretKeyName } from './manifest.ts'

/** The files of the backup, to the folder or the bucket that this installation is configured with. */
export async function restoreFiles(file: string, { files }: Manifest, store: FileStore): Promise<void> {
  const keys = new Map(files.map(({ key }) => [fileName(key), key]))
  for await (const { name, content } of readEntries(file)) {
    const key = keys.get(name)
    if (key === undefined) content.resume()
    else await store.put(key, await contentOf(content))
  }
}

export async function secretKeyIn(file: string): Promise<string | undefined> {
  for await (const { name, content } of readEntries(file)) {
    if (name === secretKeyName) return (await contentOf(content)).toString('utf8')
    content.resume()
  }
  return undefined
}
