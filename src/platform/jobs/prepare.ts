import pg from 'pg'
import { clientConfig, type ConnectionTarget } from '../database/connection.ts'
import { bossOfOwner } from './boss.ts'
import { forwardingQueue, queues } from './queues.ts'

/**
 * Makes or upgrades the schema and the queues of the jobs, as their owner, right after the migrations and under
 * their lock; the runtime role gets what work needs, and no right to change them.
 */
export async function prepareJobs(owner: ConnectionTarget, runtimeRole: string): Promise<void> {
  const boss = bossOfOwner(owner)
  const problems: unknown[] = []
  boss.on('error', error => problems.push(error))
  await boss.start()
  try {
    await boss.createQueue(forwardingQueue)
    for (const { name, ...options } of queues) {
      await boss.createQueue(name, options)
      if (Object.keys(options).length > 0) await boss.updateQueue(name, options)
    }
  } finally {
    await boss.stop()
  }
  if (problems.length > 0) throw new AggregateError(problems, 'the job queue could not be prepared')
  await grantWork(owner, runtimeRole)
}

async function grantWork(owner: ConnectionTarget, runtimeRole: string): Promise<void> {
  const client = new pg.Client(clientConfig(owner))
  const role = pg.escapeIdentifier(runtimeRole)
  await client.connect()
  try {
    await client.query(`
      grant usage on schema pgboss to ${role};
      grant select, insert, update, delete on all tables in schema pgboss to ${role};
      grant usage on all sequences in schema pgboss to ${role};
      grant execute on all functions in schema pgboss to ${role}`)
  } finally {
    await client.end()
  }
}
