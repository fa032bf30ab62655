import { ConfigurationError, readProcessConfig } from '#platform/config.ts'
import { takeDataLock, type DataLock } from '#platform/data-directory/lock.ts'
import { translateKey } from '#platform/i18n/translate.ts'
import { mainMessages } from './messages.en.ts'
import { openHouse, type OpenHouse } from './opening.ts'

/** Longer than any request should take, shorter than a supervisor's patience. */
const stopWithin = 9_000

const config = read()
const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  translateKey(mainMessages, config.terminalLocale, key, values) ?? key

let stopping = false
const lock = config.database.kind === 'embedded' ? takeLock() : null
const house = await open()
process.once('SIGTERM', () => void stop(0))
process.once('SIGINT', () => void stop(0))
void house.lost.then(() => {
  if (stopping) return
  console.error(say('main.database-lost'))
  void stop(1)
})
greet()

function read() {
  try {
    return readProcessConfig()
  } catch (error) {
    if (error instanceof ConfigurationError) return giveUp(error.problems)
    throw error
  }
}

function takeLock(): DataLock {
  try {
    const taken = takeDataLock(config.dataDirectory)
    if (taken.ok) return taken.value
    return giveUp([say('main.in-use', { ...taken.refusal.values })])
  } catch (error) {
    if (error instanceof ConfigurationError) return giveUp(error.problems)
    throw error
  }
}

async function open(): Promise<OpenHouse> {
  try {
    return await openHouse(config, lock)
  } catch (error) {
    lock?.release()
    if (error instanceof ConfigurationError) return giveUp(error.problems)
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      return giveUp([say('main.port-taken', { port: config.port })])
    return giveUp([say('main.failed', { reason: error instanceof Error ? error.message : String(error) })])
  }
}

function giveUp(sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}

function greet(): void {
  const { address, setupToken } = house
  console.log(address ? say('main.ready', { address }) : say('main.working'))
  if (address && setupToken) console.log(say('main.first-run', { address, token: setupToken }))
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  const patience = setTimeout(() => process.exit(1), stopWithin)
  patience.unref()
  await house.close()
  lock?.release()
  process.exit(code)
}
