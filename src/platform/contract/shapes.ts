import { z } from 'zod'

/** Shapes that every room's contract shares. */
export const id = z.uuid()

/** A day, YYYY-MM-DD. */
export const day = z.iso.date()

/** An instant, UTC, ISO 8601. */
export const instant = z.iso.datetime()

export const name = z.string().trim().min(1).max(200)
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email())
export const locale = z.enum(['fr', 'en'])

/** The names of the endpoints that the reader may call next on this object. */
export const may = z.array(z.string())

export const nothing = z.strictObject({})

/** Optimistic locking: what was read is what is changed. Also accepted as If-Match. */
export const revision = z.number().int().positive()

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })

export const page = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const problem = z.object({
  type: z.string(),
  status: z.number().int(),
  code: z.string(),
  title: z.string(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  requestId: z.string(),
})

export type Problem = z.infer<typeof problem>
