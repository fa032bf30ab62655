import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act, addOrganisation, testInstallation } from '#testing/organisation.ts'
import { openJobHarness, soon, type JobHarness } from '#testing/job-harness.ts'
import { Rollback } from '../database/tenancy.ts'
import { movableClock } from '../clock.ts'
import { deliverMail } from './deliver.ts'
import { deliverPersonalMails, forgetDeliveredMails, keptPersonalMails } from './deliver-personal.ts'
import { sendMail, sendPersonalMail } from './send.ts'
import type { Mail } from './words.ts'

interface Received {
  readonly to: string[]
  readonly content: string
}

let harness: JobHarness
let smtp: SMTPServer
const received: Received[] = []
let refuse: string | null = null

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refuse) return callback(Object.assign(new Error(refuse), { responseCode: 451 }))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, content: Buffer.concat(chunks).toString() })
        callback()
      })
    },
  })
  await new Promise<void>(resolve => smtp.listen(0, '127.0.0.1', resolve))
  const { port } = smtp.server.address() as { port: number }
  harness = await openJobHarness({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Filrouge <filrouge@exemple.fr>',
  })
})
beforeEach(() => {
  received.length = 0
  refuse = null
})
afterEach(() => harness.stopAll())
afterAll(async () => {
  await harness.close()
  await new Promise<void>(resolve => smtp.close(resolve))
})

const invitation: Mail = {
  to: 'zoe@exemple.fr',
  locale: 'fr',
  words: {
    sender: 'Maison Dupont',
    subject: 'Vous êtes invitée',
    title: 'Rejoignez <Maison> & Dupont',
    paragraphs: ['Bonjour Zoé,', 'Une place vous attend.'],
    button: { label: 'Accepter', url: 'https://filrouge.example/invitation/secret-token' },
    note: 'Ce lien vaut sept jours.',
  },
}
const { button: _button, ...plainWords } = invitation.words
const withoutLink: Mail = { ...invitation, words: { ...plainWords, subject: 'Bilan' } }

const rows = (organisation: string) =>
  harness.database.owner.selectFrom('mails').selectAll().where('organisation_id', '=', organisation).execute()

