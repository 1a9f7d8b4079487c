// Brings Debian's copies of the programs that judge what the desk publishes, where apt-get may; each test that lacks its own says which.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const python = (module) => spawnSync('/usr/bin/python3', ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0
const isHere = {
  newsboat: () => existsSync('/usr/bin/newsboat'),
  'python3-feedparser': () => python('feedparser'),
  'python3-googleapi': () => python('googleapiclient'),
  varnish: () => existsSync('/usr/sbin/varnishd'),
}

export function bringJudges() {
  const missing = Object.keys(isHere).filter((name) => !isHere[name]())
  if (missing.length === 0) return
  const before = process.getuid() === 0 ? [] : ['sudo', '-n']
  if (succeeds([...before, 'apt-get', '--version'])) install(before, missing)
  const left = missing.filter((name) => !isHere[name]())
  if (left.length > 0) console.error(`Not on this machine, so tests that need them will be SKIPPED: ${left.join(', ')}. Install them with apt-get install ${left.join(' ')}`)
}

function install(before, names) {
  console.error(`Installing ${names.join(', ')} for the tests that have what is published judged by others; this happens once.`)
  const apt = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  succeeds([...apt, 'update'])
  // One by one: a machine whose lists lack one gets the others.
  for (const name of names) succeeds([...apt, 'install', '-y', '--no-install-recommends', name])
}

/** Five minutes are the most that a slow mirror may take. */
function succeeds([program, ...args]) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 300_000 }).status === 0
}
