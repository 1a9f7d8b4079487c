/** Brings the match index up to the head of the feed. */

import type { Database } from '#db'
import type { MatchIndex } from '#match'
import { readFeed } from '#desk/checks'
import { documentsOf } from './documents.ts'

const step = 500

/**
 * An entry says only which check to look at again: what counts is how it stands in the archive now, so that entries may be
 * followed twice, and a check that was put and removed since is simply not there. Says up to which entry it came.
 */
export async function followFeed(db: Database, index: MatchIndex, seq: number, isStopped: () => boolean): Promise<number> {
  while (!isStopped()) {
    const entries = await readFeed(db, seq, step)
    if (entries.length === 0) break
    const ids = [...new Set(entries.map((entry) => entry.checkId))]
    const documents = new Map((await documentsOf(db, ids)).map((document) => [document.id, document]))
    for (const id of ids) {
      const document = documents.get(id)
      if (!document) index.remove(id)
      else if (index.has(id)) index.replace(document)
      else index.add(document)
    }
    seq = entries[entries.length - 1].seq
  }
  return seq
}
