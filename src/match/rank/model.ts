/** The shipped weights, as typed arrays. They are made by bench/match/train/train.ts; none of them belongs to a word, a text or a data set. */
import type { ProbabilityModel } from '../decide/probability.ts'
import json from './model.json' with { type: 'json' }
import { featureCount } from './names.ts'
import type { RankModel } from './ranker.ts'
import type { Trees } from './trees.ts'

if (json.features !== featureCount) throw new Error('The ranker was trained on other features. Train it again.')

export const ranker: RankModel = { linear: Float64Array.from(json.ranker.linear), trees: typed(json.ranker.trees), floor: json.ranker.floor }
export const certainty: ProbabilityModel = { bias: json.probability.bias, trees: typed(json.probability.trees) }

function typed({ roots, features, values, right }: { roots: number[], features: number[], values: number[], right: number[] }): Trees {
  return { roots: Uint32Array.from(roots), features: Int16Array.from(features), values: Float64Array.from(values), right: Uint32Array.from(right) }
}
