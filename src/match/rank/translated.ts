/**
 * A check in another language has few letters and no word as written in common with the message, even where everyday words of both name the same things. The features of letters and of words as written
 * are then what they are on average, of all candidates, where so much of the words is found: about the same in all sources that the ranker was trained on.
 */
import type { Archive } from '../index/archive.ts'
import { type Question, isTranslated } from '../query/question.ts'
import { F, featureCount } from './names.ts'

const [letters, fours, words, pairs, nearPairs] = [linear(0.75), linear(0.5), linear(0.9), squared(0.6), squared(0.45)]
const usual = [
  [F['spelling of claim'], F['words in claim'], letters], [F['spelling of claim and title'], F['words in claim and title'], letters], [F['four letters of claim'], F['words in claim'], fours], [F['four letters of claim and title'], F['words in claim and title'], fours],
  [F['words as written in claim and title'], F['words in claim and title'], words], [F['words as written in all fields'], F['words in all fields'], words],
  [F['words with content as written in claim and title'], F['words in claim and title'], words], [F['words with content as written in all fields'], F['words in all fields'], words],
  [F['pairs as written in all fields'], F['words in all fields'], pairs], [F['near pairs as written in all fields'], F['words in all fields'], nearPairs]
] as const

/** `askedBy` says which of the questions each document was measured against. */
export function readAsTranslated(archive: Archive, questions: readonly Question[], documents: readonly number[], askedBy: readonly number[], matrix: Float32Array): void {
  documents.forEach((document, i) => {
    if (!isTranslated(archive, questions[askedBy[i]], document)) return
    const row = i * featureCount
    for (const [column, found, ofWords] of usual) matrix[row + column] = Math.max(matrix[row + column], ofWords(matrix[row + found]))
  })
}

function linear(ratio: number) {
  return (found: number) => ratio * found
}

function squared(ratio: number) {
  return (found: number) => ratio * found * found
}
