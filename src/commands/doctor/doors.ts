import type { Config } from '#platform/config.ts'
import type { RunningServer } from '#platform/data-directory/running-server.ts'
import { verifyMailServer } from '#platform/mail/verify.ts'
import { attention, broken, type Finding, reasonOf, well } from './finding.ts'

const patience = 10_000

export async function examineMail({ mail }: Config): Promise<Finding> {
  if (!mail) return attention('mail.kept')
  const host = new URL(mail.smtpUrl).host
  try {
    await verifyMailServer(mail.smtpUrl)
    return well('mail.ready', { host })
  } catch (cause) {
    return broken('mail.refused', { host, reason: reasonOf(cause) })
  }
}

/** From this machine: a firewall may still stand between the people and the address. */
export async function examineAddresses(
  config: Config,
  running: RunningServer | undefined,
): Promise<Finding[]> {
  const { publicUrl, web } = config
  const findings: Finding[] = []
  if (running) findings.push(await answering('server', running.address, running.pid))
  else if (!publicUrl) findings.push(await listening(config))
  if (publicUrl) findings.push(await answering('public', publicUrl))
  else if (web) findings.push(attention('public.none'))
  return findings
}

/** A server on an external database holds no data directory that would tell where it is. */
async function listening({ host, port }: Config): Promise<Finding> {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const finding = await answering('public', address)
  return finding.state === 'well' ? finding : attention('server.stopped', { address })
}

async function answering(kind: 'server' | 'public', address: string, pid = 0): Promise<Finding> {
  const values = { address, pid: String(pid) }
  try {
    const answer = await fetch(new URL('/healthz', address), {
      signal: AbortSignal.timeout(patience),
      redirect: 'manual',
    })
    await answer.arrayBuffer()
    if (answer.ok) return well(`${kind}.answers`, values)
    return broken(`${kind}.other`, { ...values, status: answer.status })
  } catch (cause) {
    return broken(`${kind}.silent`, { ...values, reason: reasonOf(cause) })
  }
}
