import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../id.ts'
import { diskStore } from './disk-store.ts'
import { keyOf } from './key.ts'
import { s3Store } from './s3-store.ts'
import { FileAbsent, type FileStore } from './store.ts'

const organisation = newId(new Date())
const newKey = (): string => keyOf(organisation, newId(new Date()))

async function keysOf(store: FileStore): Promise<string[]> {
  const keys: string[] = []
  for await (const key of store.list()) keys.push(key)
  return keys.sort()
}

const stores: Record<string, { store: FileStore; close: () => Promise<unknown> }> = {}
let folder: string

interface Asked {
  readonly method: string
  readonly authorization: string
  readonly digest: string
}
const asked: Asked[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'filrouge-files-'))
  stores['disk'] = { store: diskStore(folder), close: () => rm(folder, { recursive: true, force: true }) }
  const server = await bucketServer()
  stores['bucket'] = {
    store: s3Store({
      kind: 's3',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      bucket: 'filrouge',
      region: 'eu-west-3',
      accessKey: 'key',
      secretKey: 'secret',
    }),
    close: () => new Promise(resolve => server.close(resolve)),
  }
})
afterAll(async () => {
  for (const { close } of Object.values(stores)) await close()
})

describe.each(['disk', 'bucket'])('files on %s', name => {
  it('come back as they were, are listed, and go away', async () => {
    const { store } = stores[name]!
    const keys = [newKey(), newKey(), newKey()].sort()
    for (const key of keys) await store.put(key, Buffer.from(`bytes of ${key}`))
    expect((await buffer(await store.read(keys[1]!))).toString()).toBe(`bytes of ${keys[1]}`)
    expect(await keysOf(store)).toEqual(keys)
    await store.remove(keys[0]!)
    await store.remove(keys[0]!)
    expect(await keysOf(store)).toEqual(keys.slice(1))
    await expect(store.read(keys[0]!)).rejects.toThrow(FileAbsent)
  })

  it('have no other names than those the application makes', async () => {
    const { store } = stores[name]!
    for (const key of ['../../etc/passwd', `${organisation}/../x`, 'a', ''])
      await expect((async () => store.put(key, Buffer.from('x')))()).rejects.toThrow(TypeError)
  })
})

describe('the disk', () => {
  it('lists nothing of what was not finished', async () => {
    const { store } = stores['disk']!
    const key = newKey()
    await store.put(key, Buffer.from('whole'))
    const before = await keysOf(store)
    await writeFile(path.join(folder, `${key}-1234.unfinished`), 'hal')
    expect(await keysOf(store)).toEqual(before)
    expect((await readdir(path.dirname(path.join(folder, key)))).length).toBeGreaterThan(1)
  })

  it('is empty before the first file', async () => {
    expect(await keysOf(diskStore(path.join(folder, 'nowhere')))).toEqual([])
  })
})

describe('the bucket', () => {
  it('is asked with signed requests that commit to their bytes', async () => {
    asked.length = 0
    await stores['bucket']!.store.put(newKey(), Buffer.from('abc'))
    expect(asked).toEqual([
      {
        method: 'PUT',
        digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        authorization: expect.stringMatching(
          /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-west-3\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/,
        ) as string,
      },
    ])
  })
})

/** The few operations of S3 that the store uses, two keys a page; an unsigned request is refused as S3 does. */
async function bucketServer(): Promise<Server> {
  const objects = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    void (async () => {
      const address = new URL(request.url!, 'http://bucket')
      const { authorization = '', 'x-amz-content-sha256': digest = '' } = request.headers
      asked.push({ method: request.method!, authorization, digest: String(digest) })
      if (!authorization.startsWith('AWS4-HMAC-SHA256')) return response.writeHead(403).end()
      const key = address.pathname.replace('/filrouge/', '')
      if (request.method === 'PUT') objects.set(key, await buffer(request))
      if (request.method === 'DELETE') objects.delete(key)
      if (request.method !== 'GET') return response.writeHead(request.method === 'DELETE' ? 204 : 200).end()
      if (address.searchParams.has('list-type')) return response.end(listing(objects, address.searchParams))
      const found = objects.get(key)
      return found
        ? response.end(found)
        : response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    })()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

function listing(objects: ReadonlyMap<string, Buffer>, query: URLSearchParams): string {
  const after = query.get('continuation-token')?.replace(/^a&b/, '') ?? ''
  const keys = [...objects.keys()].sort().filter(key => key > after)
  const page = keys.slice(0, 2)
  const more = keys.length > 2 ? `<NextContinuationToken>a&amp;b${page[1]}</NextContinuationToken>` : ''
  return `<ListBucketResult>${page.map(key => `<Contents><Key>${key}</Key></Contents>`).join('')}${more}</ListBucketResult>`
}
