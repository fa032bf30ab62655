import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'

export interface PageOptions {
  readonly javaScriptEnabled?: boolean
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
  readonly baseURL?: string
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** For journeys that provoke an error on purpose. */
  readonly toleratePageErrors?: boolean
}

const usual = {
  viewport: { width: 1280, height: 800 },
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  reducedMotion: 'reduce',
} satisfies BrowserContextOptions

let browser: Promise<Browser> | undefined

/** One browser for a test file, a fresh visitor (no cookie, no storage) for each page. */
export async function withPage<Value>(
  options: PageOptions,
  journey: (page: Page) => Promise<Value>,
): Promise<Value> {
  browser ??= launchChromium()
  const { toleratePageErrors, ...settings } = options
  const context = await (await browser).newContext({ ...usual, ...settings })
  const troubles: string[] = []
  context.on('weberror', error => troubles.push(`an error nobody caught: ${error.error().message}`))
  context.on('request', request => {
    if (!isHere(request.url())) troubles.push(`a request to the outside: ${request.url()}`)
  })
  try {
    const value = await journey(await context.newPage())
    if (troubles.length > 0 && !toleratePageErrors) throw new Error(`The page had ${troubles.join('; ')}`)
    return value
  } finally {
    await context.close()
  }
}

export async function closeBrowser(): Promise<void> {
  const open = browser
  browser = undefined
  await (await open)?.close()
}

function isHere(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'about:') return true
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '127.0.0.1' ||
    hostname === '[::1]'
  )
}
