import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityViolations } from '#testing/axe.ts'
import { withPage } from '#testing/browser/page.ts'

/** Every component of the design system, alive on its page, in both themes, on a desk and on a phone. */
let server: ViteDevServer
let address: string

beforeAll(async () => {
  server = await createServer({ server: { port: 0, hmr: false, watch: null }, logLevel: 'error' })
  await server.listen()
  address = server.resolvedUrls?.local[0] ?? ''
})
afterAll(() => server.close())

const situations = (['light', 'dark'] as const).flatMap(colorScheme =>
  [1440, 390].map(width => ({ colorScheme, width })),
)

describe('the page of the design system', () => {
  it.each(situations)(
    'can be used by everyone, $colorScheme at $width px',
    async ({ colorScheme, width }) => {
      await withPage({ colorScheme, viewport: { width, height: 900 }, baseURL: address }, async page => {
        await page.goto('/design')
        await page.locator('figure svg text').first().waitFor()
        await page.getByText('Rappeler sous 48 h').first().waitFor()
        expect(await accessibilityViolations(page)).toEqual([])
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)
      })
    },
  )

  it('sorts, filters and hides columns in one word of the address', async () => {
    await withPage({ baseURL: address }, async page => {
      await page.goto('/design')
      const table = page.getByRole('table', { name: 'Actions du plan d’amélioration' })
      await table.getByRole('button', { name: 'Charge (jours)' }).click()
      await page.getByText('?view=sort=effort').waitFor()
      const first = table.locator('tbody tr').first()
      expect(await first.textContent()).toContain('Afficher le nom du gardien')
      await page.getByLabel('Chercher dans la liste').fill('hadda')
      await page.getByText('2 sur 8 lignes').waitFor()
      expect(await table.locator('tbody tr').count()).toBe(2)
    })
  })

  it('moves a card by keyboard alone, and through its menu', async () => {
    await withPage({ baseURL: address }, async page => {
      await page.goto('/design')
      const cardsOf = (column: string) => page.getByRole('region', { name: column }).getByRole('listitem')
      await cardsOf('En cours').first().waitFor()
      expect(await cardsOf('En cours').count()).toBe(2)

      await page.getByRole('button', { name: 'Rappeler sous 48 h après', exact: false }).first().focus()
      await page.keyboard.press('Space')
      await page.getByText('Vous tenez la carte Rappeler').waitFor({ state: 'attached' })
      await page.keyboard.press('ArrowRight')
      await page.getByText('est au-dessus de la colonne En cours').waitFor({ state: 'attached' })
      await page.keyboard.press('Space')
      await page.getByText('est posée dans la colonne En cours').waitFor({ state: 'attached' })
      await expect.poll(() => cardsOf('En cours').count()).toBe(3)

      await page.getByRole('button', { name: 'Déplacer « Réécrire le courrier' }).click()
      await page.getByRole('menuitem', { name: 'En cours' }).click()
      await expect.poll(() => cardsOf('En cours').count()).toBe(4)
    })
  })
})
