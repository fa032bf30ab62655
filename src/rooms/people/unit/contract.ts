import { z } from 'zod'
import { endpoint } from '#platform/contract/endpoint.ts'
import { id, instant, listOf, may, name, revision } from '#platform/contract/shapes.ts'

/** What the organisation calls this level: "agence", "région", "équipe". Free, since every organisation differs. */
const kind = z.string().trim().max(60)
const code = z
  .string()
  .trim()
  .max(40)
  .transform(text => (text === '' ? null : text))
  .nullable()
const position = z.number().int().min(0)

export const unit = z.strictObject({
  id,
  parentId: id.nullable(),
  /** From the root to the unit itself. */
  path: z.array(id),
  name: z.string(),
  kind: z.string(),
  code: z.string().nullable(),
  /** Among its brothers and sisters, from 0. */
  position: z.number().int(),
  archivedAt: instant.nullable(),
  mergedIntoId: id.nullable(),
  /** Shown only to say where the reader's own units stand: they may not open it. */
  contextOnly: z.boolean(),
  revision,
  may,
})

export type Unit = z.infer<typeof unit>

/** Who did something, as far as it is still known: null for a person since erased, or for the machine. */
export const historyEntry = z.strictObject({
  id,
  at: instant,
  what: z.string(),
  actorKind: z.enum(['member', 'api-key', 'job', 'machine', 'public']),
  actorId: id.nullable(),
  actorName: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})

export type HistoryEntry = z.infer<typeof historyEntry>

const one = z.object({ unitId: id })

/** In the order of the tree: every unit comes after its parent, brothers and sisters in their own order. */
export const listUnits = endpoint({
  name: 'units.list',
  method: 'GET',
  path: '/units',
  access: 'member',
  summary: 'The tree of units that the reader may see, with the names of the units above for context',
  query: z.object({ archived: z.enum(['without', 'with']).default('without') }),
  answer: listOf(unit),
})

export const readUnit = endpoint({
  name: 'units.read',
  method: 'GET',
  path: '/units/:unitId',
  access: 'member',
  summary: 'One unit',
  params: one,
  answer: unit,
})

export const readUnitHistory = endpoint({
  name: 'units.history',
  method: 'GET',
  path: '/units/:unitId/history',
  access: 'member',
  summary: 'What was done to a unit, by whom, latest first',
  params: one,
  query: z.object({
    cursor: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: listOf(historyEntry),
})

export const createUnit = endpoint({
  name: 'units.create',
  method: 'POST',
  path: '/units',
  access: 'member',
  summary: 'Create a unit below another; without a position it comes last',
  status: 201,
  body: z.strictObject({
    parentId: id,
    name,
    kind: kind.default(''),
    code: code.default(null),
    position: position.optional(),
  }),
  answer: unit,
})

export const renameUnit = endpoint({
  name: 'units.rename',
  method: 'PATCH',
  path: '/units/:unitId',
  access: 'member',
  summary: 'Change the name, kind or code of a unit',
  params: one,
  body: z.strictObject({ revision, name: name.optional(), kind: kind.optional(), code: code.optional() }),
  answer: unit,
})

export const moveUnit = endpoint({
  name: 'units.move',
  method: 'PUT',
  path: '/units/:unitId/parent',
  access: 'member',
  summary: 'Move a unit, with all below it, under another',
  params: one,
  body: z.strictObject({ revision, parentId: id, position: position.optional() }),
  answer: unit,
})

export const reorderUnits = endpoint({
  name: 'units.reorder',
  method: 'PUT',
  path: '/units/:unitId/order',
  access: 'member',
  summary: 'Put the children of a unit in this order; children left out come last, in their present order',
  params: one,
  body: z.strictObject({ children: z.array(id).min(1).max(1000) }),
  answer: z.strictObject({ items: z.array(unit) }),
})

export const mergeUnit = endpoint({
  name: 'units.merge',
  method: 'POST',
  path: '/units/:unitId/merger',
  access: 'member',
  summary: 'Merge a unit into another: its children, members and roles go over, and it is archived',
  params: one,
  body: z.strictObject({ revision, intoId: id }),
  answer: z.strictObject({
    source: unit,
    target: unit,
    moved: z.strictObject({ children: z.number(), members: z.number(), roles: z.number() }),
  }),
})

export const archiveUnit = endpoint({
  name: 'units.archive',
  method: 'POST',
  path: '/units/:unitId/archiving',
  access: 'member',
  summary: 'Archive a unit that is empty, or, when asked, with all the empty units below it',
  params: one,
  body: z.strictObject({ revision, withUnitsBelow: z.boolean().default(false) }),
  answer: z.strictObject({ unit, archived: z.array(id) }),
})

export const restoreUnit = endpoint({
  name: 'units.restore',
  method: 'DELETE',
  path: '/units/:unitId/archiving',
  access: 'member',
  summary: 'Bring an archived unit back, where it was',
  params: one,
  body: z.strictObject({ revision }),
  answer: unit,
})
