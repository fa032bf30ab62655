import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, listOf } from './shapes.ts'

/** One object found, of any room: `kind` and `id` say where to open it. */
export const foundObject = z.strictObject({
  kind: z.string(),
  id,
  unitId: id.nullable(),
  reference: z.string().nullable(),
  title: z.string(),
  /** The words around what was found; empty when the object has no text. */
  excerpt: z.string(),
  archived: z.boolean(),
})

export const searchObjects = endpoint({
  name: 'search.read',
  method: 'GET',
  path: '/search',
  access: 'member',
  summary: 'Find objects of all rooms by their words, their beginnings or their reference',
  query: z.object({
    q: z.string().trim().max(200),
    kind: z
      .union([z.string(), z.array(z.string())])
      .transform(kinds => [kinds].flat())
      .optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  answer: listOf(foundObject),
})

export type FoundObject = z.infer<typeof foundObject>
