/**
 * The whole road, stretches of long messages too, with rankers that have not seen the message: grouped cross-validation over the lists that dump.ts wrote, and then each message of the held-out
 * part asked as anybody asks. The probabilities by which a whole and its stretches come together are the shipped ones, which have seen the message: how far they come true says train.ts. node bench/match/train/road.ts [folds]
 */
import { defaultCuts } from '../../../src/match/decide/decision.ts'
import { certainty } from '../../../src/match/rank/model.ts'
import type { RankModel } from '../../../src/match/rank/ranker.ts'
import { tuning } from '../../../src/match/query/find.ts'
import { readSet } from '../sets.ts'
import { cachedIndex } from './cached-index.ts'
import { sources, trained } from './crossval.ts'
import { damage } from './damage.ts'
import { foldOf, readLists } from './lists.ts'

/** `chances` are those of the first check, and whether it was right. */
interface Tally { map: number, in10: number, n: number, chances: { probability: number, right: boolean }[] }

const folds = Number(process.argv[2] ?? 3)
const all = sources.flatMap((source) => readLists(source))
const table = new Map<string, Tally>()
if (all.length > 0) {
  const models = Array.from({ length: folds }, (_, fold) => trained(all.filter(({ group }) => foldOf(group, folds) !== fold)))
  console.log(`${folds} rankers; ${certainty.trees.roots.length} trees for the chances; stretches from ${tuning.stretchesFrom} words`)
  for (const source of sources) judge(source, models)
}
for (const [name, { map, in10, n, chances }] of table) {
  const share = (count: number) => `${(count / n * 100).toFixed(1)} %`
  const answered = chances.filter(({ probability }) => probability >= defaultCuts.answer)
  console.log(`${name.padEnd(40)} n ${String(n).padStart(5)}  MAP@5 ${(map / n).toFixed(4)}  S@10 ${(in10 / n).toFixed(4)}  answered ${share(answered.length)}, wrongly ${share(answered.filter(({ right }) => !right).length)}`)
}

function judge(source: string, models: RankModel[]): void {
  const [, name, kind] = /^(.*?-(?:en|multi))(?:-(\w+))?$/.exec(source)!
  const set = readSet(name)
  if (!set) return
  const index = cachedIndex(set)
  const golds = Map.groupBy(set.qrels, ([query]) => query)
  const texts = new Map(set.queries.map((query) => [query.id, query]))
  readLists(source).forEach(({ query, group, split }, number) => {
    const { id, text, language } = texts.get(query)!
    const right = new Set(golds.get(id)!.map(([, check]) => check))
    index['model'] = models[foldOf(group, folds)]
    const matches = index.search({ text: kind ? damage(text, kind, number) : text, language }, { limit: 10 })
    const places = matches.map((match) => right.has(match.id))
    let met = 0
    let sum = 0
    places.slice(0, 5).forEach((hit, place) => { if (hit) sum += ++met / (place + 1) })
    for (const named of split === 'dev' ? [source, `${source}, dev alone`] : [source]) add(named, sum / Math.min(5, right.size), places, matches[0]?.score ?? 0)
  })
}

function add(name: string, precision: number, places: boolean[], probability: number): void {
  const tally = table.get(name) ?? { map: 0, in10: 0, n: 0, chances: [] }
  tally.n++
  tally.map += precision
  tally.in10 += Number(places.includes(true))
  tally.chances.push({ probability, right: places[0] ?? false })
  table.set(name, tally)
}
