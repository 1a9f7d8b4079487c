/**
 * The most wanted open claims as an index of their own, to find what may be the same claim. Each process keeps one and brings it up to
 * date before every look by what has changed since the last: it says what an index made anew would say, without making one for every page.
 */

import { sql } from 'kysely'
import type { Database } from '#db'
import { MatchIndex, type Reason } from '#match'
import { maskedWords } from '#privacy'

/** The claims most wanted now; those below are found by link and by text. */
const mostCompared = 1_000
const wordingRead = 1_500
const wordingCompared = 500

interface Kept {
  index: MatchIndex
  /** Of each claim in it, which words it was put there with. */
  words: Map<string, string>
}

const kept = new WeakMap<Database, Kept>()

export interface Alike {
  id: string
  score: number
  reasons: Reason[]
}

/** The likeliest first. The claim itself is left out of the index for as long as it is compared with the others. */
export async function alikeInWords(db: Database, own: { id: string; said: string }, limit: number): Promise<Alike[]> {
  const { index } = await openClaims(db)
  const wasThere = index.remove(own.id)
  const found = index.search({ text: own.said }, { limit })
  if (wasThere) index.add({ id: own.id, claim: own.said })
  return found
}

/** As it is compared and shown to a matcher: everything that must not be seen is taken out first. */
export function saidOf({ wording, statement }: { wording: string | null; statement: string }): string {
  return (wording ?? maskedWords(statement, () => '…')).slice(0, wordingCompared)
}

async function openClaims(db: Database): Promise<Kept> {
  const { rows } = await sql<{ id: string; words: string }>`
    select e.claim_id as id, md5(coalesce(d.wording, left(c.statement, ${wordingRead}))) as words
    from queue_entries e join claims c on c.id = e.claim_id left join claim_details d on d.claim_id = e.claim_id
    where e.standing = 'open' order by e.score desc, e.claim_id limit ${mostCompared}`.execute(db)
  const before = kept.get(db)
  const changed = rows.filter(({ id, words }) => before?.words.get(id) !== words)
  if (!before || isWorn(before) || changed.length > rows.length / 4) return madeAnew(db, rows)

  const texts = await textsOf(db, changed.map(({ id }) => id))
  const open = new Set(rows.map(({ id }) => id))
  for (const id of [...before.words.keys()].filter((id) => !open.has(id))) {
    before.index.remove(id)
    before.words.delete(id)
  }
  for (const { id, words } of changed) {
    const claim = texts.get(id)
    if (claim === undefined || before.words.get(id) === words) continue
    before.index.add({ id, claim })
    before.words.set(id, words)
  }
  return before
}

/** What was replaced and removed stays in an index until it is made anew. */
function isWorn({ index }: Kept): boolean {
  return index.archive.documents > 2 * index.size + mostCompared
}

async function madeAnew(db: Database, rows: { id: string; words: string }[]): Promise<Kept> {
  const texts = await textsOf(db, rows.map(({ id }) => id))
  const there = rows.filter(({ id }) => texts.has(id))
  const fresh = { index: MatchIndex.build(there.map(({ id }) => ({ id, claim: texts.get(id)! }))), words: new Map(there.map(({ id, words }) => [id, words])) }
  kept.set(db, fresh)
  return fresh
}

async function textsOf(db: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; statement: string; wording: string | null }>`
    select c.id, left(c.statement, ${wordingRead}) as statement, d.wording from claims c left join claim_details d on d.claim_id = c.id where c.id = any(${ids})`.execute(db)
  return new Map(rows.map((row) => [row.id, saidOf(row)]))
}
