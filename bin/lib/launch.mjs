// Runs the program on Node 24, as if it were this process: its signals, its exit code, its end.

import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findNode, isNewEnough } from './node24.mjs'
import { whenNpmIsGone } from './npm-parent.mjs'
import { bringPackages, root } from './packages.mjs'

const program = join(root, 'src', 'main.ts')

export async function launch(args) {
  bringPackages()
  if (isNewEnough) await runHere(args)
  else runBeside(args)
}

async function runHere(args) {
  whenNpmIsGone(() => process.kill(process.pid, 'SIGTERM'))
  process.argv = [process.execPath, program, ...args]
  await import(pathToFileURL(program).href)
}

/** The channel tells the program when this process is gone, even if it was killed, so that it does not stay behind alone. */
function runBeside(args) {
  const child = spawn(findNode(), [program, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  whenNpmIsGone(() => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`Node 24 could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
