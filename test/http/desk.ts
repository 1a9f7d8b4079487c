/** Starts a whole desk for a test: its own database, a named world, the real match index, background work, and the website on a free port. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { type Database, openDatabase } from '#db'
import { startBackground } from '#desk/background'
import { startCapturing } from '#desk/evidence'
import { createSpeaking, type Defaults } from '#desk/identity'
import { learningTask, rankerTask } from '#desk/learning'
import { vapidKeys } from '#desk/notices'
import { startMatching } from '#desk/matching'
import { seedWorld } from '#desk/seeding'
import { evaluationTask } from '#desk/tuning'
import { worlds } from '#fixtures'
import { type Capture, createCapture } from '#fetching'
import { createLedger } from '#ledger'
import { cosignatureType, newSigner } from '#tlog'
import { buildApp, type WebDeps } from '../../src/web/index.ts'
import { copyOfTemplate } from '../support/database.ts'

export interface Desk {
  url: string
  db: Database
  databaseUrl: string
  deps: WebDeps
  /** What the website wrote into its log. */
  log: string[]
  stop(): Promise<void>
}

/** The same in every test, so that a world that was published once serves them all. */
const keys = { pepper: Buffer.alloc(32, 7), signer: newSigner('desk.example/log', Buffer.alloc(32, 8)), witness: newSigner('desk.example/witness', Buffer.alloc(32, 9), cosignatureType) }

export async function startDesk(world: keyof typeof worlds, { deskName = 'Touchstone', policies = {}, ...settings }: Partial<WebDeps['settings']> & { deskName?: string; policies?: Defaults['policies'] } = {}, capture: Capture = createCapture()): Promise<Desk> {
  const { url: databaseUrl, drop } = await copyOfTemplate(world === 'empty' ? undefined : { name: world.replace('-', '_'), fill: (url) => fill(url, world) })
  const { desk, snapshotDir, close } = await openRooms(databaseUrl)
  const { db, clock, matcher } = desk
  await matcher.ready
  const log: string[] = []
  const background = startBackground({ db, databaseUrl, snapshotDir, clock, log: (line) => log.push(line), tasks: [evaluationTask, learningTask, rankerTask] })
  const capturing = startCapturing({ db, capture, clock, random: randomBytes, log: (line) => log.push(line) })

  let fetch: (request: Request, env: object) => Response | Promise<Response> = () => new Response(null, { status: 503 })
  const server = createAdaptorServer({ fetch: (request, env) => fetch(request, env) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const speaking = createSpeaking(db, { name: deskName, policies })
  await speaking.refresh()
  const deps: WebDeps = { ...desk, newsletter: { key: randomBytes(32), sends: true }, notices: { key: randomBytes(32), publicKey: vapidKeys(randomBytes(32)).publicKey }, speaking, settings: { publicUrl: url, trustProxy: 0, ...settings }, log: (line) => log.push(line) }
  fetch = buildApp(deps).fetch

  return {
    url,
    db,
    databaseUrl,
    deps,
    log,
    stop: async () => {
      ;(server as import('node:http').Server).closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await capturing.stop()
      await background.stop()
      await close()
      await drop()
    },
  }
}

async function fill(databaseUrl: string, world: keyof typeof worlds): Promise<void> {
  const { desk, close } = await openRooms(databaseUrl)
  try {
    await seedWorld({ ...desk, publisher: { name: 'Touchstone', site: 'https://desk.example' } }, await worlds[world]())
  } finally {
    await close()
  }
}

async function openRooms(databaseUrl: string) {
  const db = openDatabase(databaseUrl)
  const snapshotDir = await mkdtemp(join(tmpdir(), 'touchstone-web-'))
  const matcher = startMatching({ databaseUrl, snapshotDir, log: () => {} })
  const clock = () => new Date()
  const { pepper, signer, witness } = keys
  const ledger = createLedger({ db, databaseUrl, folder: join(snapshotDir, 'log'), signer, clock, log: () => {} })
  await ledger.start()
  const desk = { db, matcher, clock, random: randomBytes, secrets: { pepper }, ledger, record: ledger.record, witness }
  const close = async () => {
    await ledger.stop()
    await matcher.stop()
    await db.destroy()
    await rm(snapshotDir, { recursive: true, force: true })
  }
  return { desk, snapshotDir, close }
}
