/** Whether an edition was taken back: by a version of its own, or with the original that it translates. */

import type { AnyDocument } from '#desk/versions'
import type { EditionHistory } from './history.ts'
import type { TakenBack } from './types.ts'

type Told = Pick<EditionHistory, 'id' | 'check' | 'language' | 'versions'>

/** A translation falls with the version that it translates, or a later one, and stands again once it translates what was published since. */
export function takenBackOf(edition: Told, document: Pick<AnyDocument, 'translates'> | null, histories: EditionHistory[]): TakenBack | null {
  const [newest] = edition.versions
  if (newest.change === 'retraction') return { at: newest.publishedAt, note: newest.note, edition: edition.id, language: edition.language }
  const original = document?.translates && histories.find(({ id }) => id === edition.check)
  const retraction = original && original.versions.findLast(({ number, change }) => number >= document.translates!.number && change === 'retraction')
  return retraction ? { at: retraction.publishedAt, note: retraction.note, edition: original.id, language: original.language } : null
}
