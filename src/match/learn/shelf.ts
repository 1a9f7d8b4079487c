/**
 * The archive as the learner reads it: every living check as three rows of word numbers, with the messages that askers said it answers,
 * and how many checks hold each word.
 */
import type { Archive } from '../index/archive.ts'

export type Row = Uint32Array

export interface Shelf {
  /** How many words there are. */
  words: number
  stem(word: number): string
  /** In how many checks a word stands. */
  held(word: number): number
  checks: ShelvedCheck[]
}

export interface ShelvedCheck {
  document: number
  claim: Row
  title: Row
  text: Row
  /** Messages known to be answered by it; words the archive does not know are left out. */
  messages: Row[]
}

/** A message that an asker or an editor said the check answers. */
export interface Confirmed {
  check: string
  stems: readonly string[]
}

export function shelfOf(archive: Archive, confirmed: readonly Confirmed[] = []): Shelf {
  const messages = new Map<number, Row[]>()
  for (const { check, stems } of confirmed) {
    const document = archive.documentOf(check)
    const row = Uint32Array.from(stems.map((stem) => archive.terms.get(stem)).filter((word) => word >= 0))
    if (document >= 0 && row.length > 1) messages.set(document, [...(messages.get(document) ?? []), row])
  }
  const checks: ShelvedCheck[] = []
  for (let document = 0; document < archive.documents; document++) if (!archive.dead[document]) checks.push(shelvedCheck(archive, document, messages.get(document)))
  return { words: archive.terms.size, stem: (word) => archive.terms.at(word), held: (word) => archive.termDocuments[word], checks }
}

export function shelvedCheck(archive: Archive, document: number, messages: Row[] = []): ShelvedCheck {
  const start = archive.starts[document]
  const claimEnd = start + archive.claimLengths[document]
  const titleEnd = claimEnd + archive.titleLengths[document]
  return {
    document,
    claim: archive.sequence.subarray(start, claimEnd),
    title: archive.sequence.subarray(claimEnd, titleEnd),
    text: archive.sequence.subarray(titleEnd, archive.starts[document + 1]),
    messages,
  }
}
