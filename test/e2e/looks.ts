/** What holds for every page in a real browser: on phone and desktop, in light and dark, nothing runs off to the side and axe finds nothing; with pictures to look at. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'

interface AxeResult { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]; passes: unknown[] }

type Viewport = { width: number; height: number }

export const artefacts = resolve(import.meta.dirname, '../../artefacts')
export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 900 }
export const narrow = { width: 320, height: 700 }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Of what it finds in order axe keeps one place for each rule: to describe every place would take half of its time. */
const onlyWrong = { resultTypes: ['violations'] }
export const everything = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** What else axe looks at does not change with the colours. */
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** The page is left light, and as wide as the last of the sizes. Every size is looked at in both; a picture is made of narrow ones in light, whole, and of the desktop in the dark. */
export async function looksRight(page: Page, name: string, sizes: Record<string, Viewport> = { phone, desktop }): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    const isWide = viewport === desktop
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      if (isWide === (colorScheme === 'dark')) await page.screenshot({ path: join(artefacts, `${name}-${size}-${colorScheme}.jpg`), quality: 70, fullPage: !isWide })
      await axeFindsNothing(page, `${name}, ${size}, ${colorScheme}`, colorScheme === 'light' ? everything : colours)
    }
    assert.equal(await sideways(page), 0, `${name} at ${viewport.width} px: ${await tooWide(page)}`)
  }
}

/** How many pixels of a page lie outside the window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

export function unfold(page: Page): Promise<void> {
  return page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
}

async function axeFindsNothing(page: Page, where: string, options: object): Promise<void> {
  assert.deepEqual(await axeFinds(page, where, options), [], where)
}

/** What axe complains of, a line for each place; it has looked at something. */
export async function axeFinds(page: Page, where: string, options: object): Promise<string[]> {
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) await page.evaluate(axe)
  const { violations, passes } = await page.evaluate<AxeResult>(`axe.run(document, ${JSON.stringify({ ...options, ...onlyWrong })})`)
  assert.ok(options !== everything || passes.length > 10, `${where}: axe looked at nothing`)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 300)}: ${node.failureSummary}`))
}

function tooWide(page: Page): Promise<string> {
  return page.evaluate('[...document.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > innerWidth && !element.closest(".table-box")).map((element) => element.outerHTML.slice(0, 80)).slice(0, 5).join("; ")')
}
