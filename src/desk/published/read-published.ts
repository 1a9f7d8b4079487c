/** Reads published checks and explainers whole. */

import type { Database } from '#db'
import { type AnyDocument, isExplainer } from '#desk/versions'
import { documentsOf } from './documents.ts'
import { type EditionHistory, historiesOf } from './history.ts'
import { takenBackOf } from './taken-back.ts'
import type { PublishedCheck, PublishedEdition } from './types.ts'

export async function readPublished(db: Database, id: string): Promise<PublishedEdition | null> {
  return (await completed(db, [id], await historiesOf(db, [id])))[0] ?? null
}

/** The checks among them, in the order of the ids; editions of which nothing was published are left out. */
export async function readAllPublished(db: Database, ids: string[]): Promise<PublishedCheck[]> {
  return (await completed(db, ids, await historiesOf(db, ids))).filter(isCheck)
}

/** The history that is already known, with the documents that stand now. */
export async function completed(db: Database, ids: string[], histories: EditionHistory[]): Promise<PublishedEdition[]> {
  const documents = await documentsOf(db, histories.map(({ versions }) => versions[0].sha256))
  const known = new Map(histories.map((history) => [history.id, history]))
  return ids.flatMap((id) => {
    const history = known.get(id)
    return history ? [publishedEdition(history, histories, documents)] : []
  })
}

function publishedEdition(history: EditionHistory, histories: EditionHistory[], documents: Map<string, AnyDocument>): PublishedEdition {
  const others = histories.filter(({ id, check }) => check === history.check && id !== history.id)
  const documentOf = ({ versions }: EditionHistory) => documents.get(versions[0].sha256) ?? null
  const document = documentOf(history)
  return {
    ...history,
    document,
    takenBack: takenBackOf(history, document, histories),
    editions: others
      .flatMap((other) => {
        const { id, kind, language } = other
        const document = documentOf(other)
        return document && !takenBackOf(other, document, histories) ? [{ id, kind, language, name: nameOf(document) }] : []
      })
      .sort((a, b) => (a.language < b.language ? -1 : 1)),
  }
}

/** What it is called in lists: a check by its claim, an explainer by its title. */
export function nameOf(document: AnyDocument): string {
  return isExplainer(document) ? document.title : document.claim
}

function isCheck(edition: PublishedEdition): edition is PublishedCheck {
  return edition.kind === 'check'
}
