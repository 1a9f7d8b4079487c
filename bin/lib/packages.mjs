// Brings the packages of package-lock.json, when those that are here are not they.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const lockFile = join(root, '.cache', 'packages.lock')

/** With `forTests` the tools of development come too; packages brought for tests serve a start as well. */
export function bringPackages({ forTests = false } = {}) {
  if (areHere(forTests)) return
  withLock(() => {
    if (!areHere(forTests)) install(forTests)
  })
}

/**
 * npm notes at the end of every install what it put into node_modules; that must be what the lockfile asks for. Of what is optional
 * only our own two for this machine count: Node and PostgreSQL.
 */
function areHere(forTests) {
  const noted = readIfThere(join(root, 'node_modules', '.package-lock.json'))
  if (!noted) return false
  const here = JSON.parse(noted).packages
  const { '': own, ...wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const ours = Object.keys(own.optionalDependencies ?? {}).map((name) => `node_modules/${name}`)
  return Object.entries(wanted)
    .filter(([path, one]) => (one.optional ? ours.includes(path) && isForThisMachine(one) : forTests || !(one.dev || one.devOptional)))
    .every(([path, one]) => here[path]?.version === one.version && here[path]?.integrity === one.integrity)
}

function isForThisMachine({ os = process.platform, cpu = process.arch }) {
  return os.includes(process.platform) && cpu.includes(process.arch)
}

function install(forTests) {
  console.error(`Bringing the packages${forTests ? ' and what the tests need' : ''} with npm; this happens once.`)
  // No package needs its install script, so none is run.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=optional', forTests ? '--include=dev' : '--omit=dev']
  const [program, before] = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  const { status, error, stdout, stderr } = spawnSync(program, [...before, ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26 })
  if (status !== 0) {
    console.error(error ? error.message : `${stdout}${stderr}`.trim())
    console.error('The packages could not be brought: npm says why above.')
    process.exit(1)
  }
}

/** Two commands that start at once in a fresh clone must not both empty node_modules. */
function withLock(work) {
  mkdirSync(dirname(lockFile), { recursive: true })
  while (!takeLock()) sleep(200)
  try {
    work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const holder = Number(readIfThere(lockFile))
  if (holder && !isAlive(holder)) rmSync(lockFile, { force: true })
  return false
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
