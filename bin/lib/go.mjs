// Finds Go and Debian's copy of golang.org/x/mod, with which the tests have our log read by somebody else; brings them with apt-get where it may.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const library = '/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog'

/** Whether they are there; the test that needs them skips loudly where not. */
export function bringGo() {
  return isHere() || (install(), isHere())
}

function isHere() {
  return existsSync(library) && succeeds(['go', 'version'])
}

function install() {
  const before = process.getuid() === 0 ? [] : ['sudo', '-n']
  if (!succeeds([...before, 'apt-get', '--version'])) return
  console.error('Installing Go for the test that reads the public log with it; this happens once.')
  succeeds([...before, 'apt-get', 'update'])
  succeeds([...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends', 'golang-go', 'golang-golang-x-mod-dev'])
}

function succeeds([program, ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
