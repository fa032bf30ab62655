import { z } from 'zod'
import { endpoint } from '#platform/contract/endpoint.ts'
import { day, id, instant, listOf, locale, may, page } from '#platform/contract/shapes.ts'

const values = z.record(z.string(), z.unknown())

export const auditLine = z.strictObject({
  id,
  at: instant,
  what: z.string(),
  actorKind: z.enum(['member', 'api-key', 'job', 'machine', 'public']),
  actorId: id.nullable(),
  /** Null for the machine, and for a person since erased. */
  actorName: z.string().nullable(),
  objectKind: z.string(),
  objectId: id.nullable(),
  before: values.nullable(),
  after: values.nullable(),
  /** By field; null for a value since erased. */
  personal: values,
  /** Its place in the sealed chain; null until the sealer has come by. */
  sequence: z.number().int().nullable(),
})

export type AuditLine = z.infer<typeof auditLine>

/** Days are the organisation's reader's: both included, in UTC. */
export const auditFilter = z.object({
  objectKind: z.string().max(100).optional(),
  objectId: id.optional(),
  memberId: id.optional(),
  /** The beginning is enough: `unit.` finds all that happened to units. */
  what: z.string().max(100).optional(),
  from: day.optional(),
  to: day.optional(),
})

export type AuditFilter = z.infer<typeof auditFilter>

export const listAudit = endpoint({
  name: 'audit.list',
  method: 'GET',
  path: '/audit',
  access: 'member',
  summary: 'The audit trail, latest first',
  query: auditFilter.extend(page.shape),
  answer: listOf(auditLine),
})

export const exportAudit = endpoint({
  name: 'audit.export',
  method: 'GET',
  path: '/audit/export',
  access: 'member',
  summary: 'The audit trail as a file, oldest first: CSV for a spreadsheet, NDJSON for a program',
  query: auditFilter.extend({ format: z.enum(['csv', 'ndjson']).default('csv') }),
  answer: z.never(),
})

const head = z.strictObject({ sequence: z.number().int(), hash: z.string() })

export const auditBreak = z.strictObject({
  kind: z.enum([
    'entry-changed',
    'entry-missing',
    'seal-missing',
    'chain-broken',
    'personal-value-changed',
    'end-cut-off',
  ]),
  sequence: z.number().int().nullable(),
  entryId: id.nullable(),
})

export type AuditBreak = z.infer<typeof auditBreak>

export const verifyAudit = endpoint({
  name: 'audit.verify',
  method: 'GET',
  path: '/audit/verification',
  access: 'member',
  summary: 'Recomputes the chain of seals and says where it does not hold',
  query: z.object({
    /** The head of an earlier verification, kept elsewhere: `sequence:hash`. */
    head: z
      .string()
      .regex(/^\d{1,15}:[0-9a-f]{64}$/)
      .optional(),
  }),
  answer: z.strictObject({
    intact: z.boolean(),
    sealed: z.number().int(),
    unsealed: z.number().int(),
    head,
    breaks: z.array(auditBreak),
  }),
})

export const failedJob = z.strictObject({
  id,
  /** The name of the reaction or errand, such as `platform.deliver-mail`. */
  work: z.string(),
  /** The announcement it answered to. */
  kind: z.string(),
  failure: z.string(),
  tries: z.number().int(),
  announcedAt: instant,
  failedAt: instant,
  may,
})

export type FailedJob = z.infer<typeof failedJob>

export const listFailedJobs = endpoint({
  name: 'failed-jobs.list',
  method: 'GET',
  path: '/failed-jobs',
  access: 'member',
  summary: 'Jobs given up after their last try, latest first',
  answer: listOf(failedJob),
})

const oneJob = z.object({ jobId: id })
const acknowledged = z.strictObject({ id })

export const retryJob = endpoint({
  name: 'failed-jobs.retry',
  method: 'POST',
  path: '/failed-jobs/:jobId/attempt',
  access: 'member',
  summary: 'Tries a failed job once more, at once',
  params: oneJob,
  answer: acknowledged,
})

export const discardJob = endpoint({
  name: 'failed-jobs.discard',
  method: 'DELETE',
  path: '/failed-jobs/:jobId',
  access: 'member',
  summary: 'Gives up a failed job for good',
  params: oneJob,
  answer: acknowledged,
})

const mailState = z.enum(['kept', 'sending', 'sent', 'failed'])

export const mailLine = z.strictObject({
  id,
  createdAt: instant,
  recipient: z.string(),
  locale,
  subject: z.string(),
  state: mailState,
  sentAt: instant.nullable(),
  /** What the mail server answered the last time it refused. */
  failure: z.string().nullable(),
  may,
})

export type MailLine = z.infer<typeof mailLine>

export const listMails = endpoint({
  name: 'mails.list',
  method: 'GET',
  path: '/mails',
  access: 'member',
  summary: 'Mail of the organisation, latest first; without a mail server it is kept here',
  query: page.extend({ state: mailState.optional() }),
  answer: listOf(mailLine),
})

const oneMail = z.object({ mailId: id })

export const readMail = endpoint({
  name: 'mails.read',
  method: 'GET',
  path: '/mails/:mailId',
  access: 'member',
  summary: 'One mail with its text; a link that opens something is gone once it was sent',
  params: oneMail,
  answer: mailLine.extend({ text: z.string(), html: z.string() }),
})

export const sendMailAgain = endpoint({
  name: 'mails.send-again',
  method: 'POST',
  path: '/mails/:mailId/attempt',
  access: 'member',
  summary: 'Sends a kept or refused mail, now that there is a mail server that should take it',
  params: oneMail,
  answer: mailLine,
})

export const readFigures = endpoint({
  name: 'upkeep.figures',
  method: 'GET',
  path: '/upkeep/figures',
  access: 'member',
  summary: 'What this organisation stores, what waits, and what it runs on',
  answer: z.strictObject({
    version: z.string(),
    databaseVersion: z.string(),
    /** Of the whole installation. */
    databaseBytes: z.number().int(),
    mailServer: z.boolean(),
    fileStorage: z.enum(['disk', 's3']),
    files: z.number().int(),
    fileBytes: z.number().int(),
    objects: z.number().int(),
    auditLines: z.number().int(),
    keptMails: z.number().int(),
    failedMails: z.number().int(),
    waitingEvents: z.number().int(),
    failedJobs: z.number().int(),
  }),
})
