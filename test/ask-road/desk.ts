/** A desk for tests of the ask road: a database of its own, a hosted match index, a clock that stands until it is moved, chance that repeats. */

import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type CheckRecord, feedHead, putChecks } from '#desk/checks'
import { startMatching } from '#desk/matching'
import type { AskDeps } from '#desk/submissions'
import type { AskerIdentity } from '#privacy'
import { freshDatabase } from '../support/database.ts'

export interface TestDesk extends AskDeps {
  url: string
  /** Moves the clock on. */
  wait(hours: number): void
  /** Publishes, and waits until the index knows. */
  publish(...records: CheckRecord[]): Promise<void>
}

export async function openDesk(t: TestContext): Promise<TestDesk> {
  let stop = async () => {} // what was opened last is closed first, and hooks run in the order in which they were set
  t.after(() => stop())
  const { db, url } = await freshDatabase(t)
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-desk-'))
  const matcher = startMatching({ databaseUrl: url, snapshotDir, log: () => {} })
  stop = async () => {
    await matcher.stop()
    rmSync(snapshotDir, { recursive: true, force: true })
  }
  await matcher.ready

  let now = Date.parse('2026-03-01T12:00:00Z')
  const clock = () => new Date(now)
  return {
    db, url, matcher, clock, random: repeatableChance(), secrets: { pepper: Buffer.alloc(32, 7) },
    wait: (hours) => void (now += hours * 3_600_000),
    async publish(...records) {
      await putChecks({ db, clock }, records)
      await matcher.caughtUp(await feedHead(db))
    },
  }
}

function repeatableChance(): (bytes: number) => Buffer {
  let drawn = 0
  return (bytes) => createHash('shake256', { outputLength: bytes }).update(`chance ${drawn++}`).digest()
}

/** The nth asker: a browser with a cookie, in a network of its own. */
export function asker(n: number): AskerIdentity {
  const secret = createHash('sha256').update(`asker ${n}`).digest().subarray(0, 16).toString('base64url')
  return { secret, address: `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` }
}

export function check(sourceKey: string, claim: string, more: Partial<CheckRecord> = {}): CheckRecord {
  return { sourceKey, claim, origin: 'import', language: 'en', rating: 'False', publisher: { name: 'Town Library', site: 'https://library.example' }, publishedOn: '2026-02-01', ...more }
}

/** An archive about other things: what a matcher has to tell a claim apart from. */
export function otherChecks(count: number): CheckRecord[] {
  const things = ['bridge', 'well', 'library', 'bakery', 'lighthouse', 'school', 'clinic', 'market', 'railway', 'museum']
  const deeds = ['will be closed for a year', 'has been sold to a circus', 'was built upside down', 'is haunted by accountants', 'gives away free umbrellas']
  return Array.from({ length: count }, (_, n) => check(`other ${n}`, `The ${things[n % 10]} ${deeds[Math.floor(n / 10) % 5]}, says leaflet number ${n}.`))
}
