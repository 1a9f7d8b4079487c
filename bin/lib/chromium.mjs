// Finds a Chromium for the tests that drive a browser, and brings Debian's where there is none: whole, and as the shell without windows,
// which is the same engine and takes half the processor time.

import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './packages.mjs'

const own = join(root, '.cache', 'chromium')

const shellName = 'chromium-headless-shell'
const needed = ['chromium', 'fonts-dejavu-core']
/** Not every Debian has the shell. */
const wishes = isDebian() ? [[...needed, shellName], needed] : [needed]

/** As settings for the tests. Without the shell they use the whole one; where neither can be brought, those that need it fail and say so. */
export function bringChromium() {
  if (isProgram(process.env.CHROMIUM)) return {}
  if (!find() || (isDebian() && !findShell())) install()
  if (!find()) unpack()
  return Object.fromEntries(Object.entries({ CHROMIUM: find(), CHROMIUM_SHELL: findShell() }).filter(([, path]) => path))
}

function find() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), join(own, 'chromium')].find(isProgram)
}

/** Debian's starter for it would stay between, and not pass on a signal. */
function findShell() {
  return [join('/usr/lib/chromium', shellName), join(own, shellName)].find(isProgram)
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** With the right to install packages it is one; that also brings what they depend on. */
function install() {
  const before = [[], ['sudo', '-n']].find((words) => mayInstall(words))
  if (!before) return
  console.error('Installing Chromium for the browser tests with apt-get; this happens once.')
  try {
    run([...before, 'apt-get', 'update'])
    firstThatWorks((packages) => run([...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends', ...packages]))
  } catch (error) {
    if (!find()) throw error
  }
  if (isDebian() && !findShell()) console.error('The whole Chromium serves all browser tests, in twice the time, because its shell could not be brought.')
}

function firstThatWorks(work) {
  for (const [at, packages] of wishes.entries()) {
    try {
      return work(packages)
    } catch (error) {
      if (at === wishes.length - 1) throw error
    }
  }
}

function mayInstall(before) {
  if (before.length === 0) return process.getuid() === 0 && succeeds(['apt-get', '--version'])
  return succeeds([...before, 'apt-get', '--version'])
}

/**
 * Without that right the same packages are fetched and unpacked beside the checkout: apt keeps its lists in a folder of ours and says
 * which packages are missing on this machine, and a script points Chromium to the libraries among them.
 */
function unpack() {
  if (!succeeds(['apt-get', '--version'])) return
  console.error('Bringing Chromium for the browser tests into .cache/chromium; this happens once.')
  const unfinished = `${own}.${process.pid}`
  const state = join(unfinished, 'apt')
  const packages = join(unfinished, 'packages')
  for (const folder of [join(state, 'lists', 'partial'), join(state, 'cache', 'archives', 'partial'), packages]) mkdirSync(folder, { recursive: true })
  const apt = ['apt-get', '-o', `Dir::State::Lists=${join(state, 'lists')}`, '-o', `Dir::Cache=${join(state, 'cache')}`, '-o', 'APT::Sandbox::User=']
  try {
    run([...apt, 'update'])
    const plan = firstThatWorks((wanted) => run([...apt, 'install', '--simulate', '--no-install-recommends', ...wanted]))
    const missing = [...plan.matchAll(/^Inst (\S+) /gm)].map((match) => match[1])
    run([...apt, 'download', ...missing], packages)
    for (const file of readdirSync(packages)) run(['dpkg', '-x', join(packages, file), join(unfinished, 'root')])
    for (const folder of [state, packages]) rmSync(folder, { recursive: true })
    for (const name of ['chromium', shellName]) writeStarter(unfinished, name)
    rmSync(own, { recursive: true, force: true })
    renameSync(unfinished, own)
  } catch (error) {
    console.error(`Chromium could not be brought, so the browser tests will fail: ${error.message}`)
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function writeStarter(folder, name) {
  if (!existsSync(join(folder, 'root/usr/lib/chromium', name))) return
  const starter = join(folder, name)
  writeFileSync(
    starter,
    `#!/bin/sh
here="$(dirname "$(readlink -f "$0")")/root"
libraries="$(ls -d "$here"/usr/lib/*-linux-gnu* "$here"/lib/*-linux-gnu* 2>/dev/null | tr '\\n' ':')"
export LD_LIBRARY_PATH="$libraries$LD_LIBRARY_PATH"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_SYSROOT="$here"
exec "$here/usr/lib/chromium/${name}" "$@"
`
  )
  chmodSync(starter, 0o755)
}

function run([program, ...args], cwd) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, LC_ALL: 'C' } })
  if (status !== 0) throw new Error(error?.message ?? `${program} ${args.join(' ')}\n${stderr.trim()}`)
  return stdout
}

function succeeds([program, ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}
