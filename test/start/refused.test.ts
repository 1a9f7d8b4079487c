import assert from 'node:assert/strict'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { freePort } from '../support/free-port.ts'
import { dataDirectory, startDesk } from './program.ts'

test('a wrong setting is refused in one sentence; several are all named', async (t) => {
  const wrong = { PORT: 'eighty', HOST: 'a b', DATABASE_URL: 'mysql://a:secret@b/c', PUBLIC_URL: 'desk', TRUST_PROXY: 'yes', WORLD: 'metropolis', LOG_LEVEL: 'loud' }
  for (const [name, value] of Object.entries(wrong)) {
    const { code, said } = await (await startDesk(t, { [name]: value })).end()
    assert.equal(code, 78)
    assert.match(said, new RegExp(`^${name} [^\\n]+\\.\\n$`))
    assert.doesNotMatch(said, /secret/)
  }
  const { said } = await (await startDesk(t, wrong)).end()
  assert.deepEqual(said.trim().split('\n').map((line) => line.split(' ')[0]), Object.keys(wrong))
})

test('a taken port is refused before anything is made', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => taken.on('listening', done))
  t.after(() => taken.close())
  const DATA_DIR = join(dataDirectory(t), 'data')
  const { port } = taken.address() as { port: number }
  const { code, said } = await (await startDesk(t, { DATA_DIR, PORT: String(port) })).end()
  assert.equal(code, 1)
  assert.match(said, new RegExp(`^PORT is ${port}, which another program on this machine already uses: [^\\n]+\\.\\n$`))
  assert.equal(existsSync(DATA_DIR), false)
})

test('an address that is not of this machine is refused', async (t) => {
  const { code, said } = await (await startDesk(t, { DATA_DIR: dataDirectory(t), HOST: '192.0.2.1' })).end()
  assert.equal(code, 1)
  assert.match(said, /^HOST is 192\.0\.2\.1, which is not an address of this machine: [^\n]+\.\n$/)
})

test('a data directory that cannot be written to is refused', async (t) => {
  const file = join(dataDirectory(t), 'a-file')
  writeFileSync(file, '')
  for (const DATA_DIR of ['/sys/touchstone', file, join(file, 'below')]) {
    const { code, said } = await (await startDesk(t, { DATA_DIR })).end()
    assert.equal(code, 1)
    assert.match(said, new RegExp(`^DATA_DIR is ${DATA_DIR}, which cannot be written to: [^\\n]+\\.\\n$`))
  }
})

test('a database that cannot be reached or opened is refused, and no password is said', async (t) => {
  const server = new URL(process.env.TEST_DATABASE_URL ?? 'postgres://nobody:x@127.0.0.1:1/none')
  const silent = `127.0.0.1:${await freePort()}`
  const wrong: Record<string, RegExp> = { [`postgres://desk:hidden-word@${silent}/desk`]: /No database server answers at/, 'postgres://desk:hidden-word@desk.invalid/desk': /cannot be found/, 'postgres:///desk?host=/nowhere': /no database server's socket/ }
  if (process.env.TEST_DATABASE_URL) {
    wrong[`postgres://postgres:hidden-word@${server.host}/touchstone`] = /does not accept the account or its password/
    wrong[`${server.protocol}//${server.username}:${server.password}@${server.host}/no_such_database`] = /has no such database/
  }
  for (const [DATABASE_URL, sentence] of Object.entries(wrong)) {
    const { code, said } = await (await startDesk(t, { DATA_DIR: dataDirectory(t), DATABASE_URL })).end()
    assert.equal(code, 1)
    assert.match(said, sentence)
    assert.match(said, /^[^\n]+\.\n$/)
    assert.ok(!said.includes('hidden-word') && !(server.password && said.includes(server.password)), said)
  }
})

test('secrets that were lost or spoilt are named, and the database is left as it is', async (t) => {
  const DATA_DIR = dataDirectory(t)
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  await desk.end('SIGTERM')
  writeFileSync(join(DATA_DIR, 'secrets', 'pepper'), 'not a secret')
  const spoilt = await (await startDesk(t, { DATA_DIR, WORLD: 'empty' })).end()
  assert.equal(spoilt.code, 1)
  assert.match(spoilt.said, /secrets\/pepper does not hold a secret any more: restore it from a backup\.\n$/)

  rmSync(join(DATA_DIR, 'secrets'), { recursive: true })
  const lost = await (await startDesk(t, { DATA_DIR, WORLD: 'empty' })).end()
  assert.equal(lost.code, 1)
  assert.match(lost.said, /restore both from the same backup\.\n$/)
})
