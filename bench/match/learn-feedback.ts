/**
 * Is it safe to learn from askers? node bench/match/learn-feedback.ts [--data DIR] [--limit N] [--wrong 0.2]
 *
 * Half of a set's messages play askers who say which check answered them, and which check shown first did not; a share of them says so of
 * the wrong one. The ranker is retrained on 50, 100, 200 … of them, starting from the shipped weights and from the untrained sum alone,
 * and measured on the other half (messages answered by other checks) as a desk would then rank: where its own verdict is to keep the old weights, nothing changes.
 */
import { parseArgs } from 'node:util'
import { MatchIndex } from '#match'
import { judgedLists, retrain } from '#match/learn'
import type { Feedback, JudgedList } from '#match/learn'
import { ranker as shipped } from '../../src/match/rank/model.ts'
import { featureCount } from '../../src/match/rank/names.ts'
import { rank } from '../../src/match/rank/ranker.ts'
import { noNetwork } from '../../src/match/rank/network.ts'
import type { RankModel } from '../../src/match/rank/ranker.ts'
import { untrainedColumn } from '../../src/match/rank/relative.ts'
import { datasetsIn, readDataset, sample, textHash } from './peers/dataset.ts'
import type { Dataset, Question } from './peers/dataset.ts'

const SIZES = [50, 100, 200, 400]

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: new URL('../../../shared/data', import.meta.url).pathname },
    limit: { type: 'string', default: '800' },
    wrong: { type: 'string', default: '0' },
  },
})

const folders = datasetsIn(values.data)
if (folders.length === 0) console.error(`SKIPPED: no evaluation data at ${values.data} (checks.jsonl, queries.jsonl, qrels.tsv). Nothing was measured.`)
for (const folder of folders) measureOn(readDataset(folder))

function measureOn(dataset: Dataset): void {
  const questions = sample(dataset.questions, Number(values.limit))
  const index = MatchIndex.build(dataset.checks.map(({ id, claim, title, text, lang }) => ({ id, claim, title, text, language: lang })))
  const taught = judgedLists(index, questions.filter(teaches).flatMap((question) => feedbackOn(question, index)))
  const asked = judgedLists(index, questions.filter((question) => !teaches(question)).map(({ text, lang, gold }) => ({ message: { text, language: lang }, check: gold[0], helpful: true })))
  console.log(`\n${dataset.name}: ${taught.length} messages with feedback (${Number(values.wrong) * 100} % of it wrong), measured on ${asked.length} others; mean of one over the place of the right check`)
  for (const [name, start] of [['shipped', shipped], ['untrained sum', untrained()]] as const) {
    console.log(`${name.padEnd(16)} before ${place(asked, start).toFixed(4)}`)
    for (const size of SIZES) {
      if (size > taught.length) break
      const { linear, accepted, before, after } = retrain(taught.slice(0, size), start)
      console.log(
        `${String(size).padStart(8)} messages  after ${place(asked, { ...start, linear }).toFixed(4)}  own verdict ${accepted ? 'use it' : 'keep the old'} (${before.confirmed.toFixed(4)} → ${after.confirmed.toFixed(4)}, rejected first ${before.rejectedFirst.toFixed(3)} → ${after.rejectedFirst.toFixed(3)})`,
      )
    }
  }
}

function teaches({ gold }: Question): boolean {
  return textHash(gold[0]) % 2 === 0
}

/** The right check confirmed, and what came first rejected where it was another; some askers mix the two up. */
function feedbackOn({ id, text, lang, gold }: Question, index: MatchIndex): Feedback[] {
  const message = { text, language: lang }
  const [first] = index.search(message, { limit: 1 })
  const mistaken = (textHash(`mistaken ${id}`) % 1000) / 1000 < Number(values.wrong)
  const right = { message, check: gold[0], helpful: !mistaken }
  return first && !gold.includes(first.id) ? [right, { message, check: first.id, helpful: mistaken }] : [right]
}

function untrained(): RankModel {
  const linear = new Float64Array(featureCount)
  linear[untrainedColumn] = 1
  return { linear, trees: { roots: [], features: [], values: [], right: [] }, network: noNetwork, floor: 0 }
}

function place(lists: readonly JudgedList[], model: RankModel): number {
  return lists.reduce((sum, { matrix, candidates, confirmed }) => sum + 1 / (1 + rank(model, matrix, candidates).order.indexOf(confirmed[0])), 0) / lists.length
}
