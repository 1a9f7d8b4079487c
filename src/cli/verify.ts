/** `touchstone verify URL`: the auditor that anybody can run, against any desk or a copy of its log. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { namedServers, NotFetched, type NamedServers } from '#fetching'
import { checkKeptProof, logFiles, originOfProof, verifierOf, verifyLog, type ReadFile, type Report } from '#ledger'
import { parsePolicy, type Policy } from '#tlog'
import type { Command, CommandDeps } from './command.ts'
import { FileProblem } from './files.ts'
import { printable, write } from './output.ts'
import { createProgress } from './progress.ts'
import { readArguments, UsageProblem } from './usage.ts'

const help = `
Usage: touchstone verify URL [--key KEY] [--documents all|none] [--policy FILE] [--state FILE]
       touchstone verify --from DIR [URL] [the same options]
       touchstone verify --proof FILE [--document FILE] [--key KEY] [--state FILE]

Reads the whole public log of the desk at URL, computes everything anew, compares each published document with its fingerprint, and
says in one line what it found, or exactly what is wrong. It needs no database. What it saw is kept, and compared the next time.

  --from DIR           read the log from a copy in this folder; documents are compared only where a URL is given too
  --proof FILE         instead of a log, look at a proof that was kept; nothing is asked of anybody
  --document FILE      with --proof: the text that was kept with it, as the desk served it (…/versions/1.json)
  --key KEY            the verifier key of the log; without it, the one seen the first time, and at the first time the one that URL shows
  --documents WHICH    all (default) or none: 100,000 documents take a while
  --policy FILE        also demand the witnesses of this policy (c2sp.org/tlog-policy)
  --state FILE         where to keep what was seen (DATA_DIR/verify.json)

Exit code 0: everything is right. 1: something is wrong, or it could not be read.

Examples:
  touchstone verify https://desk.example
  touchstone verify --proof entry-96.tlog-proof --document 1.json
`

interface Seen { key: string; size: number; root: string }

async function run(args: string[], deps: CommandDeps): Promise<number> {
  const { values, positionals } = readArguments(args, { from: { type: 'string' }, key: { type: 'string' }, documents: { type: 'string', default: 'all' }, policy: { type: 'string' }, state: { type: 'string' }, proof: { type: 'string' }, document: { type: 'string' } })
  if (values.document !== undefined && values.proof === undefined) throw new UsageProblem('--document goes with --proof.')
  if (values.proof !== undefined) return verifyProof(values.proof, values, deps)
  if (positionals.length > 1 || (positionals.length === 0 && !values.from)) throw new UsageProblem('Give the address of a desk, or --from and a folder.')
  if (!['all', 'none'].includes(values.documents)) throw new UsageProblem('--documents takes all or none.')
  const url = positionals[0]?.replace(/\/+$/, '').replace(/\/log$/, '')
  if (url !== undefined && !/^https?:\/\//.test(url)) throw new UsageProblem('The address of a desk begins with https://.')
  const servers = namedServers()
  try {
    return await verify({ ...values, url }, deps, servers)
  } finally {
    await servers.close()
  }
}

interface Asked { from?: string; key?: string; documents: string; policy?: string; state?: string; url?: string }

async function verify({ from, key, documents, policy, state, url }: Asked, deps: CommandDeps, servers: NamedServers): Promise<number> {
  const read = from === undefined ? reader(servers, `${url}/log/`) : logFiles(from).read
  const place = join(deps.dataDir, 'verify.json')
  const kept = readState(state ?? place)
  const where = url ?? from!
  const before = kept[where]
  const trusted = key ?? before?.key ?? (await firstKey(read, deps))
  const verifier = readVerifier(trusted)
  const progress = createProgress(deps.stderr)
  const began = performance.now()
  const report = await verifyLog({
    read,
    readDocument: url !== undefined && documents === 'all' ? reader(servers, `${url}/`) : undefined,
    key: verifier,
    seen: before,
    policy: readPolicy(policy),
    onProgress: (what, done, total) => progress.show(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${what}`, done / Math.max(total, 1)),
  })
  progress.clear()
  if (report.problems.length > 0) {
    await write(deps.stdout, printable(`WRONG: ${report.origin}, ${report.problems.length === 1 ? 'one problem' : `${report.problems.length} problems`}\n${report.problems.map((problem) => `  ${problem}\n`).join('')}`))
    return 1
  }
  writeState(state ?? place, { ...kept, [where]: { key: report.key, size: report.size, root: report.root } })
  await write(deps.stdout, printable(summary(report, before, performance.now() - began)))
  return 0
}

/** The key is the one that was given, or of a log of that name that was seen before: a proof cannot vouch for its own key. */
async function verifyProof(path: string, { document, key, state }: { document?: string; key?: string; state?: string }, deps: CommandDeps): Promise<number> {
  const text = readFile(path).toString('utf8')
  const origin = originOfProof(text)
  const known = Object.values(readState(state ?? join(deps.dataDir, 'verify.json'))).find((seen) => seen.key.startsWith(`${origin}+`))?.key
  const trusted = key ?? known
  if (trusted === undefined) throw new UsageProblem(`The key of ${origin ?? 'the log'} is not known here: give it with --key, as the desk shows it, or verify the log itself first.`)
  const { index, entry, head, problems } = checkKeptProof(text, readVerifier(trusted), document === undefined ? undefined : readFile(document))
  if (problems.length > 0 || !entry || !head) {
    await write(deps.stdout, printable(`WRONG: ${path}\n${problems.map((problem) => `  ${problem}\n`).join('')}`))
    return 1
  }
  const said = `entry ${index} of ${head.origin}, signed when there were ${head.size}: ${entry.kind} version ${entry.version} of ${entry.check} at ${entry.at}`
  await write(deps.stdout, printable(`OK: ${said}; ${document === undefined ? `it names the document with the SHA-256 ${entry.sha256}` : 'the document is the one it names'}\n`))
  return 0
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new FileProblem(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code}.`)
  }
}

/** A page that is not there is an answer; a server that does not answer is not. */
function reader(servers: NamedServers, prefix: string): ReadFile {
  return async (path) => {
    const { status, body } = await servers.get(prefix + path, { milliseconds: 60_000 })
    if (status === 200) return body
    if (status === 404 || status === 410) return undefined
    throw new NotFetched('status', `${prefix}${path} answered with ${status}.`, status)
  }
}

async function firstKey(read: ReadFile, deps: CommandDeps): Promise<string> {
  const bytes = await read('key')
  if (!bytes) throw new FileProblem('The log shows no key: give it with --key.')
  const key = Buffer.from(bytes).toString('utf8').trim()
  await write(deps.stderr, printable(`Seen for the first time. Its key is ${key}\nCompare it with where else the desk shows it; it is kept for the next time.\n`))
  return key
}

function readVerifier(text: string) {
  try {
    return verifierOf(text)
  } catch {
    throw new UsageProblem('That is not a verifier key: it looks like desk.example/log+7f1c2f0e+AQ….')
  }
}

function readPolicy(path: string | undefined): Policy | undefined {
  if (path === undefined) return undefined
  try {
    return parsePolicy(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new FileProblem(`The policy ${path} cannot be used: ${(error as Error).message}.`)
  }
}

function readState(path: string): Record<string, Seen> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new FileProblem(`What was seen before cannot be read from ${path}: mend it, or name another file with --state.`)
  }
}

function writeState(path: string, state: Record<string, Seen>): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.draft`, `${JSON.stringify(state, null, 2)}\n`, { flush: true })
  renameSync(`${path}.draft`, path)
}

function summary({ origin, size, counts, documents, witnesses }: Report, before: Seen | undefined, milliseconds: number): string {
  const number = (value: number) => value.toLocaleString('en')
  const parts = [
    `${number(counts.published)} published, ${number(counts.corrected)} corrected, ${number(counts.retracted)} retracted, ${number(counts.removed)} removed`,
    ...(documents ? [`${number(documents.compared)} documents are as published${documents.removed > 0 ? `, ${number(documents.removed)} were removed and say so` : ''}`] : ['documents not compared']),
    ...(witnesses > 0 ? [`${witnesses} witnesses`] : []),
    before ? `continues the ${number(before.size)} entries seen before` : 'seen for the first time',
  ]
  return `OK: ${origin}, ${number(size)} entries (${parts.join('; ')}), ${(milliseconds / 1000).toFixed(1)} s\n`
}

export const command: Command = { name: 'verify', summary: 'Check a public log and everything in it, as a stranger would.', help, run }
