import { createTransport } from 'nodemailer'

const patience = 10_000

/** Connects and signs in, and sends nothing. @throws with what the server said */
export async function verifyMailServer(smtpUrl: string): Promise<void> {
  const limits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const transport = createTransport({ url: smtpUrl, ...limits })
  try {
    await transport.verify()
  } finally {
    transport.close()
  }
}
