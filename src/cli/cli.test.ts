import { after, before, test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDatabase, type Database } from '#db'
import { copyOfTemplate } from '../../test/support/database.ts'

/** The program itself, as somebody at a terminal starts it, from a folder of their own, against a database of this file's own. */
const program = resolve(import.meta.dirname, '../../bin/touchstone')
const examples = resolve(import.meta.dirname, '../claimreview/examples')

let folder: string
let environment: NodeJS.ProcessEnv
let drop: () => Promise<void>
let db: Database

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-cli-'))
  const copy = await copyOfTemplate()
  drop = copy.drop
  db = openDatabase(copy.url)
  environment = { ...process.env, PATH: `${resolve(process.execPath, '..')}:${process.env.PATH}`, DATABASE_URL: copy.url, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' }
  delete environment.NODE_TEST_CONTEXT
})

after(async () => {
  await db.destroy()
  // Where the server is this file's own, it has stopped by now.
  await drop().catch(() => undefined)
  rmSync(folder, { recursive: true })
})

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

function touchstone(args: string[], { stdin = '', env = environment }: { stdin?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  return ended(spawn(program, args, { cwd: folder, env }), stdin)
}

function ended(child: ReturnType<typeof spawn>, stdin = ''): Promise<Ended> {
  const [stdout, stderr]: Buffer[][] = [[], []]
  child.stdout!.on('data', (chunk) => stdout.push(chunk))
  child.stderr!.on('data', (chunk) => stderr.push(chunk))
  child.stdin!.on('error', () => undefined).end(stdin)
  return new Promise((go, fail) => {
    child.on('error', fail)
    child.on('close', (code) => go({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }))
  })
}

/** One sentence on stderr and nothing else: no stack, nothing on stdout. */
function assertSentence({ code, stdout, stderr }: Ended, expectedCode: number, expected: RegExp): void {
  assert.equal(code, expectedCode, stderr)
  assert.equal(stdout, '')
  assert.match(stderr, expected)
  assert.match(stderr, /^touchstone: .*\n$/)
}

function write(name: string, lines: unknown[]): string {
  writeFileSync(join(folder, name), lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return name
}

const noDatabase = (): NodeJS.ProcessEnv => ({ ...environment, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })

test('help: the list of commands, and a page for each with an example', async () => {
  const list = await touchstone(['--help'])
  assert.equal(list.code, 0)
  const names = ['import', 'match', 'explain', 'eval', 'seed']
  for (const name of names) {
    assert.match(list.stdout, new RegExp(`^  ${name} `, 'm'))
    const { code, stdout, stderr } = await touchstone([name, '--help'], { env: noDatabase() })
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, new RegExp(`^Usage: touchstone ${name} `))
    assert.match(stdout, /^Examples?:$/m)
    assert.ok(stdout.split('\n').every((line) => line.length <= 140))
  }
})

test('what cannot be meant is one sentence and exit code 2, what is not there one and exit code 1', async () => {
  assertSentence(await touchstone(['import', 'a', '--foramt', 'x'], { env: noDatabase() }), 2, /There is no option --foramt here; there are --publisher, --site, --report.* See `touchstone import --help`/)
  assertSentence(await touchstone(['import', 'nothing.jsonl'], { env: noDatabase() }), 1, /There is no file or folder nothing\.jsonl/)
  assertSentence(await touchstone(['import', 'http://169.254.169.254/latest/meta-data/'], { env: noDatabase() }), 1, /does not lead to the public internet/)
})

test('import: what came of it, each record that could not be taken, and no change the second time', async () => {
  const args = ['import', join(examples, 'checks.jsonl'), '--publisher', 'Harbour Gazette', '--site', 'https://www.gazette.example/', '--report', 'rejected.tsv']
  const first = await touchstone(args)
  assert.equal(first.code, 0, first.stderr)
  assert.match(first.stdout, /^checks\.jsonl: 4 added, 0 changed, 0 unchanged, 3 rejected \([\d.]+ s, [\d,]+ a second\)\n$/)
  assert.match(first.stderr, /^line 5: no claim$/m)
  assert.match(first.stderr, /^line 6: is not JSON: /m)
  assert.equal(first.stderr.trim().split('\n').length, 3)
  const report = readFileSync(join(folder, 'rejected.tsv'), 'utf8').trim().split('\n')
  assert.deepEqual(report.map((line) => line.split('\t')[0]), ['line 5', 'line 6', 'line 7'])
  assert.equal(report[0], 'line 5\tno claim')

  const again = await touchstone(args)
  assert.equal(again.code, 0)
  assert.match(again.stdout, /: 0 added, 0 changed, 4 unchanged, 3 rejected/)
  const kept = await db.selectFrom('checks').select(['claim', 'url']).where('publisher_site', '=', 'gazette.example').where('claim', 'like', 'Das Leitungswasser%').execute()
  assert.deepEqual(kept, [{ claim: 'Das Leitungswasser in Ankerfeld ist seit Dienstag rot.', url: 'https://gazette.example/checks/wasser' }])
})

test('import: standard input, a folder, a feed', async () => {
  const piped = await touchstone(['import', '-'], { stdin: readFileSync(join(examples, 'feed.json'), 'utf8') })
  assert.match(piped.stdout, /^standard input: 2 added, 0 changed, 0 unchanged, 3 rejected/)
  const pages = await touchstone(['import', join(examples, 'pages')])
  assert.match(pages.stdout, /^pages: 3 added, .* 2 rejected/)
  assert.match(pages.stderr, /^plain\.html, the page: carries no JSON-LD$/m)
})

test('import: after twenty records that could not be taken they are only counted; the report has them all', async () => {
  const file = write('many-bad.jsonl', [...Array.from({ length: 57 }, (_, at) => ({ id: at })), { id: 'good', claim: 'The good one.', publisher: 'Harbour Gazette' }])
  const { code, stdout, stderr } = await touchstone(['import', file, '--report', 'all.tsv'])
  assert.equal(code, 0)
  assert.match(stdout, /1 added, .* 57 rejected/)
  assert.equal(stderr.match(/^line \d+: no claim$/gm)!.length, 20)
  assert.match(stderr, /More could not be taken; all are in all\.tsv\.\n$/)
  assert.equal(readFileSync(join(folder, 'all.tsv'), 'utf8').trim().split('\n').length, 57)
})

test('import: nothing that could be read is exit code 1, and says so', async () => {
  const { code, stdout, stderr } = await touchstone(['import', write('bad.jsonl', ['nope', '{}'])])
  assert.equal(code, 1)
  assert.match(stdout, /0 added, 0 changed, 0 unchanged, 2 rejected.*\nNothing could be read\.\n$/)
  assert.match(stderr, /^line 1: is not JSON/)
  assertSentence(await touchstone(['import', 'bad.jsonl', '--report', 'no/such/folder.tsv']), 1, /The report no\/such\/folder\.tsv cannot be written: ENOENT/)
})

test('import: killed in the middle and run again, it finishes', async (t) => {
  const total = 40_000
  const file = write('long.jsonl', Array.from({ length: total }, (_, at) => ({ id: at, claim: `The lamp number ${at} on the long pier was lit at noon.`, text: 'It was not. '.repeat(20), publisher: 'Pier Post' })))
  const child = spawn(program, ['import', file], { cwd: folder, env: environment, detached: true })
  const death = ended(child)
  await someOf('Pier Post', t)
  process.kill(-child.pid!, 'SIGKILL')
  assert.equal((await death).code, null)
  const some = await countOf('Pier Post')
  assert.ok(some > 0 && some < total, `${some} of ${total} were in when it was killed`)
  const { code, stdout } = await touchstone(['import', file])
  assert.equal(code, 0)
  const [, added, unchanged] = /: ([\d,]+) added, 0 changed, ([\d,]+) unchanged, 0 rejected/.exec(stdout)!.map((written) => Number(written.replaceAll(',', '')))
  assert.equal(added + unchanged, total)
  assert.ok(unchanged >= some)
  assert.equal(await countOf('Pier Post'), total)
})

async function countOf(publisher: string): Promise<number> {
  const { count } = await db.selectFrom('checks').select((one) => one.fn.countAll<number>().as('count')).where('publisher_name', '=', publisher).executeTakeFirstOrThrow()
  return count
}

async function someOf(publisher: string, t: TestContext): Promise<void> {
  while (!t.signal.aborted && (await countOf(publisher)) === 0) await new Promise((go) => setTimeout(go, 20))
}

const lighthouse = { id: 'c1', claim: 'The lighthouse of Lower Quay was sold to a circus for one coin.', rating: 'False', publisher: 'Harbour Gazette', url: 'https://gazette.example/lighthouse', date: '2025-01-02' }
const others = Array.from({ length: 40 }, (_, at) => ({ id: `o${at}`, claim: `The number ${at} bus stops at the ${['market', 'school', 'bakery', 'museum'][at % 4]} on ${['Monday', 'Tuesday', 'Friday'][at % 3]}.` }))
const ownChecks = (): string => write('own.jsonl', [lighthouse, ...others])

test('match: an answer in words, or as JSON, from a file and without a database', async () => {
  const checks = ownChecks()
  const words = await touchstone(['match', 'The lighthouse of Lower Quay was sold to a circus for one coin.', '--checks', checks], { env: noDatabase() })
  assert.equal(words.code, 0, words.stderr)
  assert.match(words.stdout, /^(This has been checked|These may be about it)\./)
  assert.match(words.stdout, /  1\. \d+ %  The lighthouse of Lower Quay/)
  assert.match(words.stdout, /False · Harbour Gazette · 2025-01-02 · https:\/\/gazette\.example\/lighthouse/)
  const json = await touchstone(['match', lighthouse.claim, '--checks', checks, '--json', '--limit', '2'], { env: noDatabase() })
  const { decision, matches } = JSON.parse(json.stdout)
  assert.ok(['answer', 'suggest'].includes(decision))
  assert.ok(matches.length <= 2)
  assert.deepEqual(matches[0].check, { id: 'c1', claim: lighthouse.claim, rating: 'False', publisher: 'Harbour Gazette', date: '2025-01-02', url: lighthouse.url })
  assert.ok(matches[0].reasons.length > 0 && matches[0].reasons.every((reason: unknown) => typeof reason === 'string'))
})

test('match: another number than the claim’s is told of first', async () => {
  const checks = ownChecks()
  const args = ['match', 'The number 7 bus stops at the museum on Sunday.', '--checks', checks, '--limit', '1']
  assert.match((await touchstone(args, { env: noDatabase() })).stdout, /\n     The message says “Sunday”; the claim is about “\w+day”\.\n/)
  assert.match(JSON.parse((await touchstone([...args, '--json'], { env: noDatabase() })).stdout).matches[0].reasons[0], /^The message says “Sunday”/)
})

const queries = (): string => write('queries.jsonl', [
  { id: 'q1', text: 'was the lighthouse really sold to a circus for one coin?', split: 'dev' },
  { id: 'q2', text: 'the number 7 bus stops at the museum', split: 'dev' },
  { id: 'q3', text: 'zzz qqq', split: 'train' },
])

test('match: a file of messages, as lines and as a TREC run', async () => {
  const args = ['match', '--queries', queries(), '--checks', ownChecks()]
  const { stdout, code } = await touchstone([...args, '--json'], { env: noDatabase() })
  assert.equal(code, 0)
  const answers = stdout.trim().split('\n').map((line) => JSON.parse(line))
  assert.deepEqual(answers.map(({ id }) => id), ['q1', 'q2', 'q3'])
  assert.equal(answers[0].matches[0].check.id, 'c1')
  assert.deepEqual([answers[2].decision, answers[2].matches], ['none', []])
  const run = await touchstone([...args, '--run', 'out.run'], { env: noDatabase() })
  assert.match(run.stdout, /^out\.run: 3 messages matched against 41 checks\n$/)
  const lines = readFileSync(join(folder, 'out.run'), 'utf8').trim().split('\n')
  assert.match(lines[0], /^q1 Q0 c1 1 [01]\.\d{6} touchstone$/)
  assert.ok(lines.every((line) => /^q[123] Q0 \w+ \d+ [01]\.\d{6} touchstone$/.test(line)))
  const piped = await touchstone(['match', '--queries', '-', '--checks', 'own.jsonl', '--json'], { env: noDatabase(), stdin: '{"id": 1, "text": "lighthouse sold to a circus"}\n' })
  assert.equal(JSON.parse(piped.stdout).id, '1')
})

test('match and explain: against what was imported', async () => {
  await touchstone(['import', ownChecks(), '--publisher', 'Harbour Gazette'])
  const { stdout, stderr, code } = await touchstone(['match', lighthouse.claim])
  assert.equal(code, 0, stderr)
  assert.match(stdout, /The lighthouse of Lower Quay was sold.*\n     False · Harbour Gazette · 2025-01-02 · https:\/\/gazette\.example\/lighthouse\n/)
  const explained = await touchstone(['explain', lighthouse.claim])
  assert.equal(explained.code, 0, explained.stderr)
  assert.match(explained.stdout, /^1\. The lighthouse of Lower Quay was sold/)
  assert.match(explained.stdout, /probability \d\.\d{3}; from [\d.]+ on it answers, from [\d.]+ on it is suggested/)
})

test('explain: words and numbers, also as JSON, also from a file', async () => {
  const args = ['explain', lighthouse.claim, '--checks', ownChecks()]
  const { stdout, code } = await touchstone(args, { env: noDatabase() })
  assert.equal(code, 0)
  assert.match(stdout, /^1\. The lighthouse of Lower Quay was sold/)
  const explanations = JSON.parse((await touchstone([...args, '--json'], { env: noDatabase() })).stdout)
  assert.equal(explanations[0].id, 'c1')
  assert.equal(explanations[0].rank, 1)
  assert.ok(Array.isArray(explanations[0].features) && explanations[0].words.length > 0)
  const nothing = await touchstone(['explain', 'zzz qqq', '--checks', 'own.jsonl'], { env: noDatabase() })
  assert.match(nothing.stdout, /^No check has anything in common with it\.\n$/)
})

test('eval: the figures by their names, and nothing else on standard output', async () => {
  const files = ['--checks', ownChecks(), '--queries', queries(), '--qrels', write('qrels.tsv', ['q1\tc1', 'q2\to7', 'q3\to1'])]
  const { stdout, stderr, code } = await touchstone(['eval', ...files, '--run', 'eval.run'], { env: noDatabase() })
  assert.equal(code, 0, stderr)
  const figures = JSON.parse(stdout)
  for (const key of ['n', 'MAP@1', 'MAP@5', 'MRR', 'Success@1', 'Success@5', 'Success@10', 'answered-rate', 'wrong-answer-rate']) assert.equal(typeof figures[key], 'number', key)
  assert.equal(figures.n, 3)
  assert.ok(figures['Success@10'] >= figures['Success@1'] && figures['Success@1'] >= 0.333)
  assert.match(readFileSync(join(folder, 'eval.run'), 'utf8'), /^q1 Q0 c1 1 /m)

  assert.equal(JSON.parse((await touchstone(['eval', ...files, '--split', 'dev'], { env: noDatabase() })).stdout).n, 2)
  const trec = ['--qrels', write('qrels.trec', ['q1 0 c1 1', 'q2 0 o7 1', 'q2 0 o3 0'])]
  assert.equal(JSON.parse((await touchstone(['eval', ...files.slice(0, 4), ...trec], { env: noDatabase() })).stdout).n, 2)
  const leftOut = JSON.parse((await touchstone(['eval', ...files, '--leave-out'], { env: noDatabase() })).stdout)
  assert.deepEqual([leftOut['Success@10'], leftOut['answered-rate']], [0, leftOut['wrong-answer-rate']])
  assertSentence(await touchstone(['eval', ...files, '--split', 'test'], { env: noDatabase() }), 1, /holds no message of the split test/)
})

test('eval: right checks that are not in the archive are told of beside the figures', async () => {
  const files = ['--checks', ownChecks(), '--queries', queries(), '--qrels']
  const one = await touchstone(['eval', ...files, write('apart.tsv', ['q1\tc1', 'q2\tC7'])], { env: noDatabase() })
  assert.deepEqual([one.code, JSON.parse(one.stdout).n], [0, 2])
  assert.match(one.stderr, /^touchstone: apart\.tsv names the check C7, which is not in own\.jsonl/m)
  const two = await touchstone(['eval', ...files, write('apart.tsv', ['q1\tC1', 'q2\tC7', 'q3\tC1'])], { env: noDatabase() })
  assert.match(two.stderr, /^touchstone: apart\.tsv names 2 checks that are not in own\.jsonl, such as C1:/m)
  assert.doesNotMatch((await touchstone(['eval', ...files, write('apart.tsv', ['q1\tc1'])], { env: noDatabase() })).stderr, /is not in/)
})

test('eval --learn: learns from the archive first, uses it only where it helps there, and says so', async () => {
  const [things, deeds, places] = ['bridge well library bakery lighthouse school clinic market museum ferry'.split(' '), 'closes sinks burns sings moves leaks grows'.split(' '), 'harbour mill river tower island square meadow cellar'.split(' ')]
  const archive = Array.from({ length: 560 }, (_, n) => ({ id: `c${n}`, claim: `The ${things[n % 10]} by the ${places[n % 8]} ${deeds[n % 7]} in year ${n}.`, title: `No, the ${things[n % 10]} never ${deeds[n % 7]}: ${places[n % 8]} ${n}`, lang: 'en' }))
  const files = ['--checks', write('learnt.jsonl', archive), '--queries', queries(), '--qrels', write('qrels.tsv', ['q1\tc1', 'q2\tc7', 'q3\tc1'])]
  const plain = JSON.parse((await touchstone(['eval', ...files], { env: noDatabase() })).stdout)
  const { learnt, ...figures } = JSON.parse((await touchstone(['eval', ...files, '--learn'], { env: noDatabase() })).stdout)
  assert.ok(learnt.pairs > 0)
  assert.equal(learnt.used, learnt.helps)
  if (!learnt.used) assert.deepEqual(figures, plain)
  assert.deepEqual(Object.keys(figures), Object.keys(plain))

  const small = await touchstone(['eval', '--checks', ownChecks(), ...files.slice(2), '--learn'], { env: noDatabase() })
  assert.equal(JSON.parse(small.stdout).learnt, null)
})

test('a reader who goes away ends the command without noise', async () => {
  write('endless.jsonl', Array.from({ length: 20_000 }, (_, at) => ({ id: at, text: `the number ${at % 40} bus stops at the museum` })))
  ownChecks()
  const { code, stdout, stderr } = await ended(spawn('sh', ['-c', `"${program}" match --queries endless.jsonl --checks own.jsonl --json | head -n 1`], { cwd: folder, env: noDatabase() }))
  assert.deepEqual([code, stderr], [0, ''])
  assert.equal(JSON.parse(stdout).id, '0')
})

test('seed: the demo town, and nothing new the second time', async (t) => {
  const copy = await copyOfTemplate()
  t.after(copy.drop)
  const env = { ...environment, DATABASE_URL: copy.url, DATA_DIR: join(folder, 'seeded') }
  const first = await touchstone(['seed', 'small-town'], { env })
  assert.equal(first.code, 0, first.stderr)
  assert.match(first.stdout, /^small-town: \d+ checks, \d+ submissions, \d+ claims\n$/)
  const again = await touchstone(['seed', 'small-town'], { env })
  assert.equal(again.stdout, first.stdout)
  assert.match((await touchstone(['seed', 'empty'], { env })).stdout, /^empty: 0 checks, 0 submissions, 0 claims\n$/)
})
