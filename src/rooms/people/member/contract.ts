import { z } from 'zod'
import { endpoint } from '#platform/contract/endpoint.ts'
import {
  day,
  email,
  id,
  instant,
  listOf,
  locale,
  may,
  name,
  page,
  revision,
} from '#platform/contract/shapes.ts'
import { historyEntry } from '../unit/contract.ts'
import { roles } from './role.ts'

export const role = z.enum(roles)
export const memberState = z.enum(['invited', 'active', 'deactivated'])
const jobTitle = z.string().trim().max(120)

export const roleGiven = z.strictObject({
  id,
  role,
  unitId: id,
  unitName: z.string(),
  /** An auditor's last day, in the organisation's time zone; the role counts to its end. */
  lastDay: day.nullable(),
  /** The last day is over: the role gives nothing any more. */
  ended: z.boolean(),
  /** `members.withdraw-role` when the reader may take it back. */
  may,
})

export const member = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  jobTitle: z.string(),
  unitId: id,
  unitName: z.string(),
  state: memberState,
  roles: z.array(roleGiven),
  createdAt: instant,
  deactivatedAt: instant.nullable(),
  /** The link sent last, for who has not come yet. */
  invitation: z.strictObject({ sentAt: instant, expiresAt: instant, expired: z.boolean() }).nullable(),
  erased: z.boolean(),
  revision,
  may,
})

export type Member = z.infer<typeof member>

const roleWanted = z.strictObject({ role, unitId: id, lastDay: day.nullable().default(null) })
export type RoleWanted = z.infer<typeof roleWanted>

const one = z.object({ memberId: id })

export const listMembers = endpoint({
  name: 'members.list',
  method: 'GET',
  path: '/members',
  access: 'member',
  summary: 'The members of the reader’s units, by name; `may` holds members.invite and members.import',
  query: page.extend({
    /** In names, e-mails and job titles, without regard for accents. */
    search: z.string().trim().max(200).optional(),
    /** This unit and all below it. */
    unitId: id.optional(),
    role: role.optional(),
    state: memberState.optional(),
  }),
  answer: listOf(member).extend({ total: z.number().int(), may }),
})

export const readMember = endpoint({
  name: 'members.read',
  method: 'GET',
  path: '/members/:memberId',
  access: 'member',
  summary: 'One member, with their roles',
  params: one,
  answer: member,
})

