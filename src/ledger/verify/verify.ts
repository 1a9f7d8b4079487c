/**
 * What anybody can find out about a log with nothing but its verifier key: whether every entry is what the signed checkpoint says,
 * whether today's log continues what was seen before, whether the documents are those that were published, and who vouches for it.
 */
import { createHash } from 'node:crypto'
import type { LedgerEntry } from '#desk/versions'
import { parseCheckpoint, parseNote, parseVerifierKey, renderVerifierKey, sameHash, verifyNote, type Checkpoint, type Policy, type Verifier } from '#tlog'
import { parseEntry } from '../entry.ts'
import { openHandover, type LogKey } from '../keys.ts'
import { walk, type ReadFile } from './walk.ts'

export interface VerifyOptions {
  read: ReadFile
  /** A version document by its path, such as checks/bridge-toll/versions/2.json; undefined where it is not there. None given: they are not compared. */
  readDocument?: ReadFile
  key: Verifier
  /** What was seen of this log the last time. */
  seen?: { size: number; root: string }
  policy?: Policy
  onProgress?: (what: 'entries' | 'documents', done: number, total: number) => void
}

export interface Report {
  origin: string
  size: number
  root: string
  /** The key that signs now. */
  key: string
  checkpoint: string
  counts: { published: number; corrected: number; retracted: number; removed: number }
  /** Documents whose hashes were compared, and those that were removed by law. */
  documents: { compared: number; removed: number } | undefined
  witnesses: number
  /** Exactly what is wrong; empty where nothing is. */
  problems: string[]
}

const mostProblems = 50
const atOnce = 16

export async function verifyLog(options: VerifyOptions): Promise<Report> {
  const { read, readDocument, key, seen, policy, onProgress = () => {} } = options
  const report: Report = { origin: key.name, size: 0, root: '', key: renderVerifierKey(key), checkpoint: '', counts: { published: 0, corrected: 0, retracted: 0, removed: 0 }, documents: undefined, witnesses: 0, problems: [] }
  const wrong = (problem: string): void => {
    if (report.problems.length < mostProblems) report.problems.push(problem)
    else if (report.problems.length === mostProblems) report.problems.push('there is more, which is not listed')
  }

  const note = await readNote(read, wrong)
  if (note === undefined) return report
  const handovers = await signerOf(note, key, read, wrong)
  if (!handovers) return report
  report.key = renderVerifierKey(handovers.at(-1)?.key ?? key)
  const head = stated(note, wrong)
  if (!head) return report
  Object.assign(report, { size: head.size, root: Buffer.from(head.root).toString('base64'), checkpoint: note })
  if (head.origin !== key.name) wrong(`the checkpoint is of the log ${head.origin}, and the key belongs to ${key.name}`)
  if (policy) report.witnesses = checkWitnesses(note, policy, wrong)
  if (seen && seen.size > head.size) wrong(`the log had ${seen.size} entries when it was last seen, and has ${head.size} now: it was rolled back`)

  const entries: (LedgerEntry | undefined)[] = []
  const history = new Map<string, number>()
  const ofTiles: string[] = []
  const walking = { size: head.size, read, stops: [...(seen ? [seen.size] : []), ...handovers.map(({ size }) => size)], onProgress: (done: number) => onProgress('entries', done, head.size) }
  const { roots, doubtful, rootOfTiles } = await walk({ ...walking, onEntry: (index, bytes) => entries.push(checkEntry(index, bytes, history, report, wrong)), onProblem: (problem) => ofTiles.push(problem) })
  const root = roots.get(head.size)
  if (rootOfTiles && sameHash(rootOfTiles, head.root)) {
    for (const { path, entries } of doubtful) wrong(`${named(entries)} was changed: the hash that was signed is another, and stands in ${path}`)
    const signed = await walk({ ...walking, byTiles: true, onEntry: () => {}, onProblem: wrong })
    for (const [size, root] of signed.roots) roots.set(size, root)
  } else {
    for (const problem of ofTiles) wrong(problem)
    for (const { path, entries } of doubtful) wrong(root && sameHash(root, head.root) ? `${path} was changed: its hash of ${named(entries)} is not the one that was signed` : `${named(entries)} and the hash in ${path} do not belong together`)
    if (root && !sameHash(root, head.root)) wrong(`the ${head.size} entries have the root ${Buffer.from(root).toString('base64')}, and the checkpoint states ${report.root}`)
  }
  const then = seen && roots.get(seen.size)
  if (then && Buffer.from(then).toString('base64') !== seen.root) wrong(`the first ${seen.size} entries are not those that were there when the log was last seen: something was changed after it had been published`)
  for (const { size, root: handed } of handovers) {
    const real = roots.get(size)
    if (size > head.size || (real && !sameHash(real, handed))) wrong(`the key that took over at ${size} entries was announced for another log`)
  }
  if (readDocument) report.documents = await compareDocuments(entries, root !== undefined, readDocument, wrong, (done, total) => onProgress('documents', done, total))
  return report
}

