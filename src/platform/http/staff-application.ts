import { readFile } from 'node:fs/promises'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

export const browserBuild = path.resolve(import.meta.dirname, '../../../build/browser')

/**
 * The staff door: one page whatever the address below /o/, and hashed assets that browsers keep for a year.
 * The page is read once; each answer gets its own style nonce, which the design system asks for.
 */
export async function serveStaffApplication(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: path.join(browserBuild, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
    preCompressed: true,
  })
  const document = await readFile(path.join(browserBuild, 'index.html'), 'utf8')
  const answer = async (_request: unknown, reply: FastifyReply): Promise<FastifyReply> =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(document.replaceAll('{{csp-nonce}}', reply.cspNonce.style))
  server.get('/o/*', answer)
}
