import { test } from 'node:test'
import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { createFetcher } from '#fetching'
import { runCommand } from './index.ts'

interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** In this process; whatever asks for a database fails. */
async function run(args: string[]): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const none = (): never => assert.fail('no database is needed here')
  const code = await runCommand(args, {
    database: none, secrets: none, logName: none, logSigner: none, witness: none, clock: none, random: none, log: none, dataDir: '/nowhere', publicUrl: 'http://desk.example', deskName: 'Touchstone', fetcher: createFetcher(), stdin: Readable.from([]), stdout, stderr,
  })
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}

/** One sentence on stderr and nothing else: no stack, nothing on stdout. */
function assertSentence({ code, stdout, stderr }: Ended, expectedCode: number, expected: RegExp): void {
  assert.equal(code, expectedCode, stderr)
  assert.equal(stdout, '')
  assert.match(stderr, expected)
  assert.match(stderr, /^touchstone: .*\n$/)
}

test('help is given before anything else is looked at', async () => {
  for (const args of [['--help'], ['-h'], ['help'], []]) assert.match((await run(args)).stdout, /^Usage: touchstone COMMAND/)
  assert.match((await run(['import', '--no-such', '-h'])).stdout, /^Usage: touchstone import/)
  assertSentence(await run(['match', '--', '--help', 'x']), 2, /quotation marks/)
})

test('what cannot be meant is one sentence and exit code 2', async () => {
  const wrong: [string[], RegExp][] = [
    [['publish'], /There is no command "publish"; there are serve, import, /],
    [['import'], /Name what to import.* See `touchstone import --help`/],
    [['import', 'a', 'b'], /one source at a time/],
    [['import', 'a', '--foramt', 'x'], /There is no option --foramt here; there are --publisher, --site, --report/],
    [['import', 'a', '--publisher'], /--publisher.*argument missing/],
    [['import', 'a', '--site', 'nothing'], /--site takes a host/],
    [['match'], /Give a text, or --queries/],
    [['match', 'two', 'words'], /quotation marks/],
    [['match', 'x', '--queries', 'y'], /Give a text, or --queries/],
    [['match', 'x', '--run', 'y'], /--run goes with --queries/],
    [['match', 'x', '--limit', 'many'], /--limit takes a whole number/],
    [['explain'], /Give the text to explain/],
    [['eval', '--checks', 'x'], /Give all of --checks, --queries and --qrels/],
    [['seed', 'big-city'], /Name one of the worlds: .*small-town/],
  ]
  for (const [args, expected] of wrong) assertSentence(await run(args), 2, expected)
})

test('what is not there is one sentence and exit code 1', async () => {
  const missing: [string[], RegExp][] = [
    [['import', 'nothing.jsonl'], /There is no file or folder nothing\.jsonl/],
    [['import', 'http://127.0.0.1/feed.json'], /does not lead to the public internet/],
    [['import', 'http://169.254.169.254/latest/meta-data/'], /does not lead to the public internet/],
    [['import', 'https://user:word@gazette.example/'], /user name/],
    [['match', 'x', '--checks', 'nothing.jsonl'], /There is no file nothing\.jsonl/],
    [['eval', '--checks', 'a', '--queries', 'b', '--qrels', 'c'], /There is no file b/],
  ]
  for (const [args, expected] of missing) assertSentence(await run(args), 1, expected)
})