async function readNote(read: ReadFile, wrong: (problem: string) => void): Promise<string | undefined> {
  const bytes = await read('checkpoint')
  if (!bytes) return void wrong('there is no checkpoint')
  try {
    const note = Buffer.from(bytes).toString('utf8')
    parseNote(note)
    return note
  } catch {
    return void wrong('the checkpoint is not a signed note')
  }
}

function stated(note: string, wrong: (problem: string) => void): Checkpoint | undefined {
  try {
    return parseCheckpoint(parseNote(note).text)
  } catch {
    return void wrong('the signed note is not a checkpoint')
  }
}

/** The handovers from the known key to the one that signed the note; undefined where no road leads there. */
async function signerOf(note: string, key: Verifier, read: ReadFile, wrong: (problem: string) => void) {
  if (isSignedBy(note, key)) return []
  const handovers: ReturnType<typeof openHandover>[] = []
  let current = key
  for (const { handover } of await keysAfter(read, renderVerifierKey(key))) {
    try {
      handovers.push(openHandover(handover ?? '', current))
    } catch {
      break
    }
    current = handovers.at(-1)!.key
    if (isSignedBy(note, current)) return handovers
  }
  if (parseNote(note).signatures.some(({ name, keyId }) => name === current.name && keyId === current.keyId)) return void wrong(`the signature of ${current.name}+${current.keyId} does not hold: the checkpoint was changed after it was signed`)
  return void wrong(`the checkpoint is not signed with ${key.name}+${key.keyId}, nor with a key that it was handed over to`)
}

function named(entries: number[]): string {
  if (entries.length === 1) return `entry ${entries[0]}`
  return entries.length <= 3 ? `each of the entries ${entries.join(', ')}` : `each of the entries ${entries.slice(0, 3).join(', ')} and ${entries.length - 3} more`
}

function isSignedBy(note: string, key: Verifier): boolean {
  try {
    return verifyNote(note, [key]).verified.length === 1
  } catch {
    return false
  }
}

async function keysAfter(read: ReadFile, known: string): Promise<LogKey[]> {
  try {
    const { keys } = JSON.parse(Buffer.from((await read('keys')) ?? []).toString('utf8')) as { keys: LogKey[] }
    const at = keys.findIndex(({ key }) => key === known)
    return at < 0 ? [] : keys.slice(at + 1)
  } catch {
    return []
  }
}

function checkWitnesses(note: string, policy: Policy, wrong: (problem: string) => void): number {
  let verified: ReturnType<typeof verifyNote>['verified'] = []
  for (const { verifier } of policy.witnesses) {
    if (isSignedBy(note, verifier)) verified = [...verified, { name: verifier.name, keyId: verifier.keyId }]
  }
  if (!policy.isMet(verified)) wrong(`the witnesses that the policy asks for have not cosigned: ${verified.length} of ${policy.witnesses.length} did`)
  return verified.length
}

function checkEntry(index: number, bytes: Uint8Array, history: Map<string, number>, report: Report, wrong: (problem: string) => void): LedgerEntry | undefined {
  try {
    const entry = parseEntry(bytes)
    const before = history.get(entry.check) ?? null
    if (entry.previous !== before) wrong(`entry ${index} says that the entry of ${entry.check} before it is ${entry.previous ?? 'none'}, and it is ${before ?? 'none'}`)
    history.set(entry.check, index)
    report.counts[entry.kind]++
    return entry
  } catch (error) {
    return void wrong(`entry ${index} is not an entry: ${(error as Error).message}`)
  }
}

/** A document that is gone is broken, unless an entry of the log says that it was removed; where not all can be read, one of those may. */
async function compareDocuments(entries: (LedgerEntry | undefined)[], areAll: boolean, readDocument: ReadFile, wrong: (problem: string) => void, onProgress: (done: number, total: number) => void) {
  const removed = new Set(entries.filter((entry) => entry?.kind === 'removed').map((entry) => entry!.sha256))
  const due = entries.flatMap((entry, index) => (entry && entry.kind !== 'removed' ? [{ ...entry, index }] : []))
  const counted = { compared: 0, removed: 0 }
  let next = 0
  const work = async () => {
    for (let at = next++; at < due.length; at = next++) {
      const { check, version, sha256, index } = due[at]
      const bytes = await readDocument(documentPath(check, version))
      if (bytes && createHash('sha256').update(bytes).digest('hex') !== sha256) wrong(`version ${version} of ${check} is not the document that entry ${index} names`)
      else if (bytes) counted.compared++
      else if (removed.has(sha256)) counted.removed++
      else if (areAll) wrong(`version ${version} of ${check} (entry ${index}) is missing, and no entry says that it was removed`)
      onProgress(at + 1, due.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return counted
}

export function documentPath(check: string, version: number): string {
  return `checks/${encodeURIComponent(check)}/versions/${version}.json`
}

export function verifierOf(text: string): Verifier {
  return parseVerifierKey(text.trim())
}
