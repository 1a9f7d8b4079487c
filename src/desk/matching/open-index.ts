/** A match index of one's own: from the snapshot where there is a good one, else built from the archive; with what the desk has learnt, or without. */

import type { Database } from '#db'
import type { MatchIndex } from '#match'
import { buildIndex } from './build-index.ts'
import { followFeed } from './follow-feed.ts'
import { learningInForce, readLearning } from './learnt-meaning.ts'
import { rankerChoice, useRanker } from './ranker-in-force.ts'
import { shareInForce } from './share-in-force.ts'
import { loadSnapshot } from './snapshot.ts'
import type { Log } from './types.ts'

export interface OpenIndexOptions {
  snapshotDir: string
  log: Log
  isStopped: () => boolean
  isPlain?: boolean
}

export async function openIndex(db: Database, { snapshotDir, log, isStopped, isPlain = false }: OpenIndexOptions): Promise<{ index: MatchIndex; seq: number; share: number | undefined }> {
  const { index, seq } = (await loadSnapshot(db, snapshotDir, log)) ?? (await buildIndex(db, log, isStopped))
  const upTo = await followFeed(db, index, seq, isStopped)
  await useRanker(db, index, await rankerChoice(db))
  const { share } = await shareInForce(db)
  index.useShare(share)
  if (!isPlain) index.useSimilarity((await readLearning(db, index, await learningInForce(db), async () => {})) ?? undefined)
  return { index, seq: upTo, share }
}
