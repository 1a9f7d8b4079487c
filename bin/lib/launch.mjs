// Brings what is missing and runs the program: in this process where it is new enough, else beside it.

import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compiled, isNewEnough } from './node24.mjs'
import { whenNpmIsGone } from './npm-parent.mjs'
import { bringPackages, root } from './packages.mjs'
import { runBeside } from './run-beside.mjs'

const program = join(root, 'src', 'main.ts')

export async function launch(args) {
  bringPackages()
  if (isNewEnough) await runHere(args)
  else runBeside([program, ...args])
}

async function runHere(args) {
  whenNpmIsGone(() => process.kill(process.pid, 'SIGTERM'))
  process.env.NODE_COMPILE_CACHE ??= compiled // for its threads; this one has begun without
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
  process.argv = [process.execPath, program, ...args]
  await import(pathToFileURL(program).href)
}
