import { createTransport, type Transporter } from 'nodemailer'
import type { Config } from '../config.ts'

export interface OutgoingMail {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

const transports = new Map<string, Transporter>()

/** @throws when the server refused it or could not be reached */
export async function transmit(mail: NonNullable<Config['mail']>, outgoing: OutgoingMail): Promise<void> {
  const transport = transports.get(mail.smtpUrl) ?? connect(mail.smtpUrl)
  await transport.sendMail({
    from: mail.from,
    to: { name: '', address: outgoing.recipient },
    subject: outgoing.subject,
    text: outgoing.text,
    html: outgoing.html,
    // A second delivery of the same mail, after a crash between sending and noting it, can be recognised.
    messageId: `<${outgoing.id}@${domainOf(mail.from)}>`,
    headers: { 'auto-submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function connect(smtpUrl: string): Transporter {
  const transport = createTransport(smtpUrl, {})
  transports.set(smtpUrl, transport)
  return transport
}

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'filrouge.invalid'

/** What is stored of a failure: what a person can act on, without the bodies that some servers repeat. */
export const failureOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500)
