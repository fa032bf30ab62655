import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import tar from 'tar-stream'
import { fileName, type Manifest, manifest, manifestName, pieceName, secretKeyName } from './manifest.ts'

/** What is in the archive is not what its manifest says, or it has none. */
export class DamagedBackup extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'DamagedBackup'
  }
}

export interface Content extends AsyncIterable<unknown> {
  /** Passes over what is not wanted. */
  resume(): unknown
}

/** The entries in their order, each to be read before the next. */
export async function* readEntries(file: string): AsyncGenerator<{ name: string; content: Content }> {
  const extract = tar.extract()
  const source = createReadStream(file)
  const gunzip = createGunzip()
  source.on('error', cause => extract.destroy(cause))
  gunzip.on('error', cause => extract.destroy(cause))
  source.pipe(gunzip).pipe(extract)
  try {
    for await (const entry of extract) yield { name: entry.header.name, content: entry as Content }
  } finally {
    source.destroy()
  }
}

export async function contentOf(entry: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of entry) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/**
 * Reads the whole archive once before anything is changed.
 * @throws DamagedBackup
 */
export async function verifyArchive(file: string): Promise<Manifest> {
  const digests = new Map<string, Hash>()
  let last: Buffer | undefined
  let secretKey = false
  try {
    for await (const { name, content } of readEntries(file)) {
      if (last) throw new DamagedBackup('something follows the manifest')
      if (name === manifestName) last = await contentOf(content)
      else if (name === secretKeyName) secretKey = (await contentOf(content)).length > 0
      else await digestEntry(digests, name, content)
    }
  } catch (cause) {
    throw cause instanceof DamagedBackup ? cause : new DamagedBackup(String((cause as Error).message))
  }
  const found = parseManifest(last)
  compare(found, digests)
  if (found.secretKey !== secretKey) throw new DamagedBackup('its secret key is missing')
  return found
}

/** The pieces of a table count as one content; each must be the next one. */
async function digestEntry(digests: Map<string, Hash>, name: string, content: Content): Promise<void> {
  const piece = /^(tables\/.+)\/(\d{6})\.copy$/.exec(name)
  const whole = piece?.[1] ?? name
  const first = Number(piece?.[2] ?? 0) === 0
  if (first === digests.has(whole)) throw new DamagedBackup(`${name} is out of place`)
  const hash = digests.get(whole) ?? createHash('sha256')
  digests.set(whole, hash)
  for await (const part of content) hash.update(part as Buffer)
}

function parseManifest(bytes: Buffer | undefined): Manifest {
  if (!bytes) throw new DamagedBackup('its end is missing')
  try {
    return manifest.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new DamagedBackup('its manifest is not one of this version')
  }
}

function compare({ tables, files }: Manifest, digests: ReadonlyMap<string, Hash>): void {
  const expected = new Map<string, string>()
  for (const { schema, table, sha256 } of tables)
    expected.set(pieceName(schema, table, 0).slice(0, -12), sha256)
  for (const { key, sha256 } of files) expected.set(fileName(key), sha256)
  for (const [name, sha256] of expected) {
    const content = digests.get(name)?.digest('hex') ?? emptyDigest
    if (content !== sha256) throw new DamagedBackup(`${name} was changed`)
  }
  for (const name of digests.keys()) {
    if (!expected.has(name)) throw new DamagedBackup(`${name} is not of it`)
  }
}

const emptyDigest = createHash('sha256').digest('hex')
