/** Makes docs/images/ask.png, the picture of the README: a question of the demo town and its answer. Run it again when the pages change. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openSite } from './site.ts'

const folder = resolve(import.meta.dirname, '../../docs/images')
const message = 'Fwd from my sister: parents, you must enter your card details in the new meal app by Friday or your child will get no lunch at school!! https://mealapp.example/pay'

const site = await openSite()
try {
  mkdirSync(folder, { recursive: true })
  await site.open({ viewport: { width: 1200, height: 1220 }, deviceScaleFactor: 1.5, colorScheme: 'light' }, async (page) => {
    await page.goto(site.desk.url)
    await page.locator('#text').fill(message)
    await page.locator('form.ask button').click()
    await page.locator('.link-box').waitFor()
    await page.screenshot({ path: join(folder, 'ask.png') })
  })
} finally {
  await site.close()
}
