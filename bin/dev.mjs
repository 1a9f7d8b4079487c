// The desk on Node's watch mode.

import { spawnSync } from 'node:child_process'
import { findNode } from './lib/node24.mjs'

process.on('SIGINT', () => {})
const { status } = spawnSync(findNode(), ['--watch', '--watch-preserve-output', 'src/main.ts', 'serve'], { stdio: 'inherit' })
process.exitCode = status ?? 0
