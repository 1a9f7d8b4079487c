/** The archive as the learner reads it: every living check as three rows of word numbers, and how many checks hold each word. */
import type { Archive } from '../index/archive.ts'

export type Row = Uint32Array

export interface Shelf {
  /** How many words there are. */
  words: number
  stem(word: number): string
  /** In how many checks a word stands; letters for what words of Vietnamese name stand in none of their rows. */
  held(word: number): number
  checks: ShelvedCheck[]
}

export interface ShelvedCheck {
  document: number
  claim: Row
  title: Row
  text: Row
}

export function shelfOf(archive: Archive): Shelf {
  const checks: ShelvedCheck[] = []
  for (let document = 0; document < archive.documents; document++) if (!archive.dead[document]) checks.push(shelvedCheck(archive, document))
  return { words: archive.terms.size, stem: (word) => archive.terms.at(word), held: (word) => (archive.inWords.names.has(word) ? 0 : archive.termDocuments[word]), checks }
}

export function shelvedCheck(archive: Archive, document: number): ShelvedCheck {
  const start = archive.starts[document]
  const claimEnd = start + archive.claimLengths[document]
  const titleEnd = claimEnd + archive.titleLengths[document]
  return {
    document,
    claim: archive.sequence.subarray(start, claimEnd),
    title: archive.sequence.subarray(claimEnd, titleEnd),
    text: archive.sequence.subarray(titleEnd, archive.starts[document + 1]),
  }
}
