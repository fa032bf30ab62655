import type { Db } from '../database/connection.ts'
import { inOrganisation } from '../database/tenancy.ts'
import type { Installation } from '../installation.ts'
import type { Errand } from '../room.ts'
import { mailQueued } from './send.ts'
import { failureOf, transmit } from './transport.ts'

/** Delivers one mail of an organisation; the job queue tries again while the server does not answer. */
export const deliverMail: Errand = {
  to: mailQueued,
  name: 'platform.deliver-mail',
  run: async (installation, { organisationId, payload, lastTry }) => {
    const mailId = String(payload['mailId'])
    const { mail: server } = installation.config
    const mail = await findMail(installation.database, organisationId, mailId)
    if (mail?.state !== 'sending') return
    if (!server) return note(installation, organisationId, mailId, { state: 'kept' })
    try {
      await transmit(server, { ...mail, id: mailId, text: mail.text_body, html: mail.html_body })
    } catch (error) {
      const state = lastTry ? 'failed' : 'sending'
      await note(installation, organisationId, mailId, { state, failure: failureOf(error) })
      throw error
    }
    await note(installation, organisationId, mailId, {
      state: 'sent',
      sent_at: installation.clock.now(),
      failure: null,
      ...(mail.holds_link && blank),
    })
  },
}

/** Once sent, a link that opens something is nobody's but the recipient's. */
export const blank = { text_body: '', html_body: '' }

const findMail = (database: Db, organisationId: string, id: string) =>
  inOrganisation(database, organisationId, db =>
    db
      .selectFrom('mails')
      .select(['recipient', 'subject', 'text_body', 'html_body', 'holds_link', 'state'])
      .where('organisation_id', '=', organisationId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )

interface Noted {
  readonly state: 'kept' | 'sending' | 'sent' | 'failed'
  readonly sent_at?: Date
  readonly failure?: string | null
  readonly text_body?: string
  readonly html_body?: string
}

async function note(
  { database }: Installation,
  organisationId: string,
  id: string,
  noted: Noted,
): Promise<void> {
  await inOrganisation(database, organisationId, db =>
    db
      .updateTable('mails')
      .set(noted)
      .where('organisation_id', '=', organisationId)
      .where('id', '=', id)
      .execute(),
  )
}
