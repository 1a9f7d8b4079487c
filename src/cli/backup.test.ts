/** `touchstone backup` where it refuses, and the file it writes; beside a desk at work: test/start/backup.test.ts. */
import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { createFetcher } from '#fetching'
import { runCommand } from './index.ts'
import { Tarball } from './tarball.ts'

test('a file that is there, a place in the data directory, a folder that is not there, and a directory without a desk are refused in a sentence', async (t) => {
  const folder = newFolder(t)
  const [dataDir, home] = [join(folder, 'data'), join(folder, 'home')]
  mkdirSync(join(home, '18'), { recursive: true })
  mkdirSync(join(dataDir, 'backups'), { recursive: true })
  symlinkSync(home, join(dataDir, 'postgres'))
  symlinkSync(dataDir, join(folder, 'way-in'))
  writeFileSync(join(folder, 'there.tar.gz'), 'yesterday')
  symlinkSync('nowhere', join(folder, 'link.tar.gz'))
  const refused: [file: string, dataDir: string, sentence: RegExp][] = [
    ['there.tar.gz', dataDir, /there\.tar\.gz is there already, and nothing is overwritten\./],
    ['link.tar.gz', dataDir, /link\.tar\.gz is there already/],
    ['data/x.tar.gz', dataDir, /would lie in the data directory/],
    ['data/backups/x.tar.gz', dataDir, /would lie in the data directory/],
    ['way-in/x.tar.gz', dataDir, /would lie in the data directory/],
    ['home/x.tar.gz', dataDir, /would lie in the data directory/],
    ['none/x.tar.gz', dataDir, /There is no folder .*none\./],
    ['x.tar.gz', join(folder, 'other'), /There is no desk in .*other: set DATA_DIR\./],
  ]
  for (const [file, dataDir, sentence] of refused) {
    const { code, said } = await run(['backup', join(folder, file)], dataDir)
    assert.equal(code, 1)
    assert.match(said, sentence)
    assert.match(said, /^touchstone: [^\n]*\n$/)
  }
  assert.equal(readFileSync(join(folder, 'there.tar.gz'), 'utf8'), 'yesterday')
  assert.deepEqual(readdirSync(folder).sort(), ['data', 'home', 'link.tar.gz', 'there.tar.gz', 'way-in'])
  assert.equal((await run(['backup'], dataDir)).code, 2)
  assert.match((await run(['backup', '--all', 'x'], dataDir)).said, /There is no option --all here; there is none\./)
})

test('the file holds what tar unpacks: long names, links, folders, what was cut off while it was copied, and nothing of what went', async (t) => {
  const folder = newFolder(t)
  const [from, to, file] = [join(folder, 'from'), join(folder, 'to'), join(folder, 'x.tar.gz')]
  const long = join('a'.repeat(200), 'b'.repeat(200), `é${'c'.repeat(100)}`)
  mkdirSync(join(from, long, '..'), { recursive: true, mode: 0o700 })
  mkdirSync(to)
  const text = 'word '.repeat(700_000)
  writeFileSync(join(from, long), text)
  writeFileSync(join(from, 'empty'), '', { mode: 0o600 })
  writeFileSync(join(from, 'left out'), 'x')
  writeFileSync(join(from, 'shrinks'), text)
  writeFileSync(join(from, 'goes'), 'x')
  symlinkSync('empty', join(from, 'link'))
  writeFileSync(`${file}.part`, 'of a killed one', { mode: 0o644 })

  let cut = false
  const tarball = await Tarball.create(file, () => {
    if (cut) return
    cut = true
    truncateSync(join(from, 'shrinks'), 10)
    rmSync(join(from, 'goes'))
  })
  await tarball.addFile(join(from, 'shrinks'), 'it/shrinks')
  await tarball.addTree(from, 'it', (inside) => inside === 'left out' || inside === 'shrinks')
  await tarball.addTree(join(folder, 'never there'), 'never')
  await assert.rejects(tarball.addFile(join(folder, 'never there'), 'never'), /never there is not there any more\./)
  assert.equal(await tarball.finish(), statSync(file).size)

  assert.equal(spawnSync('tar', ['-C', to, '-xzpf', file]).status, 0)
  assert.deepEqual(readdirSync(to), ['it'])
  assert.deepEqual(readdirSync(join(to, 'it')).sort(), ['a'.repeat(200), 'empty', 'link', 'shrinks'])
  assert.equal(readFileSync(join(to, 'it', long), 'utf8'), text)
  assert.equal(realpathSync(join(to, 'it/link')), join(to, 'it/empty'))
  const shrunk = readFileSync(join(to, 'it/shrinks'))
  assert.equal(shrunk.length, text.length)
  assert.equal(shrunk.at(-1), 0)
  assert.deepEqual([join(to, 'it'), join(to, 'it/empty'), file].map((path) => statSync(path).mode & 0o777), [0o700, 0o600, 0o600])
})

test('a file that cannot be brought under its name is said in a sentence, and nothing is left of it', async (t) => {
  const folder = newFolder(t)
  const file = join(folder, 'x.tar.gz')
  const tarball = await Tarball.create(file, () => {})
  rmSync(`${file}.part`)
  await assert.rejects(tarball.finish(), /x\.tar\.gz cannot be written: ENOENT\./)
  await tarball.abandon()
  assert.deepEqual(readdirSync(folder), [])
})

function newFolder(t: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'touchstone-backup-')))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** In this process; nobody comes so far as to start a server. */
async function run(args: string[], dataDir: string): Promise<{ code: number; said: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const none = (): never => assert.fail('that is not needed here')
  const code = await runCommand(args, {
    database: none, ownServer: none, secrets: none, logName: none, logSigner: none, witness: none, clock: none, random: none, log: none, dataDir, publicUrl: 'http://desk.example', deskName: 'Touchstone', fetcher: createFetcher(), stdin: Readable.from([]), stdout, stderr,
  })
  return { code, said: `${stdout.read() ?? ''}${stderr.read() ?? ''}` }
}
