/** The real browser that the tests drive: Debian's Chromium, found or missed loudly. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export function openBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place))
  if (!executablePath) throw new Error(`There is no Chromium in ${places.join(', ')}: install it (apt-get install chromium) or name it in CHROMIUM. \`npm test\` does that by itself.`)
  return chromium.launch({ executablePath, args: [...quiet, ...more] })
}
