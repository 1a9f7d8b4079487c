/** The key of the public log as an operator keeps and hands it over (docs/keys.md), and a database that was restored from a backup. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import pg from 'pg'
import { sql } from 'kysely'
import { type Database, openDatabase } from '#db'
import { createLedger, openSigner, readHead, readKeys, type Ledger } from '#ledger'
import { copyOfTemplate } from '../support/database.ts'
import { draftDeps, person, publishReady } from '../support/drafting.ts'
import { freePort } from '../support/free-port.ts'
import { dataDirectory, type Program, runCommand, startDesk } from './program.ts'

async function database(t: TestContext) {
  const { url, drop } = await copyOfTemplate()
  const db = openDatabase(url)
  t.after(async () => {
    await db.destroy()
    await drop()
  })
  return { db, url }
}

/** As `createdb --template` does it; nobody may be connected meanwhile. */
async function backupOf(t: TestContext, url: string): Promise<{ db: Database; url: string }> {
  const from = new URL(url).pathname.slice(1)
  const name = `${from}_backup`
  const asAdmin = async (order: string) => {
    const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL ?? new URL('/postgres', url).href })
    await client.connect()
    await client.query(order).finally(() => client.end())
  }
  await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${from}'`)
  await asAdmin(`create database ${name} template ${from}`)
  const restored = new URL(url)
  restored.pathname = `/${name}`
  const db = openDatabase(restored.href)
  t.after(async () => {
    await db.destroy()
    await asAdmin(`drop database if exists ${name} with (force)`)
  })
  return { db, url: restored.href }
}

/** Every byte that a table or a file holds, in the forms a key has. */
async function refuseToFind(keys: string[], { db, folders, said }: { db: Database; folders: string[]; said: string[] }): Promise<void> {
  const seeds = keys.map((key) => Buffer.from(key.trim().split('+').slice(4).join('+'), 'base64').subarray(1)) // PRIVATE+KEY+name+id+base64, which may hold a +
  assert.ok(seeds.every(({ length }) => length === 32))
  const forms = [...keys.map((key) => key.trim()), ...seeds.flatMap((seed) => [seed.toString('hex'), seed.toString('base64').slice(2, -3), seed.toString('base64url').slice(2, -3)])]
  const tables = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db)
  const rows = await Promise.all(tables.rows.map(({ name }) => sql<{ all: string | null }>`select string_agg(t::text, ' ') as all from ${sql.table(name)} t`.execute(db)))
  const texts: Buffer[] = [...said, ...rows.map((row) => row.rows[0].all ?? '')].map((text) => Buffer.from(text))
  for (const folder of folders) for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) if (file.isFile()) texts.push(readFileSync(join(file.parentPath, file.name)))
  for (const text of texts) {
    for (const form of forms) assert.ok(!text.includes(form), 'a private key stands where it must not')
    for (const seed of seeds) assert.ok(!text.includes(seed), 'a private key stands where it must not')
  }
}

