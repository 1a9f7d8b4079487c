/**
 * A PostgreSQL server of our own: attach or start, and the last one out stops it.
 *
 * The server, the import and any other command may run at once, and each may be killed at any moment. So nobody owns the database
 * server. Whoever needs it looks for one that runs on the data directory and attaches to it, an orphan of a killed process
 * included; where none runs, it starts one. Two that start at once both try: PostgreSQL's own lock lets one live, and the other
 * attaches to it.
 *
 * Each process shows its presence by a connection that holds a shared advisory lock. PostgreSQL lets go of the lock when the
 * process is gone, however it went. At its end a process asks for the same lock exclusively: if it gets it, nobody else is here,
 * and it stops the server while newcomers wait for the lock; those are cut off, look again, and start a new one.
 *
 * Somebody else may tell the server to stop: `kill` asks it to wait for its users, which are we, and to let nobody in meanwhile.
 * Newcomers give that five seconds and then ask it to end its sessions; everyone comes back by the same road.
 *
 * If the server dies under us, the presence is lost with it and the same road brings it back, at the same port, so that the
 * connections of the program find it again. Whoever starts it takes the port of the last start (PostgreSQL writes it down in
 * `postmaster.opts`), since others may wait there; only a port that a stranger has taken meanwhile is given up.
 */

import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { connectionTo } from '../database.ts'
import { DatabaseProblem } from '../problem.ts'
import { type Account, serverAccount } from './account.ts'
import { type Binaries, placeBinaries } from './binaries.ts'
import { clusterIn, makeCluster } from './cluster.ts'
import { placeHome, systemPlace } from './home.ts'
import { findPostmaster, freePort, isFree, lastPort, lastWords, type Postmaster, removeStalePidFile, type Start, startPostmaster, stopPostmaster } from './postmaster.ts'

export interface EmbeddedServer {
  /** The program's database, as the program's account. */
  url: string
  /** The same server as its superuser. */
  adminUrl: string
  /** The directory of its data, links followed. */
  cluster: string
  stop(): Promise<void>
}

interface Place {
  cluster: string
  logFile: string
  binaries: Binaries
  account: Account | undefined
  passwords: { admin: string; program: string }
  log: (line: string) => void
}

interface Presence {
  postmaster: Postmaster
  client: pg.Client
}

const presenceLock = 7_350_182
const preparationLock = 7_350_183

export interface EmbeddedOptions {
  dataDir: string
  /** A long random word that is made once and kept outside the database. */
  secret: (name: string) => string
  log: (line: string) => void
}

/** Whether a data directory has a database already; starting the server makes one where there is none. */
export function hasDatabase(dataDir: string): boolean {
  return existsSync(clusterIn(join(dataDir, 'postgres')))
}

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log } = options
  const place = await prepare(options)
  let presence = await attachOrStart(place)
  const { port } = presence.postmaster
  let stopping = false
  let returning: Promise<void> | undefined

  const watch = () => {
    presence.client.on('end', () => {
      if (stopping) return
      log('The database server went away; bringing it back.')
      returning = attachOrStart(place, port).then((next) => {
        if (next.postmaster.port !== port) throw new DatabaseProblem('The database server came back at another port, since a stranger took its own: start again.')
        presence = next
        watch()
      })
    })
  }
  watch()

  return {
    url: addressOf(port, 'touchstone', place.passwords.program, 'touchstone'),
    adminUrl: addressOf(port, 'postgres', place.passwords.admin, 'touchstone'),
    cluster: place.cluster,
    async stop() {
      stopping = true
      await returning
      await leave(presence, place)
    }
  }
}

async function prepare({ dataDir, secret, log }: EmbeddedOptions): Promise<Place> {
  const passwords = { admin: secret('postgres-admin'), program: secret('postgres') }
  const account = serverAccount(clusterIn(join(dataDir, 'postgres')))
  const home = placeHome(realpathSync(dataDir), account, passwords.admin, log)
  const binaries = placeBinaries(account, account ? systemPlace : home, log)
  const cluster = clusterIn(home)
  if (!existsSync(cluster)) {
    log('Making the database (first start).')
    await makeCluster(home, binaries, account, passwords.admin)
  }
  return { cluster, logFile: join(dataDir, 'postgres.log'), binaries, account, passwords, log }
}

