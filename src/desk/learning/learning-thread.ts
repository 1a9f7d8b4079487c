/** The thread that learns from the archive, and tries what it learnt twice before it is kept: on held-out pairs, and on the desk's own questions. */

import { setImmediate as turn } from 'node:timers/promises'
import { inThread, inTurns, type Thread } from '#desk/background'
import { cutsInForce, meaningOf, openIndex } from '#desk/matching'
import { evaluate, figuresAt, knownQuestions } from '#desk/tuning'
import type { MatchIndex } from '#match'
import { learn, type Learnt } from '#match/learn'
import type { LearningResult } from './types.ts'

await inThread(async (thread) => {
  const { index } = await openIndex(thread.db, { snapshotDir: thread.snapshotDir, log: () => {}, isStopped: () => false, isPlain: true })
  const learnt = await learnFrom(index, thread)
  const evaluation = learnt?.verdict.helps ? await compare(index, learnt, thread) : null
  const isKept = evaluation !== null && evaluation.after.helped >= evaluation.before.helped && evaluation.after.wrongWhenLeftOut <= evaluation.before.wrongWhenLeftOut
  const result: LearningResult = { checks: index.size, verdict: learnt?.verdict ?? null, evaluation, isKept }
  return { result, thing: isKept ? learnt!.model.save() : undefined }
})

async function learnFrom(index: MatchIndex, { report }: Thread): Promise<Learnt | undefined> {
  return inTurns(learn(index.archive), ({ step, steps }) => report(step, steps))
}

async function compare(index: MatchIndex, { model }: Learnt, { db, report }: Thread): Promise<LearningResult['evaluation']> {
  const cuts = await cutsInForce(db)
  const questions = await knownQuestions(db)
  const before = figuresAt(await evaluate(db, index, questions, report), cuts)
  index.useSimilarity(await meaningOf(model, index, turn))
  return { before, after: figuresAt(await evaluate(db, index, questions, report), cuts) }
}
