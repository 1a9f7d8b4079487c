/** The thread that learns a ranker from what askers said, and runs the desk's own evaluation without and with it, each message with weights that never saw its check. */

import { inThread } from '#desk/background'
import { cutsInForce, featuresMark, openIndex } from '#desk/matching'
import { evaluate, figuresAt, type KnownQuestion, knownQuestions } from '#desk/tuning'
import { ranker } from '#match'
import { judgedLists, retrain } from '#match/learn'
import { askersSaid } from './askers-said.ts'
import type { RankerResult } from './types.ts'

await inThread(async ({ db, snapshotDir, report }) => {
  const { index } = await openIndex(db, { snapshotDir, log: () => {}, isStopped: () => false })
  index.useWeights(undefined)
  const { linear, messages, before, after, accepted, without } = retrain(judgedLists(index, await askersSaid(db)), ranker)

  const cuts = await cutsInForce(db)
  const questions = accepted ? await knownQuestions(db) : []
  const asShipped = await evaluate(db, index, questions, (done) => report(done, questions.length * 2))
  const outcomes = []
  for (const [weights, asked] of byWeights(questions, without)) {
    index.useWeights(weights)
    outcomes.push(...(await evaluate(db, index, asked, (done) => report(questions.length + outcomes.length + done, questions.length * 2))))
  }
  const evaluation = accepted ? { before: figuresAt(asShipped, cuts), after: figuresAt(outcomes, cuts) } : null
  const result: RankerResult = { messages, standing: { before, after }, accepted, evaluation, features: featuresMark, weights: accepted ? [...linear] : [] }
  return { result }
})

function byWeights(questions: KnownQuestion[], without: (check: string) => Float64Array): Map<Float64Array, KnownQuestion[]> {
  return Map.groupBy(questions, ({ checkId }) => without(checkId))
}
