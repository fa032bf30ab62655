import { sql } from 'kysely'
import type { Db } from '../database/connection.ts'
import type { Installation } from '../installation.ts'
import { blank } from './deliver.ts'
import { failureOf, transmit } from './transport.ts'

const batchSize = 20
const attemptsMade = 8

/** A mail that is being sent belongs to one process for so long; if that one dies, another tries. */
const leaseMilliseconds = 120_000

/** Delivers what waits. Never throws: the next look tries again. */
export async function deliverPersonalMails(installation: Installation): Promise<void> {
  const server = installation.config.mail
  if (!server) return
  try {
    for (const mail of await claim(installation.database, installation.clock.now()))
      await deliver(installation, server, mail)
  } catch (error) {
    installation.log.error({ err: error }, 'personal mail could not be delivered; trying again')
  }
}

type Claimed = Awaited<ReturnType<typeof claim>>[number]

const claim = (db: Db, now: Date) =>
  db
    .updateTable('identity.personal_mails')
    .set(({ eb, ref }) => ({
      attempts: eb(ref('attempts'), '+', 1),
      next_attempt_at: new Date(now.getTime() + leaseMilliseconds),
    }))
    .where('id', 'in', query =>
      query
        .selectFrom('identity.personal_mails')
        .select('id')
        .where('state', '=', 'sending')
        .where('next_attempt_at', '<=', now)
        .orderBy('next_attempt_at')
        .limit(batchSize)
        .forUpdate()
        .skipLocked(),
    )
    .returning([
      'id',
      'recipient',
      'subject',
      'text_body as text',
      'html_body as html',
      'holds_link',
      'attempts',
    ])
    .execute()

async function deliver(
  { database, clock, log }: Installation,
  server: NonNullable<Installation['config']['mail']>,
  mail: Claimed,
): Promise<void> {
  const note = database.updateTable('identity.personal_mails').where('id', '=', mail.id)
  try {
    await transmit(server, mail)
  } catch (error) {
    log.warn({ err: error, attempt: mail.attempts }, 'a personal mail was not accepted')
    const state = mail.attempts >= attemptsMade ? ('failed' as const) : ('sending' as const)
    const next = new Date(clock.now().getTime() + 15_000 * 2 ** mail.attempts)
    await note.set({ state, failure: failureOf(error), next_attempt_at: next }).execute()
    return
  }
  await note
    .set({ state: 'sent', sent_at: clock.now(), failure: null, ...(mail.holds_link && blank) })
    .execute()
}

/** Without SMTP, for the machine's own command line: who can read it owns the machine already. */
export const keptPersonalMails = (db: Db, limit = 20) =>
  db
    .selectFrom('identity.personal_mails')
    .select(['created_at', 'recipient', 'subject', 'text_body'])
    .where('state', '=', 'kept')
    .orderBy('created_at', 'desc')
    .limit(sql.lit(limit))
    .execute()

const keptForDays = 30

/** Old personal mail says who asked for what and when, and nobody has a use for it. */
export async function forgetDeliveredMails(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('identity.personal_mails')
    .where('created_at', '<', new Date(now.getTime() - keptForDays * 86_400_000))
    .execute()
}
