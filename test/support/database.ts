/** Gives each test a database of its own, migrated and empty, on a real PostgreSQL server. */

import { createHash, randomBytes } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { after, type TestContext } from 'node:test'
import pg from 'pg'
import { type Database, migrate, openDatabase, startEmbedded } from '#db'
import { keptSecret } from '../../src/secrets.ts'

export interface TestDatabase {
  db: Database
  url: string
}

/** Copied from a template that holds the migrations, so that it takes a moment; dropped when the test ends. */
export async function freshDatabase(t: TestContext): Promise<TestDatabase> {
  const { url, drop } = await copyOfTemplate()
  const db = openDatabase(url)
  t.after(async () => {
    await db.destroy()
    await drop()
  })
  return { db, url }
}

/** What a template holds beside the migrations; made anew when the program or the fixtures change. */
export interface Filling {
  name: string
  fill(url: string): Promise<void>
}

/** For tests of whole programs, which open the database themselves. */
export async function copyOfTemplate(filling?: Filling): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await testServer()
  const template = await (filling ? filledTemplate(server, filling) : madeTemplate(server))
  const name = `touchstone_test_${process.pid}_${randomBytes(6).toString('hex')}`
  await asAdmin(server, (client) => client.query(`create database ${name} template ${template}`))
  return {
    url: databaseOn(server, name),
    drop: () => asAdmin(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`)))
  }
}

const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
/** An address with the right to make databases: that of the whole run, the one that was given, or a server of this file's own. */
let server: Promise<string> | undefined
function testServer(): Promise<string> {
  return (server ??= findServer())
}

async function findServer(): Promise<string> {
  if (given) return given

  const dataDir = join(tmpdir(), `touchstone-test-${userInfo().uid}`)
  mkdirSync(dataDir, { recursive: true })
  const embedded = await startEmbedded({ dataDir, secret: (name) => keptSecret(dataDir, name, randomBytes), log: () => {} })
  stopServer = () => embedded.stop()
  return embedded.adminUrl
}

let stopServer = async () => {}
// Whatever asks something of node:test has each promise of its process followed, which a benchmark would measure.
if (!given) after(() => stopServer())

let template: Promise<string> | undefined
function madeTemplate(server: string): Promise<string> {
  return (template ??= makeTemplate(server))
}

function makeTemplate(server: string): Promise<string> {
  return build(server, `touchstone_template_${hashOf('src/db/migrations')}`, 'template1', async (url) => {
    const db = openDatabase(url)
    await migrate(db)
    await db.destroy()
  })
}

const filled = new Map<string, Promise<string>>()
function filledTemplate(server: string, { name, fill }: Filling): Promise<string> {
  const known = filled.get(name) ?? madeTemplate(server).then((from) => build(server, `touchstone_${name}_${hashOf('src', 'fixtures')}`, from, fill))
  filled.set(name, known)
  return known
}

/** Built under another name and renamed when it is whole; one process builds it while the others wait for the lock. */
async function build(server: string, name: string, from: string, work: (url: string) => Promise<void>): Promise<string> {
  const building = `${name}_building`
  await asAdmin(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`drop database if exists ${building} with (force)`)
    await client.query(`create database ${building} template ${from}`)
    await work(databaseOn(server, building))
    await client.query(`alter database ${building} rename to ${name}`)
  })
  return name
}

function hashOf(...folders: string[]): string {
  const root = resolve(import.meta.dirname, '../..')
  const files = folders.flatMap((folder) => globSync(join(root, folder, '**/*.*'))).filter((file) => statSync(file).isFile()).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

async function asAdmin<T>(server: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}

function databaseOn(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
