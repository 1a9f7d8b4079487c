/** What the desk has learnt from its archive, as the match index uses it: likeness in meaning, or none where that did not help. */

import type { Database } from '#db'
import { inTurns } from '#desk/background'
import type { MatchIndex } from '#match'
import { Meaning, WordModel } from '#match/learn'

/** Which learning is in force; 0 when nothing has been learnt yet. */
export async function learningInForce(db: Database): Promise<number> {
  const newest = await db.selectFrom('embeddings').select('id').where('result', 'is not', null).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return newest?.id ?? 0
}

/** Null where none helped. Read while the index answers as before. A model of another version is left aside. */
export async function readLearning(db: Database, index: MatchIndex, id: number, rest: () => Promise<unknown>): Promise<Meaning | null> {
  const kept = await db.selectFrom('embeddings').select('model').where('id', '=', id).executeTakeFirst()
  const model = kept?.model ? readModel(kept.model) : null
  return model && meaningOf(model, index, rest)
}

export async function meaningOf(model: WordModel, index: MatchIndex, rest: () => Promise<unknown>): Promise<Meaning> {
  return inTurns(Meaning.growing(model, index.archive, stretch), rest)
}

/** About ten milliseconds of short checks. */
const stretch = 100

function readModel(bytes: Uint8Array): WordModel | null {
  try {
    return WordModel.load(new Uint8Array(bytes))
  } catch {
    return null
  }
}
