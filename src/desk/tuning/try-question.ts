/** Asks the index one known question, with the checks that answer it and with all of them taken out; the index is as before afterwards. */

import type { CheckDocument, Match, MatchIndex } from '#match'
import type { KnownQuestion } from './types.ts'

const depth = 5

export interface Tried {
  found: Match[]
  foundWithout: Match[]
}

/** `right` are the checks that answer it, as they stand in the archive. */
export function tryQuestion(index: MatchIndex, { source, message, checkId }: KnownQuestion, right: CheckDocument[]): Tried {
  const asked = right.find(({ id }) => id === checkId)!
  if (source === 'title') index.replace({ ...asked, title: undefined })
  const found = index.match(message, { limit: depth }).matches
  for (const { id } of right) index.remove(id)
  const foundWithout = index.match(message, { limit: depth }).matches
  for (const document of right) index.add(document)
  return { found, foundWithout }
}
