import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations, accessibilityViolationsWithoutScripts } from '../axe.ts'
import { withPage } from './page.ts'
import { unpackChromium } from './unpack.ts'

const widthOf = (page: Page, word: string) =>
  page.evaluate(text => {
    const span = document.createElement('span')
    span.textContent = text
    document.body.append(span)
    return span.getBoundingClientRect().width
  }, word)

describe('the browser of the journeys', () => {
  // Without fonts every page renders, no call fails, and all words have the same width: none.
  it('draws text', async () => {
    await withPage({}, async page => {
      await page.setContent('<body></body>')
      const short = await widthOf(page, 'la promesse')
      const long = await widthOf(page, 'la preuve de la promesse')
      expect(short).toBeGreaterThan(30)
      expect(long).toBeGreaterThan(short)
    })
  })

  it('shows a page whose scripts are off as such a reader sees it', async () => {
    const html = `<p>avant</p><script>document.querySelector('p').textContent = 'après'</script>`
    const read = (javaScriptEnabled: boolean) =>
      withPage({ javaScriptEnabled }, async page => {
        await page.setContent(html)
        return page.textContent('p')
      })
    expect(await read(true)).toBe('après')
    expect(await read(false)).toBe('avant')
  })

  it('fails a journey whose page asks something of a third party', async () => {
    const journey = withPage({}, page => page.setContent('<img src="https://example.org/pixel.png">'))
    await expect(journey).rejects.toThrow('a request to the outside: https://example.org/pixel.png')
  })

  it('fails a journey whose page throws', async () => {
    const journey = withPage({}, page => page.setContent('<script>throw new Error("perdu")</script>'))
    await expect(journey).rejects.toThrow('an error nobody caught: perdu')
  })

  it('gives each page a fresh visitor, in French and in Paris', async () => {
    const locale = await withPage({}, page =>
      page.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone]),
    )
    expect(locale).toEqual(['fr-FR', 'Europe/Paris'])
  })
})

describe('axe', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="fr"><title>Une page</title><main><h1>Titre</h1>${body}</main>`

  it('names the barrier and the element', async () => {
    const found = await withPage({}, async tab => {
      await tab.setContent(page('<input type="text">'))
      return accessibilityViolations(tab)
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^label \(critical\): .*\n {2}<input type="text">$/)
  })

  it('reads a page under a strict policy', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`
    const found = await withPage({}, async tab => {
      await tab.setContent(page(`<p>Un texte.</p>`).replace('<title>', `${policy}<title>`))
      return accessibilityViolations(tab)
    })
    expect(found).toEqual([])
  })

  it('reads a page whose scripts are off', async () => {
    const server = createServer((_, reply) => {
      reply.setHeader('content-type', 'text/html; charset=utf-8')
      reply.end(page('<img src="/photo.png"><script>document.body.innerHTML = "<p>Remplacé</p>"</script>'))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const found = await withPage({ javaScriptEnabled: false }, async tab => {
      await tab.goto(`http://127.0.0.1:${port}/`)
      return accessibilityViolationsWithoutScripts(tab)
    })
    server.close()
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('image-alt')
  })
})

describe('unpacking', () => {
  let cache = ''
  beforeAll(async () => void (cache = await mkdtemp(join(tmpdir(), 'filrouge-unpack-'))))
  afterAll(() => rm(cache, { recursive: true, force: true }))

  it('by two processes at once leaves one complete folder', async () => {
    const [one, two] = await Promise.all([unpackChromium(cache), unpackChromium(cache)])
    expect(one).toEqual(two)
    const folders = await readdir(cache)
    expect(folders).toHaveLength(1)
    expect(await readdir(join(cache, folders[0]!))).toEqual(
      expect.arrayContaining(['chromium', 'fonts', 'fonts.conf', 'lib', 'libEGL.so']),
    )
  })
})
