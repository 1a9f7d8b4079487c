/** Why a candidate matched, as data: what the message and the check have in common, the strongest first. */
import type { Archive } from '../index/archive.ts'
import { type Question, isTranslated, rowFor } from '../query/question.ts'
import type { QueryWord } from '../query/read-message.ts'
import { F } from '../rank/names.ts'
import { WHOLE } from '../tokenise/words.ts'
import type { Reason } from '../types.ts'

const mostListed = 8
const longestRunQuoted = 200

export function reasonsFor(archive: Archive, text: string, question: Question, document: number, features: Float32Array): Reason[] {
  const common = commonSlots(archive, question, document)
  const reasons: Reason[] = []
  const claimFound = features[F['share of claim found, alike words too']]
  const messageFound = features[F['share of message in claim and title, alike words too']]
  const claimWords = archive.claimLengths[document]
  const hasItsNumbers = features[F['claim numbers not found']] === 0
  const isWritten = !isTranslated(archive, question, document)
  if (isWritten && claimFound >= 0.9 && messageFound >= 0.8 && claimWords >= 3 && hasItsNumbers) reasons.push({ kind: 'near-identical', share: Math.min(claimFound, messageFound) })
  else if (isWritten && features[F['claim found in one passage of the message']] >= 0.5 && claimWords >= 3) reasons.push({ kind: 'contains-claim', share: features[F['claim found in one passage of the message']] })
  const run = sharedRun(archive, text, question, document)
  if (run) reasons.push({ kind: 'shared-run', text: run })
  const translated = translatedSlots(archive, question, document, common)
  const isNumber = (slot: number) => startsWithDigit(question.stems[slot]) || question.counted.has(slot)
  const names = listed(question, common, (slot) => !translated.has(slot) && archive.nameness(question.terms[slot]) > 0.6 && !isNumber(slot))
  if (names.length > 0) reasons.push({ kind: 'shared-names', names })
  const numbers = listed(question, common, isNumber)
  if (numbers.length > 0) reasons.push({ kind: 'shared-numbers', numbers })
  const words = listed(question, common, (slot) => !translated.has(slot) && !isNumber(slot) && archive.nameness(question.terms[slot]) <= 0.6)
  if (words.length > 0) reasons.push({ kind: 'shared-words', words })
  if (translated.size > 0) reasons.push({ kind: 'translated-words', words: listed(question, translated, () => true) })
  if (isWritten && features[F['spelling of claim']] >= 0.35) reasons.push({ kind: 'similar-spelling', share: features[F['spelling of claim']] })
  return reasons
}

/** The slots of the message whose word the check has too, in its own script or another. */
export function commonSlots(archive: Archive, question: Question, document: number): Set<number> {
  const { sequence, start, end } = rowFor(archive, question, document)
  const held = new Set(sequence.subarray(start, end))
  const common = new Set<number>()
  for (let slot = 0; slot < question.size; slot++) if (question.terms[slot] >= 0 && held.has(question.terms[slot])) common.add(slot)
  for (const { term, slot } of question.heard) if (held.has(term)) common.add(slot)
  return common
}

/** Those of them whose word the check has in another language only. */
function translatedSlots(archive: Archive, question: Question, document: number, common: Set<number>): Set<number> {
  const asTheyAre = commonSlots(archive, { ...question, heard: question.heard.filter(({ term }) => !question.translated.has(term)) }, document)
  return new Set([...common].filter((slot) => !asTheyAre.has(slot)))
}

/** The places of the words that are pieces of a name, where the name as a whole is one of those chosen. */
export function piecesOf(words: readonly QueryWord[], isChosen: (place: number) => boolean): Set<number> {
  const pieces = new Set<number>()
  words.forEach(({ flags, start }, place) => {
    if (flags & WHOLE && isChosen(place)) for (let before = place - 1; before >= 0 && words[before].start >= start; before--) pieces.add(before)
  })
  return pieces
}

/** The words of the chosen slots as the message writes them, heaviest first; a mended one with what it was taken for. */
function listed(question: Question, slots: Set<number>, choose: (slot: number) => boolean): string[] {
  const written = new Map<number, string>()
  const pieces = piecesOf(question.words, (place) => slots.has(question.slots[place]))
  question.words.forEach((word, i) => {
    const slot = question.slots[i]
    if (!written.has(slot) && !pieces.has(i) && slots.has(slot) && choose(slot)) written.set(slot, asTaken(word))
  })
  return [...written].sort(([a], [b]) => question.weights[b] - question.weights[a] || a - b).slice(0, mostListed).map(([, raw]) => raw)
}

/** "Libary (Library)": the check does not use the word as it stands in the message. */
function asTaken({ raw, surface, isMended }: QueryWord): string {
  if (!isMended) return raw
  return `${raw} (${/^\p{Lu}/u.test(raw) ? surface.charAt(0).toUpperCase() + surface.slice(1) : surface})`
}

/** The longest passage of the message whose content words stand in the check in the same order, three at least. */
function sharedRun(archive: Archive, text: string, question: Question, document: number): string | null {
  const { slots, terms, words } = question
  const sequence = archive.sequence.subarray(archive.starts[document], archive.starts[document + 1])
  const places = new Map<number, number[]>()
  for (let i = 0; i < slots.length; i++) {
    const term = terms[slots[i]]
    if (term >= 0) places.set(term, [...(places.get(term) ?? []), i])
  }
  let before = new Map<number, number>()
  let best = { length: 2, end: -1 }
  for (const term of sequence) {
    const now = new Map<number, number>()
    for (const place of places.get(term) ?? []) {
      const length = (before.get(place - 1) ?? 0) + 1
      now.set(place, length)
      if (length > best.length) best = { length, end: place }
    }
    before = now
  }
  if (best.end < 0) return null
  return quoted(text.slice(words[best.end - best.length + 1].start, words[best.end].end), longestRunQuoted)
}

/** The signs by which chat programs make words bold, slanted or struck out. */
const emphasis = /(?<![\p{L}\p{N}*_~])[*_~]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[*_~]+(?![\p{L}\p{N}*_~])/gu

/** A passage as it is quoted. */
export function quoted(text: string, most: number): string {
  const passage = text.replace(emphasis, '').replace(/\s+/g, ' ').trim()
  return passage.length > most ? `${passage.slice(0, most - 3)}…` : passage
}

function startsWithDigit(stem: string): boolean {
  const code = stem.charCodeAt(0)
  return code >= 48 && code <= 57
}
