/**
 * Trains what the product ships: the ranker on all sources together, and the probability on rankings that did not see their message.
 * Writes src/match/rank/model.json: weights of generic features and small trees, nothing of any text. node bench/match/train/train.ts [--dry]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { deserialize, serialize } from 'node:v8'
import { evidenceCount, evidenceOf, probability, type ProbabilityModel } from '../../../src/match/decide/probability.ts'
import { errorByChance, expectedCalibrationError } from '../../../src/match/evaluate/calibration-error.ts'
import { featureCount, featureNames } from '../../../src/match/rank/names.ts'
import { rank, type RankModel } from '../../../src/match/rank/ranker.ts'
import { recompare } from '../../../src/match/rank/relative.ts'
import { floor, most, off, offInTrees, sources, weighted } from './crossval.ts'
import { trainLogistic, trainTrees } from './lambdamart.ts'
import { averagePrecision, foldOf, found, readLists, thinned, type List } from './lists.ts'
import { trainLinear } from './listnet.ts'
import { trainNetwork } from './network.ts'
import { printMixes } from './mixes.ts'

const folds = 3
const all = sources.flatMap((source) => readLists(source))
/** Archives the size of a young desk's, for the probability alone: small.ts writes them. */
const smallSources = ['clef22-2a-en', 'clef22-2b-en', 'claimnorm25-multi', 'factchecktweet-en'].flatMap((name) => [40, 120, 1000].map((checks) => `${name}-${checks}`))
const small = smallSources.flatMap((source) => readLists(source))

function trainRanker(lists: List[], trees = 100): RankModel {
  const data = weighted(lists.map((list) => thinned(list)))
  return { linear: Array.from(trainLinear(data, { off, most }), (w) => Number(w.toPrecision(4))), trees: trainTrees(data, { off: offInTrees, trees }), network: trainNetwork(data, { off: offInTrees }), floor }
}

/** The list as it would be without some of its candidates. */
function without(list: List, keep: (i: number) => boolean): List {
  const kept = list.right.flatMap((_, i) => (keep(i) ? [i] : []))
  const matrix = new Float32Array(kept.length * featureCount)
  kept.forEach((i, at) => matrix.set(list.matrix.subarray(i * featureCount, (i + 1) * featureCount), at * featureCount))
  recompare(matrix, kept.length)
  return { ...list, right: kept.map((i) => list.right[i]), matrix }
}

interface Trial { source: string, group: string, evidence: Float32Array, right: boolean, leftOut: boolean, place: number, small: boolean, weight: number }

/** With its answer and with it taken out; where it never was in the archive, only so. */
function trials(model: RankModel, list: List): Trial[] {
  const out: Trial[] = []
  const isSmall = list.archive !== Infinity
  for (const leftOut of isSmall && !list.right.includes(true) ? [true] : [false, true]) {
    const seen = without(list, (i) => !(leftOut && list.right[i]))
    if (seen.right.length === 0) continue
    const ranking = rank(model, seen.matrix, seen.right.length)
    for (let place = 0; place < Math.min(3, ranking.order.length); place++) {
      out.push({ source: list.source, group: list.group, evidence: evidenceOf(seen.matrix, ranking, place, list.archive), right: seen.right[ranking.order[place]], leftOut, place, small: isSmall, weight: 0 })
    }
  }
  return out
}

const leftOutWeight = 0.1
const smallWeight = 0.5
const smallLeftOutWeight = 0.15

function fit(of: Trial[]): ProbabilityModel {
  const rows = new Float32Array(of.length * evidenceCount)
  of.forEach(({ evidence }, i) => rows.set(evidence, i * evidenceCount))
  const counts = new Map<string, number>()
  for (const { source } of of) counts.set(source, (counts.get(source) ?? 0) + 1)
  const weights = Float64Array.from(of, ({ weight, source }) => weight * (0.4 + 4000 / counts.get(source)!) * (/typing|heavy|bare/.test(source) ? 0.8 : 1))
  const firsts = (test: (trial: Trial) => boolean) => of.reduce((sum, trial, i) => (trial.place === 0 && test(trial) ? sum + weights[i] : sum), 0)
  const share = Number((firsts(({ right }) => right) / firsts(() => true)).toFixed(4))
  return { ...trainLogistic(rows, evidenceCount, Uint8Array.from(of, ({ right }) => (right ? 1 : 0)), weights, { trees: 300, leaves: 10, leastRows: 100 }), share }
}

