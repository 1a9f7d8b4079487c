/** Gives each test a database of its own, migrated and empty, on a real PostgreSQL server. */

import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
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

/** For tests of whole programs, which open the database themselves. */
export async function copyOfTemplate(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await testServer()
  const template = await madeTemplate(server)
  const name = `touchstone_test_${process.pid}_${randomBytes(6).toString('hex')}`
  await asAdmin(server, (client) => client.query(`create database ${name} template ${template}`))
  return {
    url: databaseOn(server, name),
    drop: () => asAdmin(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`)))
  }
}

/** An address with the right to make databases: that of the whole run, the one that was given, or a server of this file's own. */
let server: Promise<string> | undefined
function testServer(): Promise<string> {
  return (server ??= findServer())
}

async function findServer(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  if (given) return given

  const dataDir = join(tmpdir(), `touchstone-test-${userInfo().uid}`)
  mkdirSync(dataDir, { recursive: true })
  const embedded = await startEmbedded({ dataDir, secret: (name) => keptSecret(dataDir, name, randomBytes), log: () => {} })
  stopServer = () => embedded.stop()
  return embedded.adminUrl
}

let stopServer = async () => {}
after(() => stopServer())

let template: Promise<string> | undefined
function madeTemplate(server: string): Promise<string> {
  return (template ??= makeTemplate(server))
}

/** Built under another name and renamed when it is whole; one process builds it while the others wait for the lock. */
async function makeTemplate(server: string): Promise<string> {
  const name = `touchstone_template_${hashOfMigrations()}`
  const building = `${name}_building`
  await asAdmin(server, async (client) => {
    await client.query('select pg_advisory_lock(7350190)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`drop database if exists ${building} with (force)`)
    await client.query(`create database ${building}`)
    const db = openDatabase(databaseOn(server, building))
    await migrate(db)
    await db.destroy()
    await client.query(`alter database ${building} rename to ${name}`)
  })
  return name
}

function hashOfMigrations(): string {
  const folder = new URL('../../src/db/migrations/', import.meta.url)
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(new URL(file, folder)))
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
