/** The shipped weights, as typed arrays. They are made by bench/match/train/train.ts; none of them belongs to a word, a text or a data set. */
import type { ProbabilityModel } from '../decide/probability.ts'
import json from './model.json' with { type: 'json' }
import { featureCount } from './names.ts'
import { noNetwork, type Network } from './network.ts'
import type { RankModel } from './ranker.ts'
import type { Trees } from './trees.ts'

/** Weights trained on other features than these would mean nothing; then the untrained sum ranks alone until they are trained again. */
export const trained = json.features === featureCount

export const ranker: RankModel = trained
  ? { linear: Float64Array.from(json.ranker.linear), trees: typed(json.ranker.trees), network: narrowed(json.ranker.network), floor: json.ranker.floor }
  : { linear: new Float64Array(featureCount), trees: { roots: [], features: [], values: [], right: [] }, network: noNetwork, floor: 1 }
export const certainty: ProbabilityModel = { bias: json.probability.bias, share: json.probability.share, trees: typed(json.probability.trees) }

function narrowed({ relative, plain, ...numbers }: { [part in keyof Network]: number[] }): Network {
  const floats = Object.fromEntries(Object.entries(numbers).map(([part, values]) => [part, Float32Array.from(values)])) as unknown as Omit<Network, 'relative' | 'plain'>
  return { relative: Uint16Array.from(relative), plain: Uint16Array.from(plain), ...floats }
}

function typed({ roots, features, values, right }: { roots: number[], features: number[], values: number[], right: number[] }): Trees {
  return { roots: Uint32Array.from(roots), features: Int16Array.from(features), values: Float64Array.from(values), right: Uint32Array.from(right) }
}
