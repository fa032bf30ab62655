import { announce, type Context } from '../context.ts'
import type { Db } from '../database/connection.ts'
import { newId } from '../id.ts'
import type { Installation } from '../installation.ts'
import { renderMail } from './layout.tsx'
import type { Mail } from './words.ts'

/** What the delivery of an organisation's mail answers to. */
export const mailQueued = 'platform.mail-queued'

type MailSender = Pick<Context, 'db' | 'scope' | 'now' | 'installation' | 'announced'>

/**
 * Writes a mail of the organisation in the action's transaction; it leaves after the commit. Without SMTP it is
 * kept, and administrators read it in the application.
 */
export async function sendMail(context: MailSender, mail: Mail): Promise<string> {
  const { db, scope, now, installation } = context
  const id = newId(now)
  await db
    .insertInto('mails')
    .values({ organisation_id: scope.organisationId, id, ...rowOf(installation, mail, now) })
    .execute()
  if (installation.config.mail) announce(context as Context, { kind: mailQueued, payload: { mailId: id } })
  return id
}

/**
 * Mail about a person's own credentials, which belongs to no organisation and is never shown in the application.
 * `db` is the transaction of the change that the mail tells of.
 */
export async function sendPersonalMail(
  db: Db,
  installation: Installation,
  mail: Mail,
  now = installation.clock.now(),
): Promise<string> {
  const id = newId(now)
  await db
    .insertInto('identity.personal_mails')
    .values({ id, ...rowOf(installation, mail, now), next_attempt_at: now })
    .execute()
  installation.wakeDispatcher()
  return id
}

function rowOf(installation: Installation, mail: Mail, now: Date) {
  const { subject, text, html } = renderMail(mail)
  return {
    created_at: now,
    recipient: mail.to,
    locale: mail.locale,
    subject,
    text_body: text,
    html_body: html,
    holds_link: mail.words.button !== undefined,
    state: installation.config.mail ? ('sending' as const) : ('kept' as const),
  }
}