test('a key in a file, handed over to one in the environment, while a stranger watches; then an old backup is restored', { timeout: 300_000 }, async (t) => {
  const DATA_DIR = dataDirectory(t)
  const [keys, stranger] = [join(DATA_DIR, '..', `keys ${randomBytes(4).toString('hex')}`), join(DATA_DIR, 'stranger')]
  mkdirSync(keys, { mode: 0o700 })
  mkdirSync(stranger)
  const { db, url: DATABASE_URL } = await database(t)
  const port = await freePort()
  const PUBLIC_URL = `http://127.0.0.1:${port}`
  const env = { DATA_DIR: join(DATA_DIR, 'desk'), DATABASE_URL, PORT: String(port), PUBLIC_URL, WORLD: 'empty', LOG_LEVEL: 'debug' }
  const said: string[] = []
  const command = async (args: string[], more: Record<string, string> = {}) => {
    const { code, said: words } = await runCommand(t, args, { ...env, LOG_LEVEL: 'error', ...more }).end()
    if (args[1] !== 'new') said.push(words)
    return { code, words }
  }
  const verify = async () => (await runCommand(t, ['verify', PUBLIC_URL], { DATA_DIR: stranger }).end()).said
  const publish = async (key: string): Promise<void> => {
    const writer: Ledger = createLedger({ db, databaseUrl: DATABASE_URL, folder: join(stranger, 'unused'), signer: openSigner(key, `127.0.0.1:${port}/log`), clock: () => new Date(), log: () => {} })
    const [author, approver] = [await person(db, 'An Author'), await person(db, 'An Approver')]
    await publishReady({ ...draftDeps(db), record: writer.record }, { author, approver }).finally(() => writer.stop())
  }
  const shows = async (size: number): Promise<void> => {
    while ((await (await fetch(`${PUBLIC_URL}/log/checkpoint`)).text()).split('\n')[1] !== String(size)) await new Promise((done) => setTimeout(done, 50))
  }
  const end = async (desk: Program): Promise<void> => {
    const { code, said: words } = await desk.end('SIGTERM')
    assert.equal(code, 0, words)
    said.push(words)
  }

  // A new desk: the key before the first start, outside the data directory.
  const [file, nextFile] = ['log.key', 'log-2.key'].map((name) => join(keys, name))
  const [first, second] = [(await command(['key', 'new'])).words, (await command(['key', 'new'])).words]
  assert.match(first, new RegExp(`^PRIVATE\\+KEY\\+127\\.0\\.0\\.1:${port}/log\\+[0-9a-f]{8}\\+\\S+\\n$`))
  assert.notEqual(first, second)
  writeFileSync(file, first, { mode: 0o600 })
  writeFileSync(nextFile, second, { mode: 0o600 })
  const withFirst = { LOG_KEY_FILE: file }
  const withSecond = { LOG_KEY: second.trim() }
  const desk = await startDesk(t, { ...env, ...withFirst })
  await desk.ready()
  await publish(first)
  await shows(1)
  const shown = (await command(['key', 'show'], withFirst)).words
  assert.match(await verify(), new RegExp(`Its key is ${shown.trim().replaceAll(/[+.]/g, '\\$&')}\nCompare[^\n]+\nOK: .* 1 entries`))

  // The handover, as the desk runs.
  const handover = await command(['key', 'rotate', '--new', nextFile], withFirst)
  assert.equal(handover.code, 0, handover.words)
  assert.match(handover.words, /^The log is handed over to 127\.0\.0\.1:\d+\/log\+[^\n]+\nGive the desk the new key/)
  await assert.rejects(publish(first), /If the key was rotated, start with the new one/)
  await end(desk)

  const old = await (await startDesk(t, { ...env, ...withFirst })).end()
  said.push(old.said)
  assert.equal(old.code, 1)
  assert.match(old.said, /If the key was rotated, start with the new one \(docs\/keys\.md\)\.\n$/)

  const backup = await backupOf(t, DATABASE_URL)
  const after = await startDesk(t, { ...env, ...withSecond })
  await after.ready()
  await publish(second)
  await shows(2)
  const both = (await command(['key', 'show'], withSecond)).words.trim().split('\n')
  assert.deepEqual(both, (await readKeys(db)).map(({ key }) => key))
  assert.equal(both[0], shown.trim())
  assert.match(await verify(), /^OK: .* 2 entries .*continues the 1 entries seen before/m)
  assert.match(readFileSync(join(stranger, 'verify.json'), 'utf8'), new RegExp(both[1].split('+')[1]))
  await end(after)

  // The database of before the handover, with the folder of after it.
  const before = await readHead(backup.db)
  const restored = await (await startDesk(t, { ...env, ...withSecond, DATABASE_URL: backup.url })).end()
  said.push(restored.said)
  assert.equal(restored.code, 1)
  assert.match(restored.said, /^The public log has 2 entries \([^)]+\), and the database only 1\. .*restore the newest one\. Nothing was signed\. docs\/keys\.md says what to do/m)
  assert.deepEqual(await readHead(backup.db), before)
  const newest = await startDesk(t, { ...env, ...withSecond })
  await newest.ready()
  await end(newest)

  await refuseToFind([first, second], { db, folders: [env.DATA_DIR, stranger], said })
  assert.ok(!existsSync(join(env.DATA_DIR, 'secrets', 'log-key')))
})
