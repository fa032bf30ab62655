import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { problem } from './shapes.ts'

type Json = Record<string, unknown>

const accessWords = {
  public: 'Anyone.',
  person: 'A signed-in person.',
  member:
    'A member of the organisation named by the header `filrouge-organisation`, or an API key of theirs.',
} as const

/** The contract printed as OpenAPI 3.1: what the server validates with, and nothing else. */
export function toOpenApi(endpoints: readonly Endpoint[], version: string, serverUrl: string): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Filrouge', version, description: 'Customer orientation, from the promise to the proof.' },
    servers: [{ url: `${serverUrl}/api/v1` }],
    security: [{ key: [] }, { session: [] }],
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'filrouge_session' },
      },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
    paths,
  }
}

function operation(endpoint: Endpoint): Json {
  return {
    operationId: endpoint.name,
    tags: [endpoint.name.split('.')[0]],
    summary: endpoint.summary,
    description: accessWords[endpoint.access],
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
      ...(endpoint.access === 'member' ? [organisationParameter] : []),
      ...(endpoint.status === 201 ? [idempotencyParameter] : []),
    ],
    ...(endpoint.body && { requestBody: requestBodyOf(endpoint) }),
    responses: {
      [endpoint.status ?? 200]: {
        description: 'Done.',
        content: { 'application/json': { schema: schemaOf(endpoint.answer, 'output') } },
      },
      default: {
        description: 'Refused, and why.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const organisationParameter = {
  name: 'filrouge-organisation',
  in: 'header',
  required: false,
  description:
    'Public code of the organisation; may be left out by an API key and by who belongs to one only.',
  schema: { type: 'string' },
}

const idempotencyParameter = {
  name: 'idempotency-key',
  in: 'header',
  required: false,
  description: 'The same key sent again answers what was answered, and creates nothing more.',
  schema: { type: 'string', maxLength: 200 },
}

function parametersOf(schema: z.ZodObject | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: of,
  }))
}

function requestBodyOf({ body, upload }: Endpoint): Json {
  const schema = schemaOf(body!, 'input')
  if (!upload) return { required: true, content: { 'application/json': { schema } } }
  const properties = { ...(schema.properties as Json), file: { type: 'string', format: 'binary' } }
  return {
    required: true,
    content: { 'multipart/form-data': { schema: { ...schema, properties, required: ['file'] } } },
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
