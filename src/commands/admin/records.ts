import { z } from 'zod'
import { resetDemonstration } from '#demo/demonstration.ts'
import { type Break, verifyAudit } from '#platform/audit/verify.ts'
import { inOrganisation } from '#platform/database/tenancy.ts'
import { keptPersonalMails } from '#platform/mail/deliver-personal.ts'
import { conflict } from '#platform/refusal.ts'
import { done, refused } from '#platform/result.ts'
import { demonstration } from '#rooms/people/organisation/demonstration.ts'
import { type Desk, operation } from './operation.ts'
import { listOrganisations, organisationOf } from './organisations.ts'

export const listOrganisationsOperation = operation(z.object({}), async (_, { installation, terminal }) => {
  for (const { code, name } of await listOrganisations(installation)) terminal.print(`${code}\t${name}`)
  return done(undefined)
})

export const listMailsOperation = operation(
  z.object({ limit: z.coerce.number().int().min(1).max(500).default(20) }),
  async ({ limit }, { installation, terminal }) => {
    const mails = await keptPersonalMails(installation.database, limit)
    for (const { created_at: at, recipient, subject, text_body: text } of mails) {
      terminal.print(`${at.toISOString()}  ${recipient}\n${subject}\n\n${text}\n${'—'.repeat(40)}`)
    }
    terminal.say('commands.admin.mails', { count: mails.length })
    return done(undefined)
  },
)

/** `12:ab…`, as an earlier verification printed it. */
const head = z
  .string()
  .regex(/^\d+:[0-9a-f]{64}$/)
  .transform(text => {
    const [sequence = '', hash = ''] = text.split(':')
    return { sequence: Number(sequence), hash: Buffer.from(hash, 'hex') }
  })

export const verifyAuditOperation = operation(
  z.object({ organisation: z.string().optional(), head: head.optional() }),
  async (words, { installation, terminal }) => {
    const organisation = await organisationOf(installation, words.organisation)
    if (!organisation.ok) return organisation
    const { id, name } = organisation.value
    const look = (db: Desk['installation']['database'], scope: Parameters<typeof verifyAudit>[1]) =>
      verifyAudit(db, scope, words.head)
    const { breaks, ...found } = await inOrganisation(installation.database, id, look, { snapshot: true })
    for (const one of breaks) terminal.print(breakLine(one, terminal))
    if (!found.intact)
      return refused(conflict('commands.admin.audit-broken', { organisation: name, count: breaks.length }))
    const { sealed, unsealed } = found
    terminal.say('commands.admin.audit-intact', { organisation: name, sealed, unsealed })
    terminal.say('commands.admin.audit-head', {
      head: `${found.head.sequence}:${found.head.hash.toString('hex')}`,
    })
    return done(undefined)
  },
)

function breakLine({ kind, sequence, entryId }: Break, terminal: Desk['terminal']): string {
  const where = [sequence === null ? '' : `#${sequence}`, entryId ?? ''].filter(Boolean).join(' ')
  return `✗ ${where} ${terminal.sentence(`commands.admin.break.${kind}`)}`
}

export const resetDemoOperation = operation(z.object({}), async (_, { installation, terminal }) => {
  if (!(await installation.directory.byId(demonstration.organisationId))) {
    return refused(conflict('commands.admin.no-demonstration'))
  }
  await resetDemonstration(installation)
  terminal.say('commands.admin.demonstration-reset')
  return done(undefined)
})
