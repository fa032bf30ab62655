import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, constants, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-stream'

/** Changes when what we make of the package changes, so that an older folder is never taken for a newer one. */
const layout = 2

export interface UnpackedChromium {
  readonly executable: string
  readonly libraries: string
  readonly fontsConfiguration: string
  readonly home: string
}

/**
 * The browser comes compressed in an npm package whose own unpacking reuses whatever lies in the temporary folder,
 * and renders pages without any text when that folder is not the one it expects. So we unpack it ourselves, into a
 * folder named after its version, which exists only once it is complete.
 */
export async function unpackChromium(cacheRoot?: string): Promise<UnpackedChromium> {
  const packageFile = findPackage()
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string }
  const root = cacheRoot ?? (await writableCache(packageFile))
  const folder = join(root, `chromium-${version}-${layout}`)
  if (!(await exists(join(folder, 'chromium')))) await unpackInto(folder, join(dirname(packageFile), 'bin'))
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontsConfiguration: join(folder, 'fonts.conf'),
    home: join(folder, 'home'),
  }
}

/** Unpacked beside its final place and then renamed: of two processes that start at once, either may win. */
async function unpackInto(folder: string, source: string): Promise<void> {
  const draft = `${folder}.${process.pid}-${randomBytes(4).toString('hex')}`
  await mkdir(join(draft, 'home'), { recursive: true })
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(source, 'chromium.br')),
        createBrotliDecompress({ chunkSize: 2 ** 21 }),
        createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
      ),
      unpackArchive(join(source, 'al2023.tar.br'), draft),
      unpackArchive(join(source, 'fonts.tar.br'), draft),
      unpackArchive(join(source, 'swiftshader.tar.br'), draft),
    ])
    await writeFile(join(draft, 'fonts.conf'), fontsConfiguration(folder))
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(join(folder, 'chromium')))) throw error
  }
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  const entries = extract()
  const feeding = pipeline(createReadStream(archive), createBrotliDecompress(), entries)
  for await (const entry of entries) {
    const target = join(folder, entry.header.name)
    if (entry.header.type === 'file') {
      await mkdir(dirname(target), { recursive: true })
      await pipeline(entry, createWriteStream(target, { mode: entry.header.mode ?? 0o644 }))
    } else entry.resume()
  }
  await feeding
}

/** The fonts of the package first: a machine without any still shows text, and the same text as the others. */
const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/home/fonts</cachedir>
</fontconfig>
`

/** The package exports no `package.json`; its entry file lies one folder below. */
function findPackage(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  return join(dirname(dirname(entry)), 'package.json')
}

/** Beside the dependencies; or, where they belong to somebody else, in a folder of this user's own. */
async function writableCache(packageFile: string): Promise<string> {
  const modules = dirname(dirname(dirname(packageFile)))
  const beside = join(modules, '.cache')
  const root = (await mayWrite(modules, beside))
    ? beside
    : join(tmpdir(), `filrouge-browser-${userInfo().uid}`)
  await mkdir(root, { recursive: true, mode: 0o755 })
  return root
}

async function mayWrite(parent: string, folder: string): Promise<boolean> {
  return access((await exists(folder)) ? folder : parent, constants.W_OK).then(
    () => true,
    () => false,
  )
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
