import { setTimeout as pause } from 'node:timers/promises'
import { outsideOrganisations } from '#platform/database/tenancy.ts'
import { exceeds } from '#platform/http/rate-limit.ts'
import { newToken } from '#platform/id.ts'
import { digestOf } from '#platform/secrets.ts'
import { after, lifetimes } from '../credential-lifetime.ts'
import { findPersonByEmail } from '../data/people.ts'
import { insertPersonalLink, type LinkPurpose } from '../data/personal-links.ts'
import { sendPasswordLink, sendSignInLink } from './mails.ts'
import type { Visitor } from './visitor.ts'

/** Enough for somebody who does not find the first message; a mailbox is not flooded. */
const perMailbox = { requests: 4, windowSeconds: 15 * 60 }

const mailOf = { 'sign-in': sendSignInLink, password: sendPasswordLink } as const

/** Longer than writing a mail takes: an address that is known here answers no later than one that is not. */
const answersAfter = 60

/** Answers nothing, whoever is asked for: what happens is told to the mailbox alone. */
export async function askForLink(visitor: Visitor, email: string, purpose: LinkPurpose): Promise<void> {
  await Promise.all([writeLink(visitor, email, purpose), pause(answersAfter)])
}

async function writeLink(visitor: Visitor, email: string, purpose: LinkPurpose): Promise<void> {
  const { installation, now } = visitor
  const key = `link ${installation.secrets.sign(email)}`
  if (await exceeds(installation.database, key, perMailbox, now)) return
  await outsideOrganisations(installation.database, async db => {
    const person = await findPersonByEmail(db, email)
    if (!person) return
    const token = newToken()
    await insertPersonalLink(
      db,
      {
        tokenDigest: digestOf(token),
        personId: person.id,
        purpose,
        expiresAt: after(now, lifetimes.personalLink),
      },
      now,
    )
    await mailOf[purpose](db, visitor, person, token)
  })
}
