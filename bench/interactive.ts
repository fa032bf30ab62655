// How long a signed-in person waits for the first staff page on a slow machine: 4 times slower processor, 10 Mbit/s,
// 40 ms, nothing in the cache. `node --import ./scripts/tsx-loader.mjs bench/interactive.ts [runs]`
import type { Page } from 'playwright-core'
import { closeBrowser, withPage } from '#testing/browser/page.ts'
import { startFreshApplication } from '#testing/running-application.ts'

const runs = Number(process.argv[2] ?? 5)
const processorSlowdown = 4
const bytesPerSecond = 10_000_000 / 8
const latency = 40

const account = {
  FILROUGE_ADMIN_EMAIL: 'bench@example.org',
  FILROUGE_ADMIN_PASSWORD: 'quatre-chevaux-sous-la-pluie',
  FILROUGE_ORGANISATION: 'Bench',
}

async function signIn(page: Page): Promise<string> {
  await page.goto('/sign-in')
  await page.fill('input[name=email]', account.FILROUGE_ADMIN_EMAIL)
  await page.fill('input[name=password]', account.FILROUGE_ADMIN_PASSWORD)
  await page.click('button.main-action')
  await page.waitForURL('**/o/**')
  return page.url()
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown })
}

/** Shown: the title of the page. Interactive: the palette answers the keyboard, so that the page's code is at work. */
async function measure(page: Page, address: string): Promise<{ shown: number; interactive: number }> {
  const begin = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('h1').first().waitFor()
  const shown = performance.now() - begin
  await page.keyboard.press('Control+k')
  await page.locator('dialog[open] input, [role=dialog] input').first().waitFor()
  return { shown, interactive: performance.now() - begin }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

const application = await startFreshApplication(account)
try {
  const measured = await withPage({ baseURL: application.address }, async page => {
    const address = await signIn(page)
    await slowDown(page)
    const all: { shown: number; interactive: number }[] = []
    for (let run = 0; run < runs; run += 1) all.push(await measure(page, address))
    return all
  })
  console.log(
    `processor ${processorSlowdown} times slower, 10 Mbit/s, ${latency} ms, no cache, median of ${runs}`,
  )
  console.log(`title shown  ${median(measured.map(({ shown }) => shown)).toFixed(0)} ms`)
  console.log(`interactive  ${median(measured.map(({ interactive }) => interactive)).toFixed(0)} ms`)
} finally {
  await closeBrowser()
  await application.stop()
}
