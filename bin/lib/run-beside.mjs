// Runs Node 24 as if it were this process: its signals, its exit code, its end.

import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { compiled, findNode } from './node24.mjs'
import { whenNpmIsGone } from './npm-parent.mjs'

/** The channel tells the program when this process is gone, even if it was killed, so that it does not stay behind alone. */
export function runBeside(args, env = {}) {
  const child = spawn(findNode(), args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...env } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  whenNpmIsGone(() => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`Node 24 could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
