import { test } from 'node:test'
import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { createProgress } from './progress.ts'

function screen(isTTY: boolean, columns = 80) {
  const written: string[] = []
  const output = Object.assign(new Writable({ write: (chunk, _, done) => { written.push(String(chunk)); done() } }), { isTTY, columns })
  let now = 0
  return { written, pass: (milliseconds: number) => (now += milliseconds), progress: createProgress(output, () => now) }
}

test('on a terminal one line is redrawn, with a bar, ten times a second at most', () => {
  const { written, pass, progress } = screen(true)
  progress.show('1 check', 0)
  progress.show('2 checks', 0.25)
  pass(100)
  progress.show('3 checks', 0.5)
  assert.deepEqual(written, [`\r\x1b[K[${'.'.repeat(16)}] 0 %  1 check`, `\r\x1b[K[${'#'.repeat(8)}${'.'.repeat(8)}] 50 %  3 checks`])
})

test('on a terminal the line never wraps, and goes before another is printed', () => {
  const { written, progress } = screen(true, 20)
  progress.show('a line that is longer than the terminal is wide', 1)
  assert.equal(written[0].replace('\r\x1b[K', '').length, 19)
  progress.clear()
  progress.clear()
  assert.deepEqual(written.slice(1), ['\r\x1b[K'])
})

test('elsewhere it is a plain line now and then, and nothing at all for what is quick', () => {
  const { written, pass, progress } = screen(false)
  progress.show('1 check', 0.1)
  pass(4_999)
  progress.show('2 checks', 0.2)
  assert.deepEqual(written, [])
  pass(1)
  progress.show('3 checks', 0.3)
  pass(5_000)
  progress.show('4 checks')
  assert.deepEqual(written, ['30 %  3 checks\n', '4 checks\n'])
})

test('a file that grows while it is read is not more than all of it', () => {
  const { written, progress } = screen(true)
  progress.show('9 checks', 1.7)
  assert.match(written[0], /\[#{16}\] 100 %/)
})
