/** The main road: a message comes in, published checks are searched, an honest answer goes out. */

import { type Database, inTransaction } from '#db'
import type { MatchResult } from '#match'
import { claimAnswers, claimClosing, claimDemand, joinClaim, lockClaims, recordMatcherAnswer, refusedChecks } from '#desk/claims'
import { type Copy, copyOf, statementOf } from '#desk/comparing'
import { type AskerMarks, askerMarks } from '#privacy'
import { currentAnswer, mostMatches } from './answer.ts'
import { type CleanQuestion, cleanQuestion } from './clean.ts'
import { keepSubmission } from './keep-submission.ts'
import { messageOf } from './message.ts'
import { newStatusLink } from './status-links.ts'
import { inTurn } from './turnstile.ts'
import type { AskDeps, Asked, Question } from './types.ts'

const longestReadHere = 1_000

export async function ask(deps: AskDeps, { asker, ...sent }: Question): Promise<Asked> {
  const question = cleanQuestion(sent)
  const [result, copy] = await Promise.all([deps.matcher.match(messageOf(question), { limit: mostMatches }), readCopy(deps, statementOf(question))])
  const marks = await askerMarks(deps, asker)
  const kept = await inTurn(deps.db, () => keep(deps, question, copy, result, marks))

  const claim = await claimDemand(deps.db, kept.claimId)
  const answer = await currentAnswer(deps, question.text, result, await claimAnswers(deps.db, kept.claimId), await refusedChecks(deps.db, kept.claimId))
  return { submissionId: kept.submissionId, statusToken: kept.statusToken, claim, notCheckable: await claimClosing(deps.db, kept.claimId), ...answer }
}

/** A short one is read here, in less time than it takes to hand it over. */
function readCopy({ matcher }: AskDeps, statement: string): Copy | Promise<Copy> {
  return statement.length > longestReadHere ? matcher.readCopy(statement) : copyOf(statement)
}

/** One transaction: the claim it joins or opens, the submission, the matcher's answer, the status link. */
async function keep(deps: AskDeps, question: CleanQuestion, copy: Copy, { decision, matches, alone }: MatchResult, marks: AskerMarks) {
  return inTransaction(deps.db, async (tx) => {
    await lockClaims(tx)
    const answering = decision === 'answer' ? await heldCheck(tx, matches[0].id) : undefined
    const claim = await joinClaim(tx, deps, copy, question.language, alone)
    const submissionId = await keepSubmission(tx, deps, claim, question, marks)
    const statusToken = await newStatusLink(tx, deps, submissionId)
    if (answering) await recordMatcherAnswer(tx, { claimId: claim.id, checkId: answering.id, probability: matches[0].score, at: deps.clock() })
    return { claimId: claim.id, submissionId, statusToken }
  })
}

/** Undefined where it has just been removed. Held before the claim, as by whoever removes or retracts it. */
async function heldCheck(tx: Database, id: string): Promise<{ id: string } | undefined> {
  return tx.selectFrom('checks').select('id').where('id', '=', id).forKeyShare().executeTakeFirst()
}
