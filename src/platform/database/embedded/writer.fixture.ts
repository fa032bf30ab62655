import { Client } from 'pg'
import { startEmbedded } from './server.ts'

/**
 * A program to be killed: it starts the server, then writes from several connections and says each number only once its
 * transaction is committed. Run by `crash.test.ts`.
 */
const server = await startEmbedded({ dataDirectory: process.argv[2]! })
const first = Number(process.argv[3])
console.log(`server ${server.pid}`)

const writers = Array.from({ length: 4 }, async (_, writer) => {
  const client = new Client(server.ownerConnection)
  await client.connect()
  for (let number = first + writer; ; number += 4) {
    await client.query('begin')
    await client.query('insert into written (number) values ($1)', [number])
    await client.query('commit')
    console.log(number)
  }
})
await Promise.all(writers)
