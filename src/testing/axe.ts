import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA, which RGAA 4.1 is built on, and the good practices that axe can decide by itself. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeWindow {
  readonly axe: { run(context: Document, options: object): Promise<AxeResults> }
}

/**
 * What stands between this page and somebody who reads it with other means, one readable line each. A journey says
 * `expect(await accessibilityViolations(page)).toEqual([])`, and its failure can be read.
 */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger and not by a script element: the page's own policy would rightly refuse that.
  await page.evaluate(axe.source)
  const results = await page.evaluate(
    tags =>
      (globalThis as unknown as AxeWindow).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    rules,
  )
  return results.violations.flatMap(violation =>
    violation.nodes.map(node => `${violation.id} (${violation.impact}): ${violation.help}\n  ${node.html}`),
  )
}

/**
 * The same for a page read without scripts. axe is itself a script that waits for timers, so it reads a copy: the
 * words that the server sent, shown at the same address by a visitor whose scripts are on, and the page's own removed.
 */
export async function accessibilityViolationsWithoutScripts(page: Page): Promise<readonly string[]> {
  const address = page.url()
  const body = (await page.content()).replaceAll(/<script\b[^>]*>.*?<\/script>/gis, '')
  const context = await page.context().browser()!.newContext({ viewport: page.viewportSize() })
  try {
    await context.route(address, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
    const copy = await context.newPage()
    await copy.goto(address)
    return await accessibilityViolations(copy)
  } finally {
    await context.close()
  }
}
