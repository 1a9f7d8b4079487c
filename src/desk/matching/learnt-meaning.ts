/** What the desk has learnt from its archive, as the match index uses it: likeness in meaning, or none where that did not help. */

import type { Database } from '#db'
import type { MatchIndex } from '#match'
import { Meaning, WordModel } from '#match/learn'

/** Which learning is in force; 0 when nothing has been learnt yet. */
export async function learningInForce(db: Database): Promise<number> {
  const newest = await db.selectFrom('embeddings').select('id').where('result', 'is not', null).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return newest?.id ?? 0
}

/** The index answers as before until the whole archive has been read with the new model. A model of another version is left aside. */
export async function useLearning(db: Database, index: MatchIndex, id: number, rest: () => Promise<unknown>): Promise<void> {
  const kept = await db.selectFrom('embeddings').select('model').where('id', '=', id).executeTakeFirst()
  const model = kept?.model ? readModel(kept.model) : null
  index.useSimilarity(model ? await meaningOf(model, index, rest) : undefined)
}

export async function meaningOf(model: WordModel, index: MatchIndex, rest: () => Promise<unknown>): Promise<Meaning> {
  const growing = Meaning.growing(model, index.archive, stretch)
  for (;;) {
    const step = growing.next()
    if (step.done) return step.value
    await rest()
  }
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
