/** A check that was published twice, or came by two feeds, is one candidate: the same claim and title, word for word, in one language. */
import type { Archive } from '../index/archive.ts'

/**
 * Of twins the newest stays; for a message with a day under it, the one published nearest to that day; otherwise the one whose id comes last, so that it is the same one however the index came about.
 * The order of those that stay is kept, and both lists become as short.
 */
export function dropTwins(archive: Archive, documents: number[], askedBy: number[], day: number): void {
  const stays = new Map<string, number>()
  for (const document of documents) {
    const said = saidBy(archive, document)
    const other = stays.get(said)
    if (other === undefined || isMeant(archive, document, other, day)) stays.set(said, document)
  }
  if (stays.size === documents.length) return
  const kept = new Set(stays.values())
  let length = 0
  documents.forEach((document, i) => {
    if (!kept.has(document)) return
    documents[length] = document
    askedBy[length++] = askedBy[i]
  })
  documents.length = length
  askedBy.length = length
}

/** The same for checks that say the same in claim and title, in one language. */
export function saidBy({ headings, tagged }: Archive, document: number): string {
  return `${headings[document]} ${tagged[document]}`
}

function isMeant({ days, ids, idOf }: Archive, document: number, other: number, day: number): boolean {
  const [mine, theirs] = [days[document], days[other]]
  if (mine === theirs) return ids.at(idOf[document]) > ids.at(idOf[other])
  if (mine === 0 || theirs === 0 || day === 0) return mine > theirs
  return Math.abs(mine - day) < Math.abs(theirs - day)
}
