/** The thread of one evaluation: an index of its own, the known questions, and how each of them went. */

import { inThread } from '#desk/background'
import { openIndex } from '#desk/matching'
import { evaluate } from './evaluate.ts'
import { knownQuestions } from './known-questions.ts'
import type { EvaluationResult } from './types.ts'

await inThread(async ({ db, snapshotDir, report }) => {
  const { index, share } = await openIndex(db, { snapshotDir, log: () => {}, isStopped: () => false })
  const outcomes = await evaluate(db, index, await knownQuestions(db), report)
  return { result: { checks: index.size, share, outcomes } satisfies EvaluationResult }
})
