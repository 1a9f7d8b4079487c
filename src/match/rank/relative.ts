/** Completes the features of a list of candidates with what only the list can say: the words of its best, shares of the best, places, and the untrained score. */
import type { Archive } from '../index/archive.ts'
import { idfOf, type Question } from '../query/question.ts'
import { F, compared, featureCount, plainCount } from './names.ts'

const comparedColumns = compared.map((name) => F[name])
const untrainedColumns = [F['words in claim and title'], F['words in all fields'], F['spelling of claim and title']]
export const untrainedColumn = featureCount - 1

export function complete(archive: Archive, question: Question, documents: readonly number[], matrix: Float32Array): void {
  const n = documents.length
  untrained(matrix, n)
  expand(archive, question, documents, matrix)
  compareAll(matrix, n)
}

/** Everything that depends on which other candidates there are, but for the words of the best. */
export function recompare(matrix: Float32Array, n: number): void {
  untrained(matrix, n)
  compareAll(matrix, n)
}

function compareAll(matrix: Float32Array, n: number): void {
  for (let c = 0; c < comparedColumns.length; c++) compare(matrix, n, comparedColumns[c], plainCount + c, plainCount + comparedColumns.length + c)
}

/** The sum of the z-scores of three plain scores: needs no training, and is the floor that a trained ranker must beat. */
function untrained(matrix: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) matrix[i * featureCount + untrainedColumn] = 0
  for (const column of untrainedColumns) {
    let sum = 0
    let squares = 0
    for (let i = 0; i < n; i++) {
      const value = matrix[i * featureCount + column]
      sum += value
      squares += value * value
    }
    const mean = sum / n
    const deviation = Math.sqrt(Math.max(0, squares / n - mean * mean)) + 1e-4
    for (let i = 0; i < n; i++) matrix[i * featureCount + untrainedColumn] += (matrix[i * featureCount + column] - mean) / deviation
  }
}

const best = 5
const expansionWords = 20

/** Words that the best candidates share beyond the message's own; a candidate's own vote for itself does not count. */
function expand(archive: Archive, question: Question, documents: readonly number[], matrix: Float32Array): void {
  const column = F['words of the best candidates']
  const n = documents.length
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => matrix[b * featureCount + untrainedColumn] - matrix[a * featureCount + untrainedColumn] || a - b)
  const asked = new Set<number>(question.terms)
  const votes = new Map<number, { weight: number, by: number[] }>()
  const leaders = order.slice(0, best)
  leaders.forEach((i, place) => {
    for (const term of headingTerms(archive, documents[i])) {
      if (asked.has(term)) continue
      const vote = votes.get(term) ?? { weight: 0, by: [] }
      vote.weight += idfOf(archive, term) / (place + 1)
      vote.by.push(i)
      votes.set(term, vote)
    }
  })
  const chosen = new Map([...votes].filter(([, { by }]) => by.length > 1).sort(([a, x], [b, y]) => y.weight - x.weight || a - b).slice(0, expansionWords))
  let total = 0
  for (const { weight } of chosen.values()) total += weight
  for (let i = 0; i < n; i++) {
    let held = 0
    if (total > 0) for (const term of headingTerms(archive, documents[i])) held += chosen.get(term)?.weight ?? 0
    matrix[i * featureCount + column] = total === 0 ? 0 : held / total
  }
}

function headingTerms(archive: Archive, document: number): Set<number> {
  const start = archive.starts[document]
  return new Set(archive.sequence.subarray(start, start + archive.claimLengths[document] + archive.titleLengths[document]))
}

function compare(matrix: Float32Array, n: number, from: number, toShare: number, toPlace: number): void {
  let most = 0
  const values = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    values[i] = matrix[i * featureCount + from]
    if (values[i] > most) most = values[i]
  }
  const sorted = values.slice().sort().reverse()
  const places = new Map<number, number>()
  for (let i = 0; i < n; i++) if (!places.has(sorted[i])) places.set(sorted[i], i + 1)
  for (let i = 0; i < n; i++) {
    matrix[i * featureCount + toShare] = most > 0 ? values[i] / most : 0
    matrix[i * featureCount + toPlace] = values[i] > 0 ? 1 / places.get(values[i])! : 0
  }
}
