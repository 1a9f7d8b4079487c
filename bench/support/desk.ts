/** Starts a whole desk as a user would, waits until it says that it is ready, and stops it. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export interface RunningDesk { url: string; pid: number; readyMs: number; stop(): Promise<void> }

/** `readyMs` is the time from starting the command to its first successful answer on /healthz. */
export async function startDesk({ dataDir, port, world = 'empty', env = {} }: { dataDir: string; port: number; world?: string; env?: Record<string, string> }): Promise<RunningDesk> {
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/start.mjs'], { cwd: root, env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, WORLD: world, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the desk ended: ${said}`)
    const ok = await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false)
    if (ok) break
    await new Promise((done) => setTimeout(done, 20))
  }
  return {
    url,
    pid: child.pid!,
    readyMs: performance.now() - began,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
