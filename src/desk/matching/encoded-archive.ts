/**
 * The archive's vectors in the match thread: loaded beside the snapshot, brought up to date a little at a time, tried for how far likeness
 * may be believed, and saved again. Whatever is wrong with the file, the archive is encoded anew.
 */

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '#db'
import { encodeMissing, type EncoderTraits, type EncodeTexts } from '#desk/encoding'
import type { MatchIndex } from '#match'
import { EncodedChecks, fitTrust, type LikenessTrial } from '#match/learn'
import { documentsAfter, documentsOf } from './documents.ts'

/** As long as the thread may work on it before it looks at the feed again. */
const stretch = 1_000
const titlesTried = 200
const triedAgainAfterGrowth = 1.5

export class EncodedArchive {
  readonly checks: EncodedChecks
  private readonly file: string
  private readonly db: Database
  private readonly encode: EncodeTexts
  private isSaved = true
  private triedAt: number

  private constructor(checks: EncodedChecks, file: string, db: Database, encode: EncodeTexts) {
    this.checks = checks
    this.file = file
    this.db = db
    this.encode = encode
    this.triedAt = checks.trust ? checks.size : 0
  }

  static async load({ name, dimensions }: EncoderTraits, folder: string, db: Database, index: MatchIndex, encode: EncodeTexts): Promise<EncodedArchive> {
    const file = join(folder, 'encoded')
    const bytes = await readFile(file).catch(() => null)
    const checks = (bytes && readVectors(new Uint8Array(bytes), name, dimensions, index)) ?? new EncodedChecks(name, dimensions, index.archive)
    return new EncodedArchive(checks, file, db, encode)
  }

  /** True where there is more to do. */
  async work(now: () => number): Promise<boolean> {
    const until = now() + stretch
    for await (const _ of encodeMissing(this.encode, this.checks, (ids) => documentsOf(this.db, ids))) {
      this.isSaved = false
      if (now() > until) return true
    }
    if (this.checks.missing(1).length === 0 && this.checks.size > this.triedAt * triedAgainAfterGrowth) await this.tryTitles()
    return false
  }

  async save(): Promise<void> {
    if (this.isSaved) return
    await mkdir(join(this.file, '..'), { recursive: true })
    await writeFile(`${this.file}.part`, this.checks.save(), { flush: true })
    await rename(`${this.file}.part`, this.file)
    this.isSaved = true
  }

  private async tryTitles(): Promise<void> {
    const trials: LikenessTrial[] = []
    for (let after = '', tried = 0; tried < titlesTried; ) {
      const documents = await documentsAfter(this.db, after, 50)
      if (documents.length === 0) break
      after = documents[documents.length - 1].id
      const titled = documents.filter(({ claim, title }) => title && title !== claim)
      tried += titled.length
      const messages = await this.encode(titled.map(({ title }) => title!), 'message')
      const claims = await this.encode(titled.map(({ claim }) => claim), 'check')
      if (!messages || !claims) return
      titled.forEach(({ id }, i) => {
        const message = messages[i]
        const claim = claims[i]
        if (!message || !claim) return
        const [first, second] = this.checks.nearest(message, 3).filter((other) => other.id !== id).map(({ likeness }) => likeness)
        const own = message.reduce((sum, value, d) => sum + value * claim[d], 0)
        const others = first ?? 0
        trials.push({ likeness: Math.max(own, others), margin: Math.abs(own - others), right: own > others })
        trials.push({ likeness: others, margin: others - (second ?? 0), right: false })
      })
    }
    this.checks.trust = fitTrust(trials)
    this.triedAt = this.checks.size
    this.isSaved = false
  }
}

function readVectors(bytes: Uint8Array, name: string, dimensions: number, index: MatchIndex): EncodedChecks | null {
  try {
    return EncodedChecks.load(bytes, name, dimensions, index.archive)
  } catch {
    return null
  }
}
