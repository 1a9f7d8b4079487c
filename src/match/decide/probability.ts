/**
 * The probability that a candidate answers the message.
 *
 * What goes in are shares (of the claim found in the message, of the message found in the check …) and distances to the next candidate: none of them grows
 * with the archive. What does change with it is said apart: in a young archive hardly any word is rare and the next candidate is far below, so the same shares promise less.
 * The trees were fitted to messages with and without their answer, in whole archives and in ones of 40, 120 and 1,000 checks.
 */
import { F, featureCount } from '../rank/names.ts'
import type { Ranking } from '../rank/ranker.ts'
import { untrainedColumn } from '../rank/relative.ts'
import type { Trees } from '../rank/trees.ts'

const shares = [
  F['words in claim and title'], F['words in all fields'], F['words in claim and title, alike ones too'], F['words in text'], F['spelling of claim'], F['spelling of claim and title'],
  F['near words in claim and title'], F['near words in text'], F['share of claim found'], F['share of claim found, alike words too'], F['share of title found, alike words too'],
  F['share of message in claim and title'], F['share of message in claim and title, alike words too'], F['share of message in all fields'], F['share of message in one passage of the text'],
  F['share of claim numbers found'], F['claim numbers not found'], F['share of message numbers in all fields'], F['share of claim names found'], F['share of message names in claim and title'], F['share of message names in all fields'],
  F['longest run with claim'], F['longest run with title'], F['longest run with text'], F['claim found in one passage of the message'], F['words in common with claim and title'],
  F['rarest words in claim and title'], F['rarest words in all fields'], F['Jaccard with claim and title'], F['Jaccard with claim'], F['message length'], F['claim length'], F['text length']
]

/** How many inputs the probability has. */
export const evidenceCount = shares.length + 13

/** From about this many checks on (4,096) the size says nothing more. */
const grown = 12

/** What is known about the candidate at one place of the ranking. */
export function evidenceOf(matrix: Float32Array, ranking: Ranking, place: number, archiveSize: number, out: Float32Array = new Float32Array(evidenceCount), at = 0): Float32Array {
  const { order, linear, trees, network, fused } = ranking
  const candidate = order[place]
  const other = place === 0 ? order[1] ?? candidate : order[0]
  const third = order[Math.min(order.length - 1, 4)]
  shares.forEach((feature, i) => { out[at + i] = matrix[candidate * featureCount + feature] })
  let k = at + shares.length
  out[k++] = linear[candidate]
  out[k++] = trees[candidate]
  out[k++] = network[candidate]
  out[k++] = network[candidate] - network[other]
  out[k++] = linear[candidate] - linear[other]
  out[k++] = trees[candidate] - trees[other]
  out[k++] = fused[candidate] - fused[other]
  out[k++] = fused[candidate] - fused[third]
  out[k++] = matrix[candidate * featureCount + F['words in all fields']] - matrix[other * featureCount + F['words in all fields']]
  out[k++] = matrix[candidate * featureCount + F['words in claim and title, alike ones too']] - matrix[other * featureCount + F['words in claim and title, alike ones too']]
  out[k++] = matrix[candidate * featureCount + untrainedColumn] - matrix[other * featureCount + untrainedColumn]
  out[k++] = Math.min(place, 5)
  out[k++] = Math.min(grown, Math.log2(1 + archiveSize))
  return out
}

export interface ProbabilityModel {
  bias: number
  /** How many of the messages it was fitted to had their answer first. */
  share: number
  trees: Trees
}

export function probability({ bias, trees }: ProbabilityModel, evidence: Float32Array): number {
  let sum = bias
  for (let t = 0; t < trees.roots.length; t++) {
    let node = trees.roots[t]
    while (trees.features[node] >= 0) node = evidence[trees.features[node]] <= trees.values[node] ? node + 1 : trees.right[node]
    sum += trees.values[node]
  }
  return 1 / (1 + Math.exp(-sum))
}
