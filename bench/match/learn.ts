/**
 * Does the learnt embedding help? node bench/match/learn.ts [--data DIR] [--split dev|all] [--limit N] [--pool N] [--set '{"steps":1000}'] [--keep DIR]
 *
 * Learns from the checks of each evaluation set alone (no message is seen), then ranks the messages of the split by: the untrained score
 * the matcher starts from, over its own candidates; the embedding over all checks; and the two together over the matcher's candidates.
 * "matcher" is the whole matcher without the embedding and with it, as the product ranks. "own verdict" is what the archive says without any
 * message (worth.ts). --keep DIR keeps what was learnt there and takes it from there the next time. --pool takes a part of a large set's
 * checks, with all right answers in it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MatchIndex } from '#match'
import type { Match } from '#match'
import { learn } from '../../src/match/learn/learn.ts'
import { Meaning } from '../../src/match/learn/meaning.ts'
import { WordModel } from '../../src/match/learn/word-model.ts'
import { featureCount } from '../../src/match/rank/names.ts'
import { untrainedColumn } from '../../src/match/rank/relative.ts'
import { readMessage } from '../../src/match/query/read-message.ts'
import { datasetsIn, questionsOf, readDataset, sample } from './peers/dataset.ts'
import type { Dataset, Question } from './peers/dataset.ts'
import { averagePrecision } from './peers/measure.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: new URL('../../../shared/data', import.meta.url).pathname },
    split: { type: 'string', default: 'dev' },
    limit: { type: 'string', default: '400' },
    pool: { type: 'string', default: '0' },
    set: { type: 'string', default: '{}' },
    keep: { type: 'string', default: '' },
  },
})

function measureOn(dataset: Dataset): void {
  const asked = values.split === 'all' ? dataset.questions : questionsOf(dataset, values.split)
  const questions = sample(asked, Number(values.limit))
  const checks = pooled(dataset, questions, Number(values.pool))
  console.log(`\n${dataset.name}: ${checks.length} checks, ${questions.length} questions (${values.split})`)
  const index = MatchIndex.build(checks.map(({ id, claim, title, text, lang }) => ({ id, claim, title, text, language: lang })))
  const model = keptModel(dataset.name) ?? learnt(dataset.name, index)
  if (!model) return console.log('nothing to learn from: the checks have no second part')
  report(questions, index, new Meaning(model, index.archive))
}

function learnt(name: string, index: MatchIndex): WordModel | undefined {
  const start = performance.now()
  const work = learn(index.archive, JSON.parse(values.set))
  let turn = work.next()
  let last = NaN
  for (; !turn.done; turn = work.next()) last = turn.value.loss
  if (!turn.value) return undefined
  const { model, verdict } = turn.value
  console.log(`learnt in ${((performance.now() - start) / 1000).toFixed(0)} s, last loss ${last.toFixed(3)}, ${(model.save().length / 1e6).toFixed(1)} MB`)
  console.log(
    `own verdict: ${verdict.pairs} held-out pairs, MAP@5 ${verdict.words.toFixed(3)} by words, ${verdict.together.toFixed(3)} together (± ${verdict.uncertainty.toFixed(3)}): ${verdict.helps ? 'use it' : 'drop it'}`,
  )
  if (values.keep) writeFileSync(join(values.keep, `${name}.model`), model.save())
  return model
}

function stemsOf({ text, lang }: Pick<Question, 'text' | 'lang'>, { archive }: MatchIndex): string[] {
  return readMessage(archive, { text, language: lang }).words.map(({ stem }) => stem)
}

function keptModel(name: string): WordModel | undefined {
  const path = join(values.keep, `${name}.model`)
  return values.keep && existsSync(path) ? WordModel.load(readFileSync(path)) : undefined
}

function pooled({ checks }: Dataset, questions: Question[], size: number): Dataset['checks'] {
  if (size === 0) return checks
  const gold = new Set(questions.flatMap((question) => question.gold))
  const kept = new Set(sample(checks, size).map(({ id }) => id))
  return checks.filter(({ id }) => kept.has(id) || gold.has(id))
}

function report(questions: Question[], index: MatchIndex, meaning: Meaning): void {
  const { archive } = index
  const rows = { untrained: new Row(), embedding: new Row(), together: new Row(), matcher: new Row(), 'matcher with it': new Row() }
  const idOf = (document: number) => archive.ids.at(archive.idOf[document])
  let asking = 0
  for (const { text, lang, gold } of questions) {
    const { ids, matrix } = index.measured({ text, language: lang })
    const untrained = ids.map((_, i) => matrix[i * featureCount + untrainedColumn])
    const start = performance.now()
    const asked = meaning.ask({ stems: stemsOf({ text, lang }, index) })
    const likeness = ids.map((id) => asked?.likeness(archive.documentOf(id)) ?? 0)
    asking += performance.now() - start
    index.useSimilarity(undefined)
    rows.matcher.add(idsOf(index.search({ text, language: lang }, { limit: 10 })), gold)
    index.useSimilarity(meaning)
    rows['matcher with it'].add(idsOf(index.search({ text, language: lang }, { limit: 10 })), gold)
    rows.untrained.add(ranked(ids, untrained), gold)
    rows.together.add(ranked(ids, sum(standardised(untrained), standardised(likeness))), gold)
    const all = Array.from({ length: archive.documents }, (_, document) => asked?.likeness(document) ?? 0)
    const nearest = Array.from(all.keys()).sort((a, b) => all[b] - all[a]).slice(0, 50)
    rows.embedding.add(nearest.map(idOf), gold)
  }
  console.log(`${''.padEnd(20)}    MAP@1    MAP@5     S@10   inside`)
  for (const [name, row] of Object.entries(rows)) console.log(name.padEnd(20), row.line(questions.length))
  console.log(`reading and comparing: ${(asking / questions.length).toFixed(2)} ms a message`)
}

function idsOf(matches: Match[]): string[] {
  return matches.map(({ id }) => id)
}

function ranked(ids: string[], scores: number[]): string[] {
  return ids.map((id, i) => ({ id, score: scores[i] })).sort((a, b) => b.score - a.score).map(({ id }) => id)
}

function standardised(scores: number[]): number[] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length) || 1
  return scores.map((score) => (score - mean) / spread)
}

function sum(a: number[], b: number[]): number[] {
  return a.map((value, i) => value + b[i])
}

class Row {
  private sums = [0, 0, 0, 0]

  add(ids: string[], gold: string[]): void {
    this.sums[0] += averagePrecision(ids, gold, 1)
    this.sums[1] += averagePrecision(ids, gold, 5)
    if (ids.slice(0, 10).some((id) => gold.includes(id))) this.sums[2]++
    if (ids.some((id) => gold.includes(id))) this.sums[3]++
  }

  line(n: number): string {
    return this.sums.map((sum) => (sum / n).toFixed(3).padStart(8)).join(' ')
  }
}

const folders = datasetsIn(values.data)
if (folders.length === 0) console.error(`SKIPPED: no evaluation data at ${values.data} (checks.jsonl, queries.jsonl, qrels.tsv). Nothing was measured.`)
for (const folder of folders) measureOn(readDataset(folder))
