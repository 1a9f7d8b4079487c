/** The ffmpeg that makes clips: the one that came with the packages, else that of the machine, else none. */

import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Null where there is none that writes H.264. */
export async function findFfmpeg(): Promise<string | null> {
  for (const program of [brought(), 'ffmpeg']) if (program && (await writesH264(program))) return program
  return null
}

function brought(): string | undefined {
  try {
    const name = `@ffmpeg-installer/${process.platform}-${process.arch}`
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'ffmpeg')
  } catch {
    return undefined
  }
}

function writesH264(program: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, ['-hide_banner', '-encoders'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 })
    let said = ''
    child.stdout.on('data', (part) => (said += part))
    child.on('error', () => resolve(false))
    child.on('close', () => resolve(/\blibx264\b/.test(said)))
  })
}
