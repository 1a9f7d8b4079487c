/** The composition root: reads the environment, opens what is needed, and runs the desk or one command. */

import { randomBytes as random } from 'node:crypto'
import { join, resolve } from 'node:path'
import { type Database, DatabaseProblem, type EmbeddedServer, migrate, once, openDatabase, reach, startEmbedded } from '#db'
import { createSpeaking, followIdentity, policyNames, type Speaking } from '#desk/identity'
import type { SeedDeps } from '#desk/seeding'
import { worlds } from '#fixtures'
import { LedgerProblem } from '#ledger'
import { openDataDir } from './data-dir.ts'
import { openDoor } from './door.ts'
import { Ending, Stopped } from './ending.ts'
import { createLog } from './log.ts'
import { readPolicies } from './policies-dir.ts'
import { StartProblem } from './problem.ts'
import { repeat } from './repeat.ts'
import { keptSecret } from './secrets.ts'
import { parseSettings, type Settings } from './settings.ts'

const clock = () => new Date()
const settings = readSettings()
const log = createLog(settings.logLevel, process.stderr, clock)
const argv = process.argv.slice(2)
const serves = argv.length === 0 || argv[0] === 'serve'
const ending = new Ending(log, serves ? 0 : 1) // a desk is told to end, a command is cut short

try {
  if (serves) await serve()
  else await ending.end(await command(argv))
} catch (error) {
  if (!ending.begun) explain(error)
}

function readSettings(): Settings {
  const { settings, problems } = parseSettings(process.env, { root: resolve(import.meta.dirname, '..'), worlds: Object.keys(worlds) })
  if (settings) return settings
  for (const problem of problems) console.error(problem)
  process.exit(78)
}

/** The port is taken first of all, and closed first of all: what is opened after it serves it. */
async function serve(): Promise<void> {
  // Whoever reads our words may go away; the desk stays.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {})
  const door = await ending.open('the web server', () => openDoor(settings), (door) => door.close())
  const { db, url } = await openDesk()
  const secrets = readSecrets()
  const speaking = await startSpeaking(db, url)

  const { startMatching } = await import('#desk/matching')
  const snapshotDir = join(settings.dataDir, 'match')
  const encoder = settings.encoderDir ? await openEncoder(settings.encoderDir) : undefined
  const matcher = await ending.open('the match index', () => startMatching({ databaseUrl: url, snapshotDir, encoder, log: log.info }), (matcher) => matcher.stop())
  const { startLedger, openWitness } = await import('./public-log.ts')
  const publicLog = { settings, db, databaseUrl: url, secret, clock, log: log.warn, onFatal: (problem: LedgerProblem) => ending.fail(problem) }
  const ledger = await ending.open('the public log', () => startLedger(publicLog), (ledger) => ledger.stop())
  const desk = { db, matcher, clock, random, secrets, record: ledger.record, ledger, witness: openWitness(settings, secret) }
  await fillWithFirstWorld(desk, speaking)

  const { startAnswering, startRereading } = await import('#desk/claims')
  await ending.open('the answering of open claims', () => startAnswering({ db, matcher, clock, log: log.info }), (answering) => answering.stop())
  await ending.open('the reading of claims', () => startRereading({ db, matcher, log: log.info }), (rereading) => rereading.stop())
  const { startBackground } = await import('#desk/background')
  const { learningTask, rankerTask } = await import('#desk/learning')
  const { evaluationTask } = await import('#desk/tuning')
  const background = { db, databaseUrl: url, snapshotDir, clock, log: log.info, tasks: [evaluationTask, learningTask, rankerTask] }
  await ending.open('background work', () => startBackground(background), (work) => work.stop())
  const { sharingTask } = await import('#desk/sharing')
  await ending.open('the drawing of share cards', () => startBackground({ ...background, tasks: [sharingTask(() => ({ deskName: speaking.now().name, publicUrl: settings.publicUrl }))] }), (work) => work.stop())
  if (settings.webSubHub) await startAnnouncing(db, settings.webSubHub)
  const { startCapturing } = await import('#desk/evidence')
  const { createCapture } = await import('#fetching')
  await ending.open('the keeping of copies', () => startCapturing({ db, capture: createCapture(), clock, random, log: log.info }), (capturing) => capturing.stop())
  await ending.open('the forgetting of what has grown old', () => startForgetting(db), (forgetting) => forgetting.stop())

  const { buildApp } = await import('./web/index.ts')
  const newsletter = { key: Buffer.from(secret('subscriptions'), 'hex'), sends: settings.mail !== undefined }
  await startSendingMail(db, newsletter.key, speaking)
  const notices = await startNotices(db, newsletter.key)
  door.serve(buildApp({ ...desk, speaking, newsletter, notices, settings, log: log.warn }).fetch)
  await ending.open('the answering of requests', () => door, (door) => door.close())
  await matcher.ready
  console.log(`Touchstone is ready: ${settings.publicUrl}`)
}

async function openDesk(): Promise<{ db: Database; url: string }> {
  openDataDir(settings.dataDir)
  const url = settings.databaseUrl ?? (await ownServer()).url
  await reach(url)
  const db = await ending.open('the database', () => openDatabase(url), (db) => db.destroy())
  const done = await migrate(db)
  if (done.length > 0) log.info(`The tables were brought up to date (${done.join(', ')}).`)
  return { db, url }
}

function ownServer(): Promise<EmbeddedServer> {
  const { dataDir } = settings
  return ending.open('the database server', () => startEmbedded({ dataDir, secret, log: log.info }), (server) => server.stop())
}

