/** Whether a message says word for word what a claim says, or quotes the whole of it: then no ranking is needed to know that it is about that claim. */
import type { Archive } from '../index/archive.ts'
import { idfOf, isTranslated, type Question } from '../query/question.ts'
import { F } from '../rank/names.ts'

const leastWords = 4
const leastQuoted = 6

export function saysWordForWord(archive: Archive, question: Question, document: number, features: Float32Array): boolean {
  const words = archive.claimLengths[document]
  if (words < leastWords || features[F['claim numbers not found']] > 0 || isTranslated(archive, question, document)) return false
  if (features[F['Jaccard with claim']] >= 0.9) return true
  return words >= leastQuoted && features[F['longest run with claim']] * question.total >= 0.97 * claimWeight(archive, document)
}

function claimWeight(archive: Archive, document: number): number {
  let sum = 0
  for (let i = archive.starts[document]; i < archive.starts[document] + archive.claimLengths[document]; i++) sum += idfOf(archive, archive.sequence[i])
  return sum
}
