import type { AnswerOf, Endpoint, RequestOf } from './endpoint.ts'
import type { Problem } from './shapes.ts'

/** What the server refused, as it said it: `title` is a sentence in the reader's language. */
export class RequestRefused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'RequestRefused'
    this.problem = problem
  }
}

/** The network did not carry the request; nothing is known of its effect. */
export class ServerUnreachable extends Error {}

export interface ClientOptions {
  readonly origin?: string
  /** Sent with every request: organisation, language, or an API key outside the browser. */
  readonly headers: () => Readonly<Record<string, string>>
}

interface AnyRequest {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly file?: Blob
}

export interface CallOptions {
  readonly signal?: AbortSignal
  /** Makes a repeated creation harmless. */
  readonly idempotencyKey?: string
}

export type Client = <E extends Endpoint>(
  endpoint: E,
  request: RequestOf<E>,
  options?: CallOptions,
) => Promise<AnswerOf<E>>

export function createClient({ origin = '', headers }: ClientOptions): Client {
  return async <E extends Endpoint>(endpoint: E, request: RequestOf<E>, options: CallOptions = {}) => {
    const sent = request as AnyRequest
    const body = bodyOf(sent)
    const response = await send(origin + addressOf(endpoint, sent), {
      method: endpoint.method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
        ...(options.idempotencyKey && { 'idempotency-key': options.idempotencyKey }),
        ...headers(),
      },
      ...(body !== undefined && { body }),
      ...(options.signal && { signal: options.signal }),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new RequestRefused(answer as Problem)
    return answer as AnswerOf<E>
  }
}

export function addressOf(endpoint: Endpoint, { params = {}, query = {} }: AnyRequest): string {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  const suffix = search.size > 0 ? `?${search.toString()}` : ''
  return `/api/v1${path}${suffix}`
}

function bodyOf({ body, file }: AnyRequest): string | FormData | undefined {
  if (!file) return body === undefined ? undefined : JSON.stringify(body)
  const form = new FormData()
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>))
    form.append(name, String(value))
  form.append('file', file)
  return form
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ServerUnreachable('the server could not be reached', { cause: error })
  }
}
