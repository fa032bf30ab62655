import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { S3Storage } from '../config.ts'
import { checkKey } from './key.ts'
import { FileAbsent, type FileStore } from './store.ts'

/** Until the storage answers: longer than a slow upload takes, shorter than a person waits. */
const patience = 20_000

/** Any storage that speaks S3, addressed by path, so that it needs no name of its own for each bucket. */
export function s3Store({ endpoint, bucket, region, accessKey, secretKey }: S3Storage): FileStore {
  const credentials = { accessKeyId: accessKey, secretAccessKey: secretKey }
  const client = new AwsClient({ ...credentials, service: 's3', region, retries: 2 })
  const root = `${new URL(endpoint).origin}/${encodeURIComponent(bucket)}`
  const ask = (address: string, init: RequestInit): Promise<Response> =>
    impatiently(signal => client.fetch(address, { ...init, signal }))
  const placeOf = (key: string): string => `${root}/${checkKey(key)}`
  return {
    async put(key, bytes) {
      const response = await ask(placeOf(key), {
        method: 'PUT',
        body: new Uint8Array(bytes),
        headers: { 'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex') },
      })
      await expectSuccess(response, 'write')
    },
    async read(key) {
      const response = await ask(placeOf(key), { method: 'GET' })
      if (response.status === 404) throw new FileAbsent(key)
      await expectSuccess(response, 'read')
      if (!response.body) throw new FileAbsent(key)
      return Readable.fromWeb(response.body as WebStream<Uint8Array>)
    },
    async remove(key) {
      const response = await ask(placeOf(key), { method: 'DELETE' })
      if (response.status !== 404) await expectSuccess(response, 'remove')
    },
    list: () => listPages(query => ask(`${root}?${query.toString()}`, { method: 'GET' })),
  }
}

/** Once it has begun to answer, a storage may take its time: a reader with a slow line does. */
async function impatiently(ask: (signal: AbortSignal) => Promise<Response>): Promise<Response> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Error('the file storage does not answer')), patience)
  try {
    return await ask(controller.signal)
  } finally {
    clearTimeout(timer)
  }
}

async function* listPages(ask: (query: URLSearchParams) => Promise<Response>): AsyncIterable<string> {
  let continuation: string | undefined
  do {
    const query = new URLSearchParams({ 'list-type': '2', 'max-keys': '1000' })
    if (continuation) query.set('continuation-token', continuation)
    const response = await ask(query)
    await expectSuccess(response, 'list')
    const page = await response.text()
    // Our keys are hexadecimal and hyphens: nothing in them is ever escaped.
    for (const [, key] of page.matchAll(/<Key>([^<]+)<\/Key>/g)) yield key!
    continuation = /<NextContinuationToken>([^<]+)</.exec(page)?.[1]?.replaceAll('&amp;', '&')
  } while (continuation)
}

async function expectSuccess(response: Response, what: string): Promise<void> {
  if (response.ok) return
  const answer = await response.text()
  throw new Error(`the file storage refused to ${what}: ${response.status} ${answer.slice(0, 300)}`)
}
