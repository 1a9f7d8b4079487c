/** Completes the features of a list of candidates with what only the list can say: the words of its best, shares of the best, places, and the untrained score. */
import type { Archive } from '../index/archive.ts'
import { withRoom } from '../index/growing.ts'
import { idfOf, type Question } from '../query/question.ts'
import { F, compared, featureCount, plainCount } from './names.ts'

const comparedColumns = compared.map((name) => F[name])
/** What the untrained sum adds up, and how often: the words of all fields twice, and the day, where the message has one. */
const untrainedParts = [
  [F['words in claim and title, alike ones too'], 1], [F['words in all fields'], 2], [F['spelling of claim and title'], 1], [F['telling words in all fields'], 1], [F['share of claim found, alike words too'], 0.5],
  [F['near pairs as written in all fields'], 1], [F['words as written in all fields'], 0.5], [F['published near the day of the message'], 2]
]
/** And the language, as it is: where a single candidate is in another one than the others, its z-score would outweigh everything. */
const languageTimes = 2
export const untrainedColumn = featureCount - 1

export function complete(archive: Archive, question: Question, documents: readonly number[], matrix: Float32Array, held: readonly Uint8Array[]): void {
  const n = documents.length
  telling(question, held, matrix)
  untrained(matrix, n)
  expand(archive, question, documents, matrix)
  compareAll(matrix, n)
}

/** Shares of the message in which a word weighs more the fewer candidates have it: what every candidate has tells none from another. */
function telling(question: Question, held: readonly Uint8Array[], matrix: Float32Array): void {
  for (const [column, least] of [[F['telling words in claim and title'], 2], [F['telling words in all fields'], 1]]) {
    const weights = new Float64Array(question.signatureFrom)
    let total = 0
    for (let slot = 0; slot < question.signatureFrom; slot++) {
      let count = 0
      for (const slots of held) if (slots[slot] >= least) count++
      if (count === 0) continue
      weights[slot] = question.weights[slot] * Math.log((held.length + 1) / count)
      total += weights[slot]
    }
    if (total === 0) continue
    for (let i = 0; i < held.length; i++) {
      let sum = 0
      for (let slot = 0; slot < question.signatureFrom; slot++) if (held[i][slot] >= least) sum += weights[slot]
      matrix[i * featureCount + column] = sum / total
    }
  }
}

/** Everything that depends on which other candidates there are, but for the words of the best. */
export function recompare(matrix: Float32Array, n: number): void {
  untrained(matrix, n)
  compareAll(matrix, n)
}

function compareAll(matrix: Float32Array, n: number): void {
  for (let c = 0; c < comparedColumns.length; c++) compare(matrix, n, comparedColumns[c], plainCount + c, plainCount + comparedColumns.length + c)
}

/** The sum of the z-scores of plain scores and of the language: needs no training, and is the floor that a trained ranker must beat. */
function untrained(matrix: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) matrix[i * featureCount + untrainedColumn] = languageTimes * matrix[i * featureCount + F['same language']]
  for (const [column, times] of untrainedParts) {
    let sum = 0
    let squares = 0
    for (let i = 0; i < n; i++) {
      const value = matrix[i * featureCount + column]
      sum += value
      squares += value * value
    }
    const mean = sum / n
    const deviation = Math.sqrt(Math.max(0, squares / n - mean * mean)) + 1e-4
    for (let i = 0; i < n; i++) matrix[i * featureCount + untrainedColumn] += times * (matrix[i * featureCount + column] - mean) / deviation
  }
}

let votes = new Float64Array(0)
let seenIn = new Uint32Array(0)
let marks = 0

const best = 5
const expansionWords = 20

/** Words that the best candidates share beyond the message's own; a candidate's own vote for itself does not count. */
function expand(archive: Archive, question: Question, documents: readonly number[], matrix: Float32Array): void {
  const column = F['words of the best candidates']
  const n = documents.length
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => matrix[b * featureCount + untrainedColumn] - matrix[a * featureCount + untrainedColumn] || a - b)
  const asked = new Set<number>(question.terms)
  const cast = new Map<number, { weight: number, by: number[] }>()
  const leaders = order.slice(0, best)
  leaders.forEach((i, place) => {
    const start = archive.starts[documents[i]]
    for (const term of new Set(archive.sequence.subarray(start, start + archive.claimLengths[documents[i]] + archive.titleLengths[documents[i]]))) {
      if (asked.has(term)) continue
      const vote = cast.get(term) ?? { weight: 0, by: [] }
      vote.weight += idfOf(archive, term) / (place + 1)
      vote.by.push(i)
      cast.set(term, vote)
    }
  })
  const chosen = new Map([...cast].filter(([, { by }]) => by.length > 1).sort(([a, x], [b, y]) => y.weight - x.weight || a - b).slice(0, expansionWords))
  let total = 0
  votes = withRoom(votes, archive.terms.size)
  seenIn = withRoom(seenIn, archive.terms.size)
  for (const [term, { weight }] of chosen) {
    total += weight
    votes[term] = weight
  }
  for (let i = 0; i < n; i++) {
    let held = 0
    if (total > 0) {
      const mark = ++marks
      const start = archive.starts[documents[i]]
      const end = start + archive.claimLengths[documents[i]] + archive.titleLengths[documents[i]]
      for (let at = start; at < end; at++) {
        const term = archive.sequence[at]
        if (votes[term] === 0 || seenIn[term] === mark) continue
        seenIn[term] = mark
        held += votes[term]
      }
    }
    matrix[i * featureCount + column] = total === 0 ? 0 : held / total
  }
  for (const term of chosen.keys()) votes[term] = 0
}

let sorted = new Float32Array(0)
let candidates = new Uint32Array(0)

/** Puts the values of a column in order, the greatest first, by insertion: there are few. */
function compare(matrix: Float32Array, n: number, from: number, toShare: number, toPlace: number): void {
  sorted = withRoom(sorted, n)
  candidates = withRoom(candidates, n)
  for (let i = 0; i < n; i++) {
    const value = matrix[i * featureCount + from]
    let at = i
    for (; at > 0 && sorted[at - 1] < value; at--) {
      sorted[at] = sorted[at - 1]
      candidates[at] = candidates[at - 1]
    }
    sorted[at] = value
    candidates[at] = i
  }
  const most = Math.max(0, sorted[0])
  let above = 0
  for (let k = 0; k < n; k++) {
    const value = sorted[k]
    if (k > 0 && value < sorted[k - 1]) above = k
    const row = candidates[k] * featureCount
    matrix[row + toShare] = most > 0 ? value / most : 0
    matrix[row + toPlace] = value > 0 ? 1 / (1 + above) : 0
  }
}
