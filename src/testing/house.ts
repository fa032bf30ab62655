import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { movableClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { addressOf } from '#platform/contract/client.ts'
import type { AnswerOf, Endpoint, RequestOf } from '#platform/contract/endpoint.ts'
import type { Problem } from '#platform/contract/shapes.ts'
import { createServer } from '#platform/http/server.ts'
import { createLog } from '#platform/log.ts'
import { assemble, type Assembled } from '#platform/start/installation.ts'
import { catalogues, gate, rooms } from '../house.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'

/** Who sends a request, and from where. */
export interface Caller {
  readonly sessionToken?: string
  readonly apiKey?: string
  /** Public code of the organisation meant. */
  readonly organisation?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface TestHouse {
  readonly database: TestDatabase
  readonly installation: Assembled
  readonly clock: ReturnType<typeof movableClock>
  readonly server: FastifyInstance
  /** Calls an endpoint as the browser's client would. */
  call<E extends Endpoint>(endpoint: E, request: RequestOf<E>, caller?: Caller): Promise<Called<E>>
  /** Visits a public page as a browser without JavaScript would. */
  visit(address: string, options?: VisitOptions): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

export interface Called<E extends Endpoint> {
  readonly status: number
  /** @throws when the request was refused: a test that expects a refusal reads `problem` */
  readonly answer: AnswerOf<E>
  readonly problem: Problem
  readonly response: LightMyRequestResponse
}

export interface VisitOptions {
  /** Present: a form posted from the same site. */
  readonly form?: Readonly<Record<string, string>>
  readonly cookies?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

const origin = 'http://filrouge.test'

/** The whole house on a database of its own, as `npm start` composes it, at a time that the test chooses. */
export async function openHouse(
  at = '2026-03-10T09:00:00Z',
  environment: Readonly<Record<string, string>> = {},
): Promise<TestHouse> {
  const database = await openTestDatabase()
  const directory = await mkdtemp(path.join(tmpdir(), 'filrouge-house-'))
  const clock = movableClock(at)
  const config = readConfig({
    DATA_DIR: directory,
    PUBLIC_URL: origin,
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    ...environment,
  })
  const log = createLog(config.logLevel)
  const installation = await assemble({ config, db: database.db, log, catalogues, clock })
  const server = await createServer(installation, rooms, gate)
  return {
    database,
    installation,
    clock,
    server,
    call: async (endpoint, request, caller) => called(await callServer(server, endpoint, request, caller)),
    visit: (address, options) => visitServer(server, address, options),
    close: async () => {
      await server.close()
      await database.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function called<E extends Endpoint>(response: LightMyRequestResponse): Called<E> {
  const succeeded = response.statusCode < 400
  return {
    status: response.statusCode,
    response,
    get answer() {
      if (!succeeded) throw new Error(`refused: ${response.body}`)
      return response.json<AnswerOf<E>>()
    },
    get problem() {
      if (succeeded) throw new Error(`not refused: ${response.body}`)
      return response.json<Problem>()
    },
  }
}

async function callServer<E extends Endpoint>(
  server: FastifyInstance,
  endpoint: E,
  request: RequestOf<E>,
  caller: Caller = {},
): Promise<LightMyRequestResponse> {
  const { body, file } = request as { body?: unknown; file?: Blob }
  const upload = file ? await multipart(file, body) : null
  return server.inject({
    method: endpoint.method,
    url: addressOf(endpoint, request as object),
    headers: {
      origin,
      'sec-fetch-site': 'same-origin',
      ...(caller.sessionToken && { cookie: `filrouge_session=${caller.sessionToken}` }),
      ...(caller.apiKey && { authorization: `Bearer ${caller.apiKey}` }),
      ...(caller.organisation && { 'filrouge-organisation': caller.organisation }),
      ...upload?.headers,
      ...caller.headers,
    },
    ...(upload ? { payload: upload.payload } : body !== undefined && { payload: body as object }),
  })
}

async function multipart(
  file: Blob,
  body: unknown,
): Promise<{ headers: Record<string, string>; payload: Buffer }> {
  const form = new FormData()
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>))
    form.append(name, String(value))
  form.append('file', file)
  const encoded = new Response(form)
  return {
    headers: { 'content-type': encoded.headers.get('content-type')! },
    payload: Buffer.from(await encoded.arrayBuffer()),
  }
}

function visitServer(
  server: FastifyInstance,
  address: string,
  { form, cookies = {}, headers = {} }: VisitOptions = {},
): Promise<LightMyRequestResponse> {
  const common = { url: address, cookies: { ...cookies } }
  if (!form) return server.inject({ ...common, method: 'GET', headers })
  return server.inject({
    ...common,
    method: 'POST',
    headers: {
      origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    payload: new URLSearchParams(form).toString(),
  })
}
