/** Reads published checks whole. */

import type { Database } from '#db'
import { documentsOf } from './documents.ts'
import { type EditionHistory, historiesOf } from './history.ts'
import type { PublishedCheck } from './types.ts'

export async function readPublished(db: Database, id: string): Promise<PublishedCheck | null> {
  return (await readAllPublished(db, [id]))[0] ?? null
}

/** In the order of the ids; editions of which nothing was published are left out. */
export async function readAllPublished(db: Database, ids: string[]): Promise<PublishedCheck[]> {
  return completed(db, ids, await historiesOf(db, ids))
}

/** The history that is already known, with the documents that stand now. */
export async function completed(db: Database, ids: string[], histories: EditionHistory[]): Promise<PublishedCheck[]> {
  const documents = await documentsOf(db, histories.map(({ versions }) => versions[0].sha256))
  const known = new Map(histories.map((history) => [history.id, history]))
  return ids.flatMap((id) => {
    const history = known.get(id)
    return history ? [publishedCheck(history, histories, documents)] : []
  })
}

function publishedCheck(history: EditionHistory, histories: EditionHistory[], documents: Awaited<ReturnType<typeof documentsOf>>): PublishedCheck {
  const others = histories.filter(({ id, check }) => check === history.check && id !== history.id)
  return {
    ...history,
    document: documents.get(history.versions[0].sha256) ?? null,
    editions: others
      .flatMap(({ id, language, versions }) => {
        const claim = documents.get(versions[0].sha256)?.claim
        return claim === undefined ? [] : [{ id, language, claim }]
      })
      .sort((a, b) => (a.language < b.language ? -1 : 1)),
  }
}