/** What the operator set is the default; over it stands what editors wrote, in whichever process. */
async function startSpeaking(db: Database, url: string): Promise<Speaking> {
  const speaking = createSpeaking(db, { name: settings.deskName, policies: readPolicies(settings.policiesDir, policyNames) })
  await speaking.refresh()
  await ending.open('the following of what the desk is called', () => followIdentity(url, speaking, log.warn), (following) => following.stop())
  return speaking
}

function readSecrets(): { pepper: Buffer } {
  return { pepper: Buffer.from(secret('pepper'), 'hex') }
}

function secret(name: string): string {
  return keptSecret(settings.dataDir, name, random)
}

async function openEncoder(folder: string) {
  const { startEncoder } = await import('#desk/encoding')
  return ending.open('the encoder', () => startEncoder({ folder, log: log.warn }), (encoder) => encoder.stop())
}

/** A desk that already holds something, or was begun empty, is never filled with a demo. */
async function fillWithFirstWorld(desk: Omit<SeedDeps, 'publisher'>, speaking: Speaking): Promise<void> {
  const { feedHead } = await import('#desk/checks')
  await once(desk.db, 'first world', {
    clock,
    wanted: async () => settings.world !== 'empty' && (await feedHead(desk.db)) === 0,
    work: async () => {
      const { seedWorld } = await import('#desk/seeding')
      log.info(`Filling the empty desk with the world ${settings.world} (first start).`)
      const publisher = { name: speaking.now().name, site: settings.publicUrl }
      const { checks, submissions, claims } = await seedWorld({ ...desk, publisher }, await worlds[settings.world as keyof typeof worlds]())
      log.info(`It has ${checks} checks, and ${submissions} submissions in ${claims} claims.`)
    }
  })
}

async function startAnnouncing(db: Database, hub: string): Promise<void> {
  const { announce } = await import('#desk/announcing')
  const { namedServers } = await import('#fetching')
  const servers = await ending.open('the way to the hub', () => namedServers(), (servers) => servers.close())
  const work = async () => void (await announce({ db, hub, publicUrl: settings.publicUrl, servers, clock }))
  await ending.open('the announcing of feeds', () => repeat({ every: 10_000, work, failed: (error) => log.warn(`The hub could not be told of new publications, and will be: ${error}`) }), (announcing) => announcing.stop())
}

async function startSendingMail(db: Database, key: Buffer, speaking: Speaking): Promise<void> {
  const { publicUrl, mail } = settings
  const deskName = () => speaking.now().name
  if (!mail) return
  const { createMailer, sendDue } = await import('#desk/newsletter')
  const mailer = await ending.open('the connection to the mail server', () => createMailer({ ...mail, deskName }), (mailer) => mailer.close())
  const work = async () => void (await sendDue({ db, clock, random, key }, mailer, { deskName: deskName(), publicUrl }))
  await ending.open('the sending of the newsletter', () => repeat({ every: 5_000, work, failed: (error) => log.warn(`The newsletter could not be sent now, and will be later: ${error}`) }), (sending) => sending.stop())
}

/** Browsers subscribe to a key that this desk makes for itself. */
async function startNotices(db: Database, key: Buffer): Promise<{ key: Buffer; publicKey: string }> {
  const { sendNotices, vapidKeys } = await import('#desk/notices')
  const { createPusher } = await import('#fetching')
  const vapid = vapidKeys(Buffer.from(secret('vapid'), 'hex'))
  const work = async () => void (await sendNotices({ db, clock, random, key }, { pusher: createPusher(), vapid, publicUrl: settings.publicUrl }))
  await ending.open('the sending of notices', () => repeat({ every: 10_000, work, failed: (error) => log.warn(`Notices could not be sent now, and will be later: ${error}`) }), (sending) => sending.stop())
  return { key, publicKey: vapid.publicKey }
}

function startForgetting(db: Database) {
  const work = async () => {
    const { sweepRetention } = await import('#privacy')
    const { submissions } = await sweepRetention({ db, clock })
    if (submissions > 0) log.info(`The text of ${submissions} submissions has grown old and was forgotten.`)
  }
  return repeat({ every: 3_600_000, work, failed: (error) => log.error(`What has grown old could not be forgotten now, and will be later: ${error}`) })
}

async function command(argv: string[]): Promise<number> {
  const { runCommand } = await import('./cli/index.ts')
  const { createFetcher } = await import('#fetching')
  const { stdin, stdout, stderr } = process
  let desk: ReturnType<typeof openDesk> | undefined
  const database = () => (desk ??= openDesk())
  const { nameOfLog, openLogSigner, openWitness } = await import('./public-log.ts')
  const logName = async () => nameOfLog({ settings, db: (await database()).db })
  const logSigner = async () => openLogSigner({ settings, db: (await database()).db, secret })
  return runCommand(argv, { database, ownServer: settings.databaseUrl === undefined ? ownServer : undefined, secrets: readSecrets, logName, logSigner, witness: () => openWitness(settings, secret), dataDir: settings.dataDir, publicUrl: settings.publicUrl, deskName: settings.deskName, fetcher: createFetcher(), clock, random, log: log.info, stdin, stdout, stderr })
}

function explain(error: unknown): void {
  if (error instanceof Stopped) return
  if (!(error instanceof StartProblem || error instanceof DatabaseProblem || error instanceof LedgerProblem)) return ending.fail(error)
  console.error(error.message)
  void ending.end(1)
}
