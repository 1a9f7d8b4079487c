/**
 * Compares the peers on the same data in one run: node bench/match/peers/compare.ts [--data DIR] [--split dev] [--limit N] [--peers WORD,WORD]
 * DIR holds evaluation sets (or is one). answered: share of questions shown an answer; right: share of those whose first one is right;
 * left-out: share answered although the right check had been taken out; p50: how long a question takes, in ms and against plain BM25 in this run.
 */
import { parseArgs } from 'node:util'
import { checkAlegre } from './checkAlegre.ts'
import { cofacts } from './cofacts.ts'
import { datasetsIn, questionsOf, readDataset, sample } from './dataset.ts'
import { measure } from './measure.ts'
import type { Figures } from './measure.ts'
import { miniSearch } from './miniSearch.ts'
import type { Peer } from './peer.ts'
import { plainBm25 } from './plainBm25.ts'
import { sqliteFts5 } from './sqliteFts5.ts'

const COLUMNS: [keyof Figures, string][] = [
  ['MAP@1', 'MAP@1'],
  ['MAP@5', 'MAP@5'],
  ['MRR', 'MRR'],
  ['S@1', 'S@1'],
  ['S@5', 'S@5'],
  ['S@10', 'S@10'],
  ['answered', 'answered'],
  ['right if answered', 'right'],
  ['wrong when left out', 'left-out'],
]

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: new URL('../../../../shared/data', import.meta.url).pathname },
    split: { type: 'string', default: 'dev' },
    limit: { type: 'string', default: '200' },
    peers: { type: 'string', default: '' },
  },
})

const folders = datasetsIn(values.data)
if (folders.length === 0) console.error(`SKIPPED: no evaluation data at ${values.data} (checks.jsonl, queries.jsonl, qrels.tsv). Nothing was measured.`)
for (const folder of folders) await compareOn(folder)

async function compareOn(folder: string): Promise<void> {
  const dataset = readDataset(folder)
  const questions = sample(questionsOf(dataset, values.split), Number(values.limit))
  console.log(`\n${dataset.name}: ${dataset.checks.length} checks, ${questions.length} questions (${values.split})`)
  console.log(['peer'.padEnd(30), ...COLUMNS.map(([, title]) => title.padStart(8)), 'p50 ms'.padStart(8), 'p50 ×'.padStart(8)].join(' '))
  let base: number | undefined
  for (const make of peers()) {
    const peer = await make()
    peer.index(dataset.checks)
    const figures = measure(peer, questions, () => performance.now())
    base ??= figures.p50
    console.log(row(peer.name, figures, base))
  }
}

function row(name: string, figures: Figures, base: number): string {
  const cells = COLUMNS.map(([figure]) => figures[figure].toFixed(3).padStart(8))
  return [name.padEnd(30), ...cells, figures.p50.toFixed(2).padStart(8), (figures.p50 / base).toFixed(2).padStart(8)].join(' ')
}

/** Plain BM25 first: the others' latencies are ratios to it. */
function peers(): (() => Peer | Promise<Peer>)[] {
  const all: [string, () => Peer | Promise<Peer>][] = [
    ['check-85', () => checkAlegre({ minimumShouldMatch: '85%' })],
    ['check-85-bar', () => checkAlegre({ minimumShouldMatch: '85%', bar: 10 })],
    ['check-85-english', () => checkAlegre({ minimumShouldMatch: '85%', english: true })],
    ['check-85-english-bar', () => checkAlegre({ minimumShouldMatch: '85%', english: true, bar: 10 })],
    ['cofacts', () => cofacts()],
    ['cofacts-dice-95', () => cofacts({ dice: { bar: 0.95, alone: true } })],
    ['cofacts-dice-70', () => cofacts({ dice: { bar: 0.7 } })],
    ['fts5', () => sqliteFts5('unicode61')],
    ['fts5-porter', () => sqliteFts5('porter unicode61')],
    ['minisearch', () => miniSearch()],
    ['minisearch-fuzzy', () => miniSearch({ prefixAndFuzzy: true })],
    ['touchstone', async () => (await import('./touchstone.ts')).touchstone()],
  ]
  const wanted = values.peers.split(',').filter(Boolean)
  return [() => plainBm25(), ...all.filter(([key]) => wanted.length === 0 || wanted.includes(key)).map(([, make]) => make)]
}
