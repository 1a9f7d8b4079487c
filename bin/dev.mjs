// The desk on Node's watch mode.

import { runBeside } from './lib/run-beside.mjs'

runBeside(['--watch', '--watch-preserve-output', 'src/main.ts', 'serve'])