const heldFile = `${tmpdir()}/match-features/held.v8`
const held: Trial[] = process.argv.includes('--refit') ? deserialize(readFileSync(heldFile)) : []
if (held.length === 0) for (let fold = 0; fold < folds; fold++) {
  const model = trainRanker(all.filter(({ group }) => foldOf(group, folds) !== fold))
  const tested = all.filter(({ group }) => foldOf(group, folds) === fold)
  for (const list of [...tested, ...small.filter(({ group }) => foldOf(group, folds) === fold)]) held.push(...trials(model, list))
  const bySource = new Map<string, { ap: number, found: number, n: number }>()
  for (const list of tested) {
    const { fused } = rank(model, list.matrix, list.right.length)
    const row = bySource.get(list.source) ?? { ap: 0, found: 0, n: 0 }
    bySource.set(list.source, { ap: row.ap + averagePrecision(list, fused), found: row.found + found(list, fused), n: row.n + 1 })
  }
  for (const [source, { ap, found, n }] of bySource) console.log(`fold ${fold} ${source.padEnd(24)} n ${n} MAP@5 ${(ap / n).toFixed(4)} S@10 ${(found / n).toFixed(4)}`)
}

writeFileSync(heldFile, serialize(held))

for (const trial of held) trial.weight = (trial.small ? smallWeight : 1) * (trial.leftOut ? (trial.small ? smallLeftOutWeight : leftOutWeight) : 1) * (trial.place === 0 ? 1 : 0.5)

const judged: { trial: Trial, p: number }[] = []
for (let fold = 0; fold < folds; fold++) {
  const model = fit(held.filter(({ group }) => foldOf(`c${group}`, folds) !== fold))
  for (const trial of held) if (foldOf(`c${trial.group}`, folds) === fold) judged.push({ trial, p: probability(model, trial.evidence) })
}
for (const source of ['', ...sources, ...smallSources]) {
  const of = judged.filter(({ trial }) => trial.place === 0 && (source === '' ? !trial.small : trial.source === source))
  const inside = of.filter(({ trial }) => !trial.leftOut)
  const outside = of.filter(({ trial }) => trial.leftOut)
  const predictions = (list: typeof of) => list.map(({ trial, p }) => ({ probability: p, right: trial.right }))
  const ece = (list: typeof of) => expectedCalibrationError(predictions(list)).toFixed(3)
  const cells = [0.5, 0.7, 0.9, 0.93, 0.95, 0.96, 0.97, 0.975, 0.98].map((cut) => {
    const answered = inside.filter(({ p }) => p >= cut)
    return `${cut}: ${(answered.length / inside.length * 100).toFixed(0)}% at ${(answered.filter(({ trial }) => trial.right).length / Math.max(1, answered.length) * 100).toFixed(0)}, out ${(outside.filter(({ p }) => p >= cut).length / outside.length * 100).toFixed(1)}%`
  })
  console.log(`${(source || 'all').padEnd(24)} ECE in ${ece(inside)} (by chance ${errorByChance(predictions(inside)).toFixed(3)}) out ${ece(outside)} both ${ece(of)} | ${cells.join(' | ')}`)
}

const firsts = judged.filter(({ trial }) => trial.place === 0).map(({ trial: { source, right, leftOut, small }, p }) => ({ source, right, leftOut, small, probability: p }))
const certain = fit(held)
for (const source of sources) printMixes(source, firsts.filter((one) => one.source === source), certain.share)
for (const size of [40, 120, 1000]) printMixes(`archives of ${size}`, firsts.filter((one) => one.source.endsWith(`-${size}`)), certain.share)

if (!process.argv.includes('--dry')) {
  const ranker = process.argv.includes('--refit') ? JSON.parse(readFileSync('src/match/rank/model.json', 'utf8')).ranker as RankModel : trainRanker(all, 120)
  writeFileSync('src/match/rank/model.json', `${JSON.stringify({ features: featureNames.length, ranker, probability: certain })}\n`)
  console.log(Array.from(ranker.linear as number[]).map((w, i) => [featureNames[i], w] as const).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, 25).map(([name, w]) => `${w} ${name}`).join('\n'))
}
