/** The thread that learns a ranker from what askers said, and runs the desk's own evaluation without and with it. */

import { inThread } from '#desk/background'
import { cutsInForce, featuresMark, openIndex } from '#desk/matching'
import { evaluate, figuresAt, knownQuestions } from '#desk/tuning'
import { ranker } from '#match'
import { judgedLists, retrain } from '#match/learn'
import { askersSaid } from './askers-said.ts'
import type { RankerResult } from './types.ts'

await inThread(async ({ db, snapshotDir, report }) => {
  const { index } = await openIndex(db, { snapshotDir, log: () => {}, isStopped: () => false })
  index.useWeights(undefined)
  const { linear, messages, before, after, accepted } = retrain(judgedLists(index, await askersSaid(db)), ranker)

  const cuts = await cutsInForce(db)
  const questions = accepted ? await knownQuestions(db) : []
  const without = figuresAt(await evaluate(db, index, questions, report), cuts)
  index.useWeights(linear)
  const withIt = figuresAt(await evaluate(db, index, questions, report), cuts)
  const result: RankerResult = { messages, standing: { before, after }, accepted, evaluation: accepted ? { before: without, after: withIt } : null, features: featuresMark, weights: accepted ? [...linear] : [] }
  return { result }
})
