/** Whether the message says the claim, all of it and hardly anything else: then the check answers it, however few or many other checks there are. */
import type { Archive } from '../index/archive.ts'
import type { Question } from '../query/question.ts'
import { F } from '../rank/names.ts'

/** So many content words at least: two or three may be the same by chance. */
const fewestWords = 4

/** All of the claim in the message and the message in claim and title; a number that only one of them has makes them two claims. */
export function isNearIdentical(archive: Archive, _question: Question, document: number, features: Float32Array): boolean {
  return (
    archive.claimLengths[document] >= fewestWords &&
    features[F['share of claim found, alike words too']] >= 0.9 &&
    features[F['share of message in claim and title, alike words too']] >= 0.8 &&
    features[F['claim numbers not found']] === 0 &&
    features[F['share of message numbers in claim and title']] !== 0
  )
}
