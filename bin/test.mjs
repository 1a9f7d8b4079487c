// npm test: brings what is missing and runs the type check and every test, or the files that are named.

import { join } from 'node:path'
import { bringChromium } from './lib/chromium.mjs'
import { bringGo } from './lib/go.mjs'
import { bringJudges } from './lib/judges.mjs'
import { bringPackages, root } from './lib/packages.mjs'
import { runBeside } from './lib/run-beside.mjs'

bringPackages({ forTests: true })
const chromium = bringChromium()
bringGo()
bringJudges()
runBeside([join(root, 'test', 'support', 'run.ts'), ...process.argv.slice(2)], chromium)
