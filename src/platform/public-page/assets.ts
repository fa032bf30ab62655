import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

interface Asset {
  readonly mediaType: string
  readonly bytes: Buffer
  readonly compressed: Buffer | null
}

const { resolve } = createRequire(import.meta.url)
const own = (name: string): string => path.join(import.meta.dirname, name)

const text = (mediaType: string, file: string): Asset => {
  const bytes = readFileSync(file)
  return { mediaType: `${mediaType}; charset=utf-8`, bytes, compressed: brotliCompressSync(bytes) }
}

const font = (family: string, file: string): Asset => ({
  mediaType: 'font/woff2',
  bytes: readFileSync(resolve(`@fontsource-variable/${family}/files/${file}`)),
  compressed: null,
})

const assets: Readonly<Record<string, Asset>> = {
  'public.css': text('text/css', own('public.css')),
  'passkey.js': text('text/javascript', own('passkey.js')),
  'password-strength.js': text('text/javascript', own('password-strength.js')),
  'inter.woff2': font('inter', 'inter-latin-wght-normal.woff2'),
  'source-serif-4.woff2': font('source-serif-4', 'source-serif-4-latin-wght-normal.woff2'),
}

/** Changes when any of them changes: a browser keeps what it has until then. */
const edition = Object.values(assets)
  .reduce((hash, { bytes }) => hash.update(bytes), createHash('sha256'))
  .digest('base64url')
  .slice(0, 10)

export type AssetName = 'public.css' | 'passkey.js' | 'password-strength.js'

export const assetAddress = (name: AssetName): string => `/public/${edition}/${name}`

/** The few files of the public door, from memory. */
export function servePublicAssets(server: FastifyInstance): void {
  for (const [name, { mediaType, bytes, compressed }] of Object.entries(assets)) {
    const serve = (address: string, cacheControl: string): void => {
      server.get(address, async (request, reply) => {
        const asBrotli = compressed !== null && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
        void reply.type(mediaType).header('cache-control', cacheControl).header('vary', 'accept-encoding')
        if (asBrotli) void reply.header('content-encoding', 'br')
        return reply.send(asBrotli ? compressed : bytes)
      })
    }
    serve(`/public/${edition}/${name}`, 'public, max-age=31536000, immutable')
    serve(`/public/${name}`, 'public, max-age=3600')
  }
}