/** Quoted-printable undone, as a mail reader does. */
const readable = (content: string): string =>
  Buffer.from(
    content
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

describe('mail of an organisation', () => {
  it('leaves after the commit, in text and HTML, and what held a link is blanked', async () => {
    const organisation = await addOrganisation(harness.database.owner)
    const jobs = await harness.start({ errands: [deliverMail] })
    await act(harness.installation, organisation, async context => {
      await sendMail(context, invitation)
      await sendMail(context, withoutLink)
    })
    jobs.wake()
    await soon(async () => (await rows(organisation)).every(({ state }) => state === 'sent'))
    const mail = readable(received.find(({ content }) => content.includes('secret-token'))!.content)
    expect(received[0]!.to).toEqual(['zoe@exemple.fr'])
    expect(mail).toMatch(/multipart\/alternative/)
    expect(mail).toContain('Auto-Submitted: auto-generated')
    expect(mail).toContain('Accepter\r\nhttps://filrouge.example/invitation/secret-token')
    expect(mail).toContain('Rejoignez &lt;Maison&gt; &amp; Dupont')
    expect(mail).toContain('<html lang="fr">')
    const [linked, plain] = (await rows(organisation)).sort(
      (a, b) => Number(b.holds_link) - Number(a.holds_link),
    )
    expect(linked).toMatchObject({ state: 'sent', text_body: '', html_body: '', failure: null })
    expect(plain!.text_body).toContain('Une place vous attend.')
  })

  it('is not sent when the action was undone', async () => {
    const organisation = await addOrganisation(harness.database.owner)
    await act(harness.installation, organisation, async context => {
      await sendMail(context, invitation)
      throw new Rollback(null)
    })
    expect(await rows(organisation)).toEqual([])
  })

  it('is tried again, and says why it was refused', async () => {
    const organisation = await addOrganisation(harness.database.owner)
    refuse = 'mailbox is having lunch'
    const id = await act(harness.installation, organisation, context => sendMail(context, invitation))
    const attempt = (lastTry: boolean) =>
      deliverMail.run(harness.installation, {
        organisationId: organisation,
        memberId: null,
        payload: { mailId: id },
        lastTry,
      })
    await expect(attempt(false)).rejects.toThrow('lunch')
    expect(await rows(organisation)).toMatchObject([
      { state: 'sending', failure: expect.stringContaining('lunch') },
    ])
    await expect(attempt(true)).rejects.toThrow('lunch')
    expect(await rows(organisation)).toMatchObject([{ state: 'failed' }])
    refuse = null
    await attempt(false)
    expect(received).toEqual([])
  })

  it('is kept when there is no mail server', async () => {
    const alone = await testInstallation(harness.database.db)
    const organisation = await addOrganisation(harness.database.owner)
    await act(alone, organisation, context => sendMail(context, invitation))
    expect(await rows(organisation)).toMatchObject([
      { state: 'kept', text_body: expect.stringContaining('secret-token') },
    ])
    const events = await harness.database.owner
      .selectFrom('outbox')
      .select('id')
      .where('organisation_id', '=', organisation)
      .execute()
    expect(events).toEqual([])
    await alone.remove()
  })
})

describe('personal mail', () => {
  const personal = () => harness.database.owner.selectFrom('identity.personal_mails').selectAll().execute()
  const clear = () => harness.database.owner.deleteFrom('identity.personal_mails').execute()
  afterEach(clear)

  it('is delivered once by processes that look at the same time, then blanked', async () => {
    const processes = [1, 2, 3, 4, 5, 6]
    for (let index = 0; index < 12; index++)
      await sendPersonalMail(harness.database.db, harness.installation, invitation)
    // Connections are opened first: otherwise the first look is over before the second begins.
    await Promise.all(processes.map(() => sql`select pg_sleep(0.1)`.execute(harness.database.db)))
    await Promise.all(processes.map(() => deliverPersonalMails(harness.installation)))
    expect(received).toHaveLength(12)
    expect((await personal()).every(mail => mail.state === 'sent' && mail.text_body === '')).toBe(true)
  })

  it('waits longer after each refusal, and is given up in the end', async () => {
    refuse = 'no'
    const clock = movableClock('2026-03-10T09:00:00Z')
    const installation = { ...harness.installation, clock }
    await sendPersonalMail(harness.database.db, installation, invitation)
    await deliverPersonalMails(installation)
    await deliverPersonalMails(installation)
    expect(await personal()).toMatchObject([{ state: 'sending', attempts: 1 }])
    for (let index = 0; index < 10; index++) {
      clock.advance(3 * 3_600_000)
      await deliverPersonalMails(installation)
    }
    expect(await personal()).toMatchObject([{ state: 'failed', attempts: 8 }])
  })

  it('is taken up by another process when the one that held it died', async () => {
    const clock = movableClock('2026-03-10T09:00:00Z')
    const installation = { ...harness.installation, clock }
    await sendPersonalMail(harness.database.db, installation, invitation)
    await harness.database.owner
      .updateTable('identity.personal_mails')
      .set({ attempts: 1, next_attempt_at: new Date('2026-03-10T09:02:00Z') })
      .execute()
    await deliverPersonalMails(installation)
    expect(received).toEqual([])
    clock.advance(121_000)
    await deliverPersonalMails(installation)
    expect(received).toHaveLength(1)
  })

  it('is read on the machine itself without a mail server, and forgotten after a month', async () => {
    const alone = await testInstallation(harness.database.db)
    await sendPersonalMail(harness.database.db, alone, invitation)
    await deliverPersonalMails(alone)
    expect(await keptPersonalMails(harness.database.db)).toMatchObject([
      { recipient: 'zoe@exemple.fr', text_body: expect.stringContaining('secret-token') },
    ])
    await forgetDeliveredMails(harness.database.db, new Date(Date.now() + 31 * 86_400_000))
    expect(await personal()).toEqual([])
    await alone.remove()
  })
})
