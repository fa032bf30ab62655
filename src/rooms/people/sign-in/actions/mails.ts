import type { Db } from '#platform/database/connection.ts'
import { formatInstant } from '#platform/i18n/format.ts'
import { translator } from '#platform/i18n/translate.ts'
import { sendPersonalMail } from '#platform/mail/send.ts'
import type { Installation } from '#platform/installation.ts'
import type { PersonRow } from '../data/people.ts'
import { signInMessages } from '../messages.en.ts'

interface Sender {
  readonly installation: Installation
  readonly now: Date
}

interface Seen extends Sender {
  readonly address: string
  readonly userAgent: string
}

const say = (person: PersonRow) => translator(signInMessages, person.locale)

export async function sendSignInLink(
  db: Db,
  { installation, now }: Sender,
  person: PersonRow,
  token: string,
): Promise<void> {
  const t = say(person)
  await sendPersonalMail(
    db,
    installation,
    {
      to: person.email,
      locale: person.locale,
      words: {
        subject: t('people.sign-in.mail.link.subject'),
        title: t('people.sign-in.mail.link.title'),
        paragraphs: [t('people.sign-in.mail.link.text', { name: person.name })],
        button: {
          label: t('people.sign-in.mail.link.button'),
          url: `${installation.publicUrl()}/sign-in/link/${token}`,
        },
        note: t('people.sign-in.mail.link.note'),
      },
    },
    now,
  )
}

export async function sendPasswordLink(
  db: Db,
  { installation, now }: Sender,
  person: PersonRow,
  token: string,
): Promise<void> {
  const t = say(person)
  await sendPersonalMail(
    db,
    installation,
    {
      to: person.email,
      locale: person.locale,
      words: {
        subject: t('people.sign-in.mail.password.subject'),
        title: t('people.sign-in.mail.password.title'),
        paragraphs: [t('people.sign-in.mail.password.text', { name: person.name })],
        button: {
          label: t('people.sign-in.mail.password.button'),
          url: `${installation.publicUrl()}/password/${token}`,
        },
        note: t('people.sign-in.mail.password.note'),
      },
    },
    now,
  )
}

export async function sendNewSignInMail(db: Db, seen: Seen, person: PersonRow): Promise<void> {
  const t = say(person)
  const values = {
    at: formatInstant(person.locale, seen.now, 'Europe/Paris'),
    browser: seen.userAgent.slice(0, 120) || '?',
    address: seen.address,
  }
  await sendNotice(db, seen, person, {
    subject: t('people.sign-in.mail.new-device.subject'),
    paragraphs: [
      t('people.sign-in.mail.new-device.text', values),
      t('people.sign-in.mail.new-device.what-to-do'),
    ],
  })
}

export async function sendPasswordChangedMail(db: Db, sender: Sender, person: PersonRow): Promise<void> {
  const t = say(person)
  await sendNotice(db, sender, person, {
    subject: t('people.sign-in.mail.password-changed.subject'),
    paragraphs: [
      t('people.sign-in.mail.password-changed.text'),
      t('people.sign-in.mail.password-changed.what-to-do'),
    ],
  })
}

export type CredentialChange = 'second-factor-added' | 'second-factor-removed' | 'passkey-added'

/** A way in that was opened or closed: whoever did not do it must hear of it. */
export async function sendCredentialMail(
  db: Db,
  sender: Sender,
  person: PersonRow,
  change: CredentialChange,
): Promise<void> {
  const t = say(person)
  await sendNotice(db, sender, person, {
    subject: t(`people.sign-in.mail.${change}.subject`),
    paragraphs: [
      t(`people.sign-in.mail.${change}.text`),
      t('people.sign-in.mail.password-changed.what-to-do'),
    ],
  })
}

async function sendNotice(
  db: Db,
  { installation, now }: Sender,
  person: PersonRow,
  { subject, paragraphs }: { readonly subject: string; readonly paragraphs: readonly string[] },
): Promise<void> {
  const words = { subject, title: subject, paragraphs }
  await sendPersonalMail(db, installation, { to: person.email, locale: person.locale, words }, now)
}
