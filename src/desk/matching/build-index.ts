/** Builds the match index from the archive, a stretch at a time, so that never more than one stretch of rows is in memory. */

import { sql } from 'kysely'
import type { Database } from '#db'
import { type CheckDocument, MatchIndex } from '#match'
import { feedHead } from '#desk/checks'
import { documentsAfter } from './documents.ts'
import type { Log } from './types.ts'

const stretch = 1_000
const linesEvery = 20_000

/** What is published while this goes on is told by the feed after `seq`, and taken in from there a second time without harm. */
export async function buildIndex(db: Database, log: Log, isStopped: () => boolean): Promise<{ index: MatchIndex; seq: number }> {
  const seq = await feedHead(db)
  const { all } = await db.selectFrom('checks').select(sql<number>`count(*)`.as('all')).executeTakeFirstOrThrow()
  const index = MatchIndex.build([])
  let done = 0
  for (let documents: CheckDocument[], last = ''; !isStopped(); last = documents[documents.length - 1].id) {
    documents = await documentsAfter(db, last, stretch)
    if (documents.length === 0) break
    for (const document of documents) index.add(document)
    if (Math.floor((done + documents.length) / linesEvery) > Math.floor(done / linesEvery)) log(`Match index: ${done + documents.length} of ${all} checks read.`)
    done += documents.length
  }
  if (done > 0) log(`Match index: built from ${done} checks.`)
  return { index, seq }
}
