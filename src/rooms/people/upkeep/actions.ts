import { announce, remember, type MemberContext } from '#platform/context.ts'
import type { Download } from '#platform/http/route.ts'
import { discardFailedJob, retryFailedJob } from '#platform/jobs/failed.ts'
import { mailQueued } from '#platform/mail/send.ts'
import { conflict, invalid, notFound } from '#platform/refusal.ts'
import { done, refused, type Result } from '#platform/result.ts'
import { trailForExport } from './data/audit.ts'
import { findMail, markForSending } from './data/mails.ts'
import type { StoredMail } from './mail.ts'
import type { TrailFilter } from './trail.ts'
import { trailAsCsv, trailAsNdjson } from './trail-file.ts'

/** What one answer can hold in memory; a longer trail is exported by periods. */
const mostLines = 50_000

/** Taking the trail away is itself remembered. */
export async function exportTrail(
  context: MemberContext,
  { format, ...filter }: TrailFilter & { readonly format: 'csv' | 'ndjson' },
): Promise<Result<Download>> {
  const lines = await trailForExport(context.db, context.scope, filter, mostLines)
  if (lines.length > mostLines)
    return refused(invalid('people.upkeep.refusal.too-many-lines', { most: mostLines }))
  remember(context, {
    what: 'audit.exported',
    object: { kind: 'audit', id: null },
    after: { format, lines: lines.length, ...filter },
  })
  const name = `journal-${context.now.toISOString().slice(0, 10)}.${format}`
  return done(
    format === 'csv'
      ? { name, mediaType: 'text/csv', body: Buffer.from(trailAsCsv(lines)) }
      : { name, mediaType: 'application/x-ndjson', body: Buffer.from(trailAsNdjson(lines)) },
  )
}

export async function retryJob(context: MemberContext, jobId: string): Promise<Result<{ id: string }>> {
  if (!(await retryFailedJob(context.db, context.scope, jobId)))
    return refused(notFound('people.upkeep.refusal.job-absent'))
  remember(context, { what: 'failed-job.retried', object: { kind: 'failed-job', id: jobId } })
  return done({ id: jobId })
}

export async function discardJob(context: MemberContext, jobId: string): Promise<Result<{ id: string }>> {
  if (!(await discardFailedJob(context.db, context.scope, jobId)))
    return refused(notFound('people.upkeep.refusal.job-absent'))
  remember(context, { what: 'failed-job.discarded', object: { kind: 'failed-job', id: jobId } })
  return done({ id: jobId })
}

export async function sendMailAgain(context: MemberContext, mailId: string): Promise<Result<StoredMail>> {
  const { db, scope, installation } = context
  if (!installation.config.mail) return refused(conflict('people.upkeep.refusal.no-mail-server'))
  if (!(await markForSending(db, scope, mailId)))
    return refused(conflict('people.upkeep.refusal.mail-has-left'))
  announce(context, { kind: mailQueued, payload: { mailId } })
  remember(context, { what: 'mail.sent-again', object: { kind: 'mail', id: mailId } })
  const mail = await findMail(db, scope, mailId)
  if (!mail) throw new Error(`mail ${mailId} vanished while it was held`)
  const { text: _text, html: _html, holdsLink: _holdsLink, ...line } = mail
  return done(line)
}
