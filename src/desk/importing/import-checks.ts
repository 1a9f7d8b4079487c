/** One import: reads a source to its end, puts its checks in batches, and counts. May be killed anywhere and run again. */
import { isRejection, isWithdrawal, readSource, type Entry, type Rejection, type ReviewRecord } from '#claimreview'
import type { Database } from '#db'
import { putChecks, type CheckRecord } from '#desk/checks'
import { NotFetched } from '#fetching'
import { beginRun, endRun } from './runs.ts'
import { withdraw } from './withdraw.ts'
import { Seen } from './seen.ts'
import { sourceKey } from './source-key.ts'
import type { Source, SourceFile } from './source.ts'

export interface ImportOptions {
  source: Source
  /** Stands in where a record names no publisher. */
  publisher?: { name?: string; site?: string }
  onProgress?: (counts: ImportCounts) => void
  onRejection?: (rejection: Rejection) => void
}

export interface ImportCounts {
  /** Bytes read so far. */
  bytes: number
  added: number
  changed: number
  unchanged: number
  rejected: number
  /** Brought by an earlier run from this source, and taken back by their publisher since. */
  withdrawn: number
  /** The same check again within this source; the first one counted. */
  repeated: number
}

interface Deps {
  db: Database
  clock: () => Date
}

const batchSize = 1_000
const batchCharacters = 8_000_000

export async function importChecks(deps: Deps, options: ImportOptions): Promise<ImportCounts> {
  const counts: ImportCounts = { bytes: 0, added: 0, changed: 0, unchanged: 0, rejected: 0, withdrawn: 0, repeated: 0 }
  const run = await beginRun(deps.db, options.source.name, deps.clock())
  const writer = new BatchWriter(deps, counts, () => options.onProgress?.(counts))
  const seen = new Seen()
  const withdrawals: string[] = []
  const takeOut = async () => {
    await writer.end()
    counts.withdrawn += await withdraw(deps, withdrawals.splice(0), options.source.name)
  }
  for await (const file of options.source.files) {
    for await (const entries of readFile(file, options, counts)) {
      for (const entry of entries) {
        if (isRejection(entry)) {
          counts.rejected++
          options.onRejection?.(file.label === '' ? entry : { ...entry, position: `${file.label}, ${entry.position}` })
          continue
        }
        if (isWithdrawal(entry)) {
          withdrawals.push(entry.withdrawn)
          if (withdrawals.length >= batchSize) await takeOut()
          continue
        }
        const key = sourceKey(entry.record)
        if (seen.add(key)) await writer.add(toCheck(entry.record, key, options.source.name))
        else counts.repeated++
      }
      options.onProgress?.(counts)
    }
  }
  await takeOut()
  await endRun(deps.db, run, { ...counts, unchanged: counts.unchanged + counts.repeated }, deps.clock())
  return counts
}

/** A file that cannot be read to its end is one rejection; what was read of it counts. */
async function* readFile(file: SourceFile, { publisher }: ImportOptions, counts: ImportCounts): AsyncGenerator<Entry[]> {
  try {
    const { bytes, url } = await file.open()
    const base = publisher?.site && `https://${publisher.site}/`
    yield* readSource(counted(bytes, counts), { name: file.name, page: url, base, publisher, onEnvelope: file.onEnvelope })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (!(error instanceof NotFetched) && !['EACCES', 'ENOENT', 'EISDIR', 'EIO', 'EPERM'].includes(code ?? '')) throw error
    yield [{ position: 'the file', reason: error instanceof NotFetched ? error.message : `cannot be read: ${code}` }]
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, counts: ImportCounts): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    counts.bytes += chunk.length
    yield chunk
  }
}

function toCheck({ id: _, rating, ...record }: ReviewRecord, key: string, source: string): CheckRecord {
  return { ...record, sourceKey: key, origin: 'import', rating: rating ?? undefined, importedFrom: source }
}

/** Gathers the next batch while the last one is written: one batch under way, never more. */
class BatchWriter {
  private readonly deps: Deps
  private readonly counts: ImportCounts
  private readonly onWritten: () => void
  private batch: CheckRecord[] = []
  private characters = 0
  private writing: Promise<void> = Promise.resolve()

  constructor(deps: Deps, counts: ImportCounts, onWritten: () => void) {
    this.deps = deps
    this.counts = counts
    this.onWritten = onWritten
  }

  async add(check: CheckRecord): Promise<void> {
    this.batch.push(check)
    this.characters += check.claim.length + (check.body?.length ?? 0)
    if (this.batch.length >= batchSize || this.characters >= batchCharacters) await this.flush()
  }

  async end(): Promise<void> {
    await this.flush()
    await this.writing
  }

  private async flush(): Promise<void> {
    await this.writing
    const batch = this.batch
    this.batch = []
    this.characters = 0
    this.writing = this.put(batch)
    // Awaited at the next flush; until then a failure must not count as unhandled.
    this.writing.catch(() => undefined)
  }

  private async put(batch: CheckRecord[]): Promise<void> {
    const { added, changed, unchanged } = await putChecks(this.deps, batch)
    this.counts.added += added
    this.counts.changed += changed
    this.counts.unchanged += unchanged
    this.onWritten()
  }
}
