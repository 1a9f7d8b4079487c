/** The real browser that the tests drive: Debian's Chromium, whole or as the shell without windows, found or missed loudly. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const shell = '/usr/lib/chromium/chromium-headless-shell'

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The shell is the same engine in half the processor time, but without what needs a window or the system around it, such as notices. */
export function openBrowser({ args = [] as string[], needsWhole = false } = {}): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath({ needsWhole }), args: [...quiet, ...args] })
}

export function browserPath({ needsWhole = false } = {}): string {
  const { CHROMIUM, CHROMIUM_SHELL } = process.env
  const given = needsWhole ? CHROMIUM : (CHROMIUM_SHELL ?? CHROMIUM)
  const path = given ?? [...(needsWhole ? [] : [shell]), ...whole].find((place) => existsSync(place))
  if (!path) throw new Error(`There is no Chromium in ${whole.join(', ')}: install it (apt-get install chromium) or name it in CHROMIUM. \`npm test\` does that by itself.`)
  return path
}
