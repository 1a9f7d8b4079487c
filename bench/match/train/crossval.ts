/** Grouped cross-validation of the rankers over the pooled sources, and of each source with a ranker that has not seen it: node bench/match/train/crossval.ts [folds] */
import { featureCount, F } from '../../../src/match/rank/names.ts'
import { linearScores, standardised } from '../../../src/match/rank/linear.ts'
import { recompare, untrainedColumn } from '../../../src/match/rank/relative.ts'
import { networkScores, type Network } from '../../../src/match/rank/network.ts'
import { eachTrained } from '../../../src/match/rank/ranker.ts'
import { treeScores, type Trees } from '../../../src/match/rank/trees.ts'
import { averagePrecision, foldOf, found, readLists, thinned, type List } from './lists.ts'
import { trainTrees } from './lambdamart.ts'
import { trainLinear } from './listnet.ts'
import { trainNetwork } from './network.ts'

export const off = new Set([F['message length']])
/** None of these sources has a right check in another language, so training alone would all but shut such checks out. Trees do not see the language, and the linear ranker may lean on it only so far. */
export const offInTrees = new Set([...off, F['same language']])
export const most = new Map([[F['same language'], 0.5]])
/** Weight of the untrained sum. */
export const floor = 0.25
export const sources = ['clef22-2a-en', 'clef22-2b-en', 'claimnorm25-multi', 'factchecktweet-en', 'clef22-2a-en-typing', 'clef22-2a-en-heavy', 'clef22-2a-en-bare']
/** Weight of each source's messages together: real messages count in full, damaged copies half. */
export const sourceWeight: Record<string, number> = { 'clef22-2a-en': 1, 'clef22-2b-en': 0.7, 'claimnorm25-multi': 1.3, 'factchecktweet-en': 1, 'clef22-2a-en-typing': 0.3, 'clef22-2a-en-heavy': 0.3, 'clef22-2a-en-bare': 0.4 }

export function weighted(lists: List[]): List[] {
  const counts = new Map<string, number>()
  for (const { source } of lists) counts.set(source, (counts.get(source) ?? 0) + 1)
  return lists.map((list) => ({ ...list, weight: 1000 * sourceWeight[list.source] / counts.get(list.source)! }))
}

export function z(scores: ArrayLike<number>): Float64Array {
  const n = scores.length
  let sum = 0
  let squares = 0
  for (let i = 0; i < n; i++) { sum += scores[i]; squares += scores[i] ** 2 }
  const mean = sum / n
  const deviation = Math.sqrt(Math.max(0, squares / n - mean * mean)) + 1e-9
  return Float64Array.from(scores, (score) => (score - mean) / deviation)
}

export function fusedScores(list: List, linear: Float64Array, trees: Trees, network: Network, floor: number): Record<string, Float64Array> {
  const n = list.right.length
  const rows = standardised(list.matrix, n)
  const a = linearScores(linear, rows, n)
  const b = treeScores(trees, list.matrix, n)
  const u = Float64Array.from({ length: n }, (_, i) => list.matrix[i * featureCount + untrainedColumn])
  const c = networkScores(network, rows, list.matrix, n)
  const za = z(a), zb = z(b), zc = z(c), zu = z(u)
  const mix = za.map((v, i) => (v + zb[i] + zc[i]) * eachTrained)
  return { untrained: u, linear: a, trees: b, network: c, mix, fused: mix.map((v, i) => v + floor * zu[i]) }
}

const dateColumns = [F['year of the message'], F['month of the message'], F['published near the day of the message'], F['published before the message']]

/** As it would be had the message no date under it. */
function undated(list: List): List {
  const matrix = list.matrix.slice()
  for (let i = 0; i < list.right.length; i++) for (const column of dateColumns) matrix[i * featureCount + column] = 0
  recompare(matrix, list.right.length)
  return { ...list, source: `${list.source}, date taken away`, matrix }
}

if (import.meta.main) {
  const folds = Number(process.argv[2] ?? 3)
  const all = sources.flatMap((source) => readLists(source))
  const table = new Map<string, Map<string, { ap: number, found: number, n: number }>>()
  const add = (source: string, kind: string, ap: number, hit: number) => {
    const row = table.get(source) ?? new Map()
    const cell = row.get(kind) ?? { ap: 0, found: 0, n: 0 }
    row.set(kind, { ap: cell.ap + ap, found: cell.found + hit, n: cell.n + 1 })
    table.set(source, row)
  }
  const judge = (tested: List[], training: List[], suffix: string) => {
    const data = weighted(training.map((list) => thinned(list)))
    const linear = trainLinear(data, { off, most })
    const trees = trainTrees(data, { off: offInTrees, trees: Number(process.env.TREES ?? 100), leaves: Number(process.env.LEAVES ?? 12) })
    const network = trainNetwork(data, { off: offInTrees })
    const bare = tested.filter(({ source }) => source === 'clef22-2a-en').map(undated)
    for (const list of [...tested, ...bare]) for (const [kind, scores] of Object.entries(fusedScores(list, linear, trees, network, Number(process.env.FLOOR ?? floor)))) {
      const [ap, hit] = [averagePrecision(list, scores), found(list, scores)]
      add(list.source, kind + suffix, ap, hit)
      if (list.split === 'dev') add(`${list.source}, dev alone`, kind + suffix, ap, hit)
    }
    return linear
  }
  if (folds > 0) for (let fold = 0; fold < folds; fold++) {
    const linear = judge(all.filter(({ group }) => foldOf(group, folds) === fold), all.filter(({ group }) => foldOf(group, folds) !== fold), '')
    if (process.env.WEIGHTS) console.log(Array.from(linear, (w) => w.toFixed(2)).join(' '))
  }
  else for (const source of ['clef22-2a-en', 'clef22-2b-en', 'claimnorm25-multi', 'factchecktweet-en']) {
    judge(all.filter((list) => list.source === source), all.filter((list) => !list.source.startsWith(source)), ' unseen')
  }
  for (const [source, row] of table) {
    console.log(`${source} (n ${[...row.values()][0].n})`)
    for (const [kind, { ap, found: hits, n }] of row) console.log(`   ${kind.padEnd(18)} MAP@5 ${(ap / n).toFixed(4)}  S@10 ${(hits / n).toFixed(4)}`)
  }
}