async function attachOrStart(place: Place, wantedPort?: number): Promise<Presence> {
  const patience = new Patience(place.log)
  let failures = 0
  let turnedAway = 0
  for (;;) {
    const running = findPostmaster(place.cluster)
    if (running) {
      const presence = await enter(running, place)
      if (presence === 'turned away') {
        if (++turnedAway === politeSteps) endSessions(running, place)
      } else if (presence) return presence
      await patience.pause()
      continue
    }
    turnedAway = 0

    await removeStalePidFile(place.cluster)
    const port = await portFor(place.cluster, wantedPort)
    const start = startPostmaster(place.binaries.postgres, place.cluster, port, place.logFile, place.account)
    if (await showsItself(start, place, patience)) continue
    if (++failures === 5) throw new DatabaseProblem(`The database server does not start (${place.logFile} says more): ${lastWords(place.logFile)}`)
  }
}

async function portFor(cluster: string, wanted: number | undefined): Promise<number> {
  const last = wanted ?? lastPort(cluster)
  return last !== undefined && (wanted !== undefined || (await isFree(last))) ? last : freePort()
}

/** False if the process ended before its pid file was there and no other server runs: a taken port, a broken cluster. */
async function showsItself(start: Start, place: Place, patience: Patience): Promise<boolean> {
  let ended = false
  start.ended.then(() => (ended = true))
  while (!ended) {
    if (findPostmaster(place.cluster)) return true
    await patience.pause()
  }
  return findPostmaster(place.cluster) !== undefined
}

/** Five seconds at least: each step also takes a refused connection. */
const politeSteps = 200

function endSessions(postmaster: Postmaster, { log }: Place): void {
  log('The database server was told to stop and waits for those who use it; ending that, to start it again.')
  try {
    process.kill(postmaster.pid, 'SIGINT')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Undefined while the server is not ready, recovers, or is gone; turned away while it is on its way out. */
async function enter(postmaster: Postmaster, place: Place): Promise<Presence | 'turned away' | undefined> {
  const client = new pg.Client({ ...connectionTo(addressOf(postmaster.port, 'postgres', place.passwords.admin, 'postgres')), application_name: 'touchstone presence' })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [presenceLock])
    await makeDatabase(client, place.passwords.program)
    return { postmaster, client }
  } catch (error) {
    await client.end().catch(() => {})
    if ((error as { code?: string }).code === '28P01') throw new DatabaseProblem(`The password in the data directory's secrets does not open its database (${place.cluster}): restore both from the same backup.`)
    if ((error as { code?: string }).code === '57P03' && /shutting down/.test((error as Error).message)) return 'turned away'
    if (wasCutOff(error)) return undefined
    throw error
  }
}

/** Every step may have been done before, by a process that was killed after it. */
async function makeDatabase(client: pg.Client, password: string): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [preparationLock])
  const { rows } = await client.query(`select exists (select from pg_roles where rolname = 'touchstone') as role, exists (select from pg_database where datname = 'touchstone') as database`)
  if (!rows[0].role) await client.query(`create role touchstone login password ${pg.escapeLiteral(password)}`)
  if (!rows[0].database) await client.query(`create database touchstone owner touchstone`)
  await client.query('select pg_advisory_unlock($1)', [preparationLock])
}

/** Who is cut off while leaving was overtaken by another who leaves, and who stops the server for both. */
async function leave({ postmaster, client }: Presence, place: Place): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [presenceLock])
    const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [presenceLock])
    if (rows[0].alone) await stopPostmaster(postmaster, place.cluster)
  } catch (error) {
    if (!wasCutOff(error)) throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** The server is starting, stopping or gone. */
function wasCutOff(error: unknown): boolean {
  const { code, message } = error as Error & { code?: string }
  return code ? /^(57P|08|ECONN|EPIPE)/.test(code) : /terminated|closed|ended|not queryable/i.test(message)
}

function addressOf(port: number, account: string, password: string, database: string): string {
  return `postgres://${account}:${password}@127.0.0.1:${port}/${database}`
}

/** Waits in short steps, and says so every five seconds. */
class Patience {
  private readonly log: (line: string) => void
  private steps = 0

  constructor(log: (line: string) => void) {
    this.log = log
  }

  async pause(): Promise<void> {
    await sleep(25)
    if (++this.steps % 200 === 0) this.log(`Waiting for the database server (${this.steps / 40} s); after a crash it first repairs its data.`)
  }
}
