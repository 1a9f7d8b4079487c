/**
 * Pages and API answers per second against nginx serving the very same bytes as static files, in the same run.
 *
 *   node bench/serving.ts [--seconds 5] [--rounds 3]     needs nginx and wrk (apt-get install nginx-light wrk)
 *
 * Starts a desk with the small town in a directory of its own, saves what it answers, lets nginx serve the saved bytes, and
 * lets wrk ask both in turn. Reports medians and the ratio.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { percentile } from './support/archive.ts'
import { startDesk } from './support/desk.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' } } })
const directory = mkdtempSync(join(tmpdir(), 'touchstone-serving-'))
chmodSync(directory, 0o755) // as root, the database runs under an account of its own
const nginxPort = 8399
const desk = await startDesk({ dataDir: join(directory, 'data'), port: 8398, world: 'small-town', env: { TRUST_PROXY: '1' } })
const manyNetworks = join(directory, 'networks.lua')
let nginx: ChildProcess | undefined
try {
  const { checks } = (await (await fetch(`${desk.url}/api/v1/checks?limit=1`)).json()) as { checks: { id: string }[] }
  const pages = [
    { name: 'front page', path: '/' },
    { name: 'list of checks', path: '/checks' },
    { name: 'a check', path: `/checks/${checks[0].id}` },
    { name: 'API: a check', path: `/api/v1/checks/${checks[0].id}` },
    { name: 'API: a list of checks', path: '/api/v1/checks' },
  ]
  const saved: string[] = []
  mkdirSync(join(directory, 'www'))
  for (const [at, { path }] of pages.entries()) {
    const answer = await fetch(desk.url + path)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    saved.push(`/${at}.${path.startsWith('/api') ? 'json' : 'html'}`)
    writeFileSync(join(directory, 'www', saved[at].slice(1)), Buffer.from(await answer.arrayBuffer()))
  }
  nginx = serveStatic()
  await new Promise((done) => setTimeout(done, 500))
  console.log('| page | Touchstone, requests/s | nginx, same bytes | nginx, times ours |\n|---|---|---|---|')
  for (const [at, { name, path }] of pages.entries()) {
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < Number(values.rounds); round++) {
      ours.push(requestsPerSecond(desk.url + path))
      theirs.push(requestsPerSecond(`http://127.0.0.1:${nginxPort}${saved[at]}`))
    }
    const [median, peer] = [percentile(ours, 0.5), percentile(theirs, 0.5)]
    console.log(`| ${name} | ${median.toFixed(0)} | ${peer.toFixed(0)} | ${(peer / median).toFixed(1)} |`)
  }
} finally {
  nginx?.kill()
  await desk.stop()
  rmSync(directory, { recursive: true, force: true })
}

function serveStatic(): ChildProcess {
  const config = join(directory, 'nginx.conf')
  writeFileSync(config, `worker_processes 1; daemon off; pid ${directory}/nginx.pid; error_log ${directory}/nginx.log; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http { access_log off; types { text/html html; application/json json; } server { listen 127.0.0.1:${nginxPort}; root ${directory}/www; } }`)
  return spawn('nginx', ['-c', config], { stdio: 'ignore' })
}

/** As if behind a proxy, from ever other networks: else the limit on readers would be what is measured. */
function requestsPerSecond(url: string): number {
  writeFileSync(manyNetworks, `local n = 0
request = function() n = n + 1; wrk.headers["X-Forwarded-For"] = (1 + n % 200) .. "." .. (math.floor(n / 200) % 250) .. "." .. (math.floor(n / 50000) % 250) .. ".1"; return wrk.format() end`)
  const report = execFileSync('wrk', ['-s', manyNetworks, '-t1', '-c16', `-d${values.seconds}s`, url], { encoding: 'utf8' })
  if (/Non-2xx/.test(report)) throw new Error(`errors from ${url}: ${report}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1])
}
