import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../support/free-port.ts'
import { dataDirectory, serverIn, startDesk } from './program.ts'

/** Made once: only the test that is stopped while it starts needs another. */
const DATA_DIR = dataDirectory({ after })

test('SIGTERM and SIGINT end everything cleanly, and the next start is as good as the first', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
    await desk.ready()
    assert.equal((await fetch(desk.url)).status, 200)
    assert.ok(serverIn(DATA_DIR))

    const { code, said } = await desk.end(signal)
    assert.equal(code, 0, said)
    assert.equal(serverIn(DATA_DIR), undefined)
    assert.doesNotMatch(said, /error|warn|Bringing/)
  }
})

test('a request that was begun is answered before the desk stops', async (t) => {
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  const body = 'text=The+old+bridge+closes+on+Monday'
  const { socket, answer } = await begin(desk.url, body)

  const ended = desk.end('SIGTERM')
  await desk.says('Stopping')
  await sleep(200)
  socket.write(body.slice(10))
  assert.match(await answer, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /)
  assert.equal((await ended).code, 0)
})

test('a second Ctrl-C stops at once, and the next start tidies up', async (t) => {
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  const { socket } = await begin(desk.url, 'text=never+finished')
  desk.child.kill('SIGINT')
  await desk.says('Stopping')
  await sleep(1000)
  assert.equal((await desk.end('SIGINT')).code, 130)
  socket.destroy()

  const again = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await again.ready()
  assert.equal((await again.end('SIGTERM')).code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
})

test('told to stop while it starts, it stops', async (t) => {
  const DATA_DIR = dataDirectory(t)
  const desk = await startDesk(t, { DATA_DIR })
  await desk.says('Making the database')
  const { code } = await desk.end('SIGTERM')
  assert.equal(code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
})

test('a reader of its words who goes away does not end it', async (t) => {
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  desk.child.stdout!.destroy()
  desk.child.stderr!.destroy()
  assert.equal((await fetch(desk.url)).status, 200)
  assert.equal((await desk.end('SIGTERM')).code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
})

test('when the process that started it is killed, it stops as well', async (t) => {
  const PORT = String(await freePort())
  const program = fork(resolve(import.meta.dirname, '../../src/main.ts'), ['serve'], { env: { PATH: process.env.PATH, DATA_DIR, PORT, WORLD: 'empty' }, silent: true })
  t.after(() => program.kill('SIGKILL'))
  let said = ''
  program.stdout!.on('data', (chunk) => (said += chunk))
  while (!said.includes('ready')) await sleep(20)
  program.disconnect()
  const [code] = await once(program, 'exit')
  assert.equal(code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
})

/** Sends the head of a request and the first ten bytes of its body, and waits until the desk says that it goes on with it. */
async function begin(url: string, body: string): Promise<{ socket: ReturnType<typeof connect>; answer: Promise<string> }> {
  const { hostname, port, origin } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write(`POST / HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n${body.slice(0, 10)}`)
  let received = ''
  socket.on('data', (chunk) => (received += chunk))
  socket.on('error', () => {})
  const answer = once(socket, 'close').then(() => received)
  await once(socket, 'data')
  return { socket, answer }
}
