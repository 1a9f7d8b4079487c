/** Grouped cross-validation of the rankers over the pooled sources, and of each source with a ranker that has not seen it: node bench/match/train/crossval.ts [folds] */
import { featureCount, F } from '../../../src/match/rank/names.ts'
import { recompare, untrainedColumn } from '../../../src/match/rank/relative.ts'
import { rank, type RankModel } from '../../../src/match/rank/ranker.ts'
import { averagePrecision, foldOf, found, readLists, thinned, type List } from './lists.ts'
import { trainTrees } from './lambdamart.ts'
import { trainLinear } from './listnet.ts'
import { trainNetwork } from './network.ts'

export const off = new Set([F['message length']])
/** None of these sources has a right check in another language, so training alone would all but shut such checks out. Trees do not see the language, and the linear ranker may lean on it only so far. */
export const offInTrees = new Set([...off, F['same language']])
export const most = new Map([[F['same language'], 2]])
/** Weight of the untrained sum. */
export const floor = 0.25
export const sources = ['clef22-2a-en', 'clef22-2b-en', 'claimnorm25-multi', 'factchecktweet-en', 'clef22-2a-en-typing', 'clef22-2a-en-heavy', 'clef22-2a-en-bare']
/** Weight of each source's messages together: real messages count in full, those of which there are most and that find their check least often more, damaged copies half. */
export const sourceWeight: Record<string, number> = { 'clef22-2a-en': 1, 'clef22-2b-en': 0.7, 'claimnorm25-multi': 1.3, 'factchecktweet-en': 1.6, 'clef22-2a-en-typing': 0.3, 'clef22-2a-en-heavy': 0.3, 'clef22-2a-en-bare': 0.4 }

export function weighted(lists: List[]): List[] {
  const counts = new Map<string, number>()
  for (const { source } of lists) counts.set(source, (counts.get(source) ?? 0) + 1)
  return lists.map((list) => ({ ...list, weight: 1000 * sourceWeight[list.source] / counts.get(list.source)! }))
}

/** A ranker of these lists. */
export function trained(lists: List[]): RankModel {
  const data = weighted(lists.map((list) => thinned(list)))
  const trees = trainTrees(data, { off: offInTrees, trees: Number(process.env.TREES ?? 100), leaves: Number(process.env.LEAVES ?? 12) })
  return { linear: trainLinear(data, { off, most }), trees, network: trainNetwork(data, { off: offInTrees }), floor: Number(process.env.FLOOR ?? floor) }
}

function scoresOf({ matrix, right }: List, model: RankModel): Record<string, Float64Array> {
  const { linear, trees, network, fused } = rank(model, matrix, right.length)
  const untrained = Float64Array.from(right, (_, i) => matrix[i * featureCount + untrainedColumn])
  return { untrained, linear, trees, network, 'without floor': rank({ ...model, floor: 0 }, matrix, right.length).fused, fused }
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
    const model = trained(training)
    const bare = tested.filter(({ source }) => source === 'clef22-2a-en').map(undated)
    for (const list of [...tested, ...bare]) for (const [kind, scores] of Object.entries(scoresOf(list, model))) {
      const [ap, hit] = [averagePrecision(list, scores), found(list, scores)]
      add(list.source, kind + suffix, ap, hit)
      if (list.split === 'dev') add(`${list.source}, dev alone`, kind + suffix, ap, hit)
    }
    return model.linear
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
