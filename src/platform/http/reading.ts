import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Endpoint } from '../contract/endpoint.ts'
import { isErrorCode } from '../files/error-code.ts'
import { type FieldRefusal, invalidFields } from '../refusal.ts'
import { done, refused, type Result } from '../result.ts'
import type { Upload } from './route.ts'

export interface ReadRequest {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
}

export interface Received {
  readonly input: ReadRequest
  readonly file: Upload | null
}

/** Parses a request with the contract of its endpoint; every field that does not fit is named. */
export async function read(endpoint: Endpoint, request: FastifyRequest): Promise<Result<Received>> {
  const gathered = endpoint.upload ? await readUpload(request, endpoint.upload.maximumBytes) : done(null)
  if (!gathered.ok) return gathered
  const upload = gathered.value
  const body = upload ? upload.fields : withRevision(endpoint, request)
  if (![request.params, request.query, body].every(isStorable))
    return refused({ code: 'platform.refusal.unreadable', status: 400 })
  const fields: FieldRefusal[] = []
  const input: Record<string, unknown> = {}
  for (const [part, value] of [
    ['params', request.params],
    ['query', request.query],
    ['body', body],
  ] as const) {
    const schema = endpoint[part]
    if (!schema) continue
    const parsed = schema.safeParse(value ?? {})
    if (parsed.success) input[part] = parsed.data
    else fields.push(...parsed.error.issues.map(toFieldRefusal))
  }
  if (fields.length > 0) return refused(invalidFields(fields))
  if (upload && !upload.file)
    return refused(invalidFields([{ path: 'file', code: 'platform.refusal.field.required' }]))
  return done({ input, file: upload?.file ?? null })
}

/** A zero character, or half of one, is no text: the database would refuse it later, as if the fault were ours. */
function isStorable(sent: unknown): boolean {
  let storable = true
  JSON.stringify(sent, (name, value: unknown) => {
    const texts = typeof value === 'string' ? [name, value] : [name]
    storable &&= texts.every(text => text.isWellFormed() && !text.includes('\0'))
    return value
  })
  return storable
}

/** If-Match carries the revision for clients that prefer headers. */
function withRevision(endpoint: Endpoint, request: FastifyRequest): unknown {
  const match = /^"(\d+)"$/.exec(request.headers['if-match'] ?? '')
  if (!match || !endpoint.body) return request.body
  return { ...(request.body as object | undefined), revision: Number(match[1]) }
}

interface Gathered {
  readonly file: Upload | null
  readonly fields: Readonly<Record<string, string>>
}

/** What goes beyond the limit of its endpoint is not gathered: reading stops there. */
async function readUpload(request: FastifyRequest, maximumBytes: number): Promise<Result<Gathered>> {
  const fields: Record<string, string> = {}
  let file: Upload | null = null
  try {
    for await (const part of request.parts({ limits: { fileSize: maximumBytes } })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value)
      else file = { name: part.filename, bytes: await part.toBuffer() }
    }
  } catch (error) {
    if (!isErrorCode(error, 'FST_REQ_FILE_TOO_LARGE')) throw error
    const values = { maximum: Math.max(1, Math.round(maximumBytes / 1_048_576)) }
    return refused({ code: 'platform.files.refusal.too-large', status: 413, values })
  }
  return done({ file, fields })
}

const codes: Record<string, string> = {
  invalid_type: 'platform.refusal.field.required',
  too_small: 'platform.refusal.field.too-small',
  too_big: 'platform.refusal.field.too-big',
  unrecognized_keys: 'platform.refusal.field.unknown',
}

function toFieldRefusal(issue: z.core.$ZodIssue): FieldRefusal {
  const path = issue.path.join('.')
  // A room's own check names its refusal itself.
  if (issue.code === 'custom' && issue.message.includes('.refusal.')) return { path, code: issue.message }
  const code = isEmptyText(issue) ? 'platform.refusal.field.required' : codes[issue.code]
  const values = {
    ...('minimum' in issue && { minimum: Number(issue.minimum) }),
    ...('maximum' in issue && { maximum: Number(issue.maximum) }),
  }
  return { path, code: code ?? 'platform.refusal.field.invalid', values }
}

const isEmptyText = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_small' && issue.origin === 'string' && Number(issue.minimum) === 1