export const readMemberHistory = endpoint({
  name: 'members.history',
  method: 'GET',
  path: '/members/:memberId/history',
  access: 'member',
  summary: 'What was done about a member, by whom, latest first',
  params: one,
  query: z.object({
    cursor: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: listOf(historyEntry),
})

export const inviteMember = endpoint({
  name: 'members.invite',
  method: 'POST',
  path: '/members',
  access: 'member',
  summary: 'Invite somebody by e-mail: a link that serves once, within seven days',
  status: 201,
  body: z.strictObject({
    email,
    name,
    jobTitle: jobTitle.default(''),
    unitId: id,
    roles: z.array(roleWanted).min(1).max(20),
    /** The language of the message; the organisation's when not said. */
    locale: locale.optional(),
  }),
  answer: member,
})

export const inviteAgain = endpoint({
  name: 'members.invite-again',
  method: 'POST',
  path: '/members/:memberId/invitation',
  access: 'member',
  summary: 'Send a new link; those sent before no longer serve',
  params: one,
  answer: member,
})

export const revokeInvitation = endpoint({
  name: 'members.revoke-invitation',
  method: 'DELETE',
  path: '/members/:memberId/invitation',
  access: 'member',
  summary: 'Take the invitation back: the link no longer serves, and the member is deactivated',
  params: one,
  answer: member,
})

export const changeMember = endpoint({
  name: 'members.change',
  method: 'PATCH',
  path: '/members/:memberId',
  access: 'member',
  summary: 'Change the name, job title or unit of a member',
  params: one,
  body: z.strictObject({
    revision,
    name: name.optional(),
    jobTitle: jobTitle.optional(),
    unitId: id.optional(),
  }),
  answer: member,
})

export const giveRole = endpoint({
  name: 'members.give-role',
  method: 'POST',
  path: '/members/:memberId/roles',
  access: 'member',
  summary: 'Give a role in a unit and all below it; an auditor’s has a last day',
  status: 201,
  params: one,
  body: roleWanted,
  answer: member,
})

export const withdrawRole = endpoint({
  name: 'members.withdraw-role',
  method: 'DELETE',
  path: '/members/:memberId/roles/:roleId',
  access: 'member',
  summary: 'Take a role back',
  params: one.extend({ roleId: id }),
  answer: member,
})

export const deactivateMember = endpoint({
  name: 'members.deactivate',
  method: 'POST',
  path: '/members/:memberId/deactivation',
  access: 'member',
  summary: 'End a member’s access at once; roles stay on the sheet',
  params: one,
  body: z.strictObject({ revision }),
  answer: member,
})

export const reactivateMember = endpoint({
  name: 'members.reactivate',
  method: 'DELETE',
  path: '/members/:memberId/deactivation',
  access: 'member',
  summary: 'Give a deactivated member access again, with the same roles',
  params: one,
  body: z.strictObject({ revision }),
  answer: member,
})

export const eraseMember = endpoint({
  name: 'members.erase',
  method: 'POST',
  path: '/members/:memberId/erasure',
  access: 'member',
  summary: 'Erase what tells who a member is; what they did remains, without their name. Cannot be undone',
  params: one,
  body: z.strictObject({ revision, confirmation: z.string().trim().toLowerCase() }),
  answer: member,
})

export const importKind = z.enum(['units', 'members'])
export type ImportKind = z.infer<typeof importKind>

export const importFields = [
  'name',
  'first-name',
  'email',
  'job-title',
  'unit',
  'role',
  'role-unit',
  'last-day',
  'code',
  'kind',
  'parent',
  'ignored',
] as const

export const importLine = z.strictObject({
  /** As a spreadsheet counts: the headers are line 1. */
  line: z.number().int(),
  outcome: z.enum(['create', 'update', 'unchanged', 'refuse']),
  /** What the line is about, as its reader would name it. */
  subject: z.string(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.string(), after: z.string() })),
  problems: z.array(z.strictObject({ field: z.string(), code: z.string(), message: z.string() })),
})

export type ImportLine = z.infer<typeof importLine>

export const importReport = z.strictObject({
  kind: importKind,
  fileName: z.string(),
  /** To be sent back with the same file: what was shown is what is done. */
  digest: z.string(),
  format: z.enum(['csv', 'xlsx']),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  columns: z.array(z.strictObject({ header: z.string(), field: z.enum(importFields) })),
  lines: z.array(importLine),
  counts: z.strictObject({
    create: z.number().int(),
    update: z.number().int(),
    unchanged: z.number().int(),
    refuse: z.number().int(),
  }),
  done: z.boolean(),
})

export type ImportReport = z.infer<typeof importReport>

const upload = { maximumBytes: 2 * 1024 * 1024 }

export const previewImport = endpoint({
  name: 'members.import-preview',
  method: 'POST',
  path: '/members/import/preview',
  access: 'member',
  summary: 'Read a CSV or XLSX file of units or members and say, line by line, what it would do',
  body: z.object({ kind: importKind }),
  upload,
  answer: importReport,
})

export const confirmImport = endpoint({
  name: 'members.import',
  method: 'POST',
  path: '/members/import',
  access: 'member',
  summary: 'Do what the preview of the same file said; refused lines are left out',
  body: z.object({
    kind: importKind,
    digest: z.string(),
    /** Send the invitations of the members created; otherwise they wait to be invited one by one. */
    invite: z.enum(['yes', 'no']).default('no'),
  }),
  upload,
  answer: importReport,
})
