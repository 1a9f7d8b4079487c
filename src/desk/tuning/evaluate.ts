/** Runs the known questions against an index, a few at a time, and says for each how it went. */

import type { Database } from '#db'
import type { Match, MatchIndex } from '#match'
import { documentsOf } from '#desk/matching'
import { claimsOf, editionsOf, isSameClaim } from './right-checks.ts'
import { tryQuestion } from './try-question.ts'
import type { First, KnownQuestion, Outcome } from './types.ts'

const stretch = 40

/** A check that is gone from the archive or not yet in the index is passed over. */
export async function evaluate(db: Database, index: MatchIndex, questions: KnownQuestion[], report: (done: number, total: number) => Promise<void>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (let from = 0; from < questions.length; from += stretch) {
    const asked = questions.slice(from, from + stretch)
    const editions = await editionsOf(db, [...new Set(asked.map(({ checkId }) => checkId))])
    const documents = new Map((await documentsOf(db, [...new Set([...editions.values()].flat())])).map((document) => [document.id, document]))
    const claims = new Map([...documents.values()].map(({ id, claim }) => [id, claim]))

    for (const [at, question] of asked.entries()) {
      const right = (editions.get(question.checkId) ?? []).flatMap((id) => (index.has(id) ? (documents.get(id) ?? []) : []))
      if (!right.some(({ id }) => id === question.checkId)) continue
      const { found, foundWithout } = tryQuestion(index, question, right)
      await takeIn(claims, db, [...found, ...foundWithout])
      const answers = (match: Match) => right.some(({ id, claim }) => id === match.id || isSameClaim(claim, claims.get(match.id) ?? ''))
      outcomes.push(outcomeOf(question, found, foundWithout, answers))
      await report(from + at + 1, questions.length)
    }
  }
  return outcomes
}

async function takeIn(claims: Map<string, string>, db: Database, matches: Match[]): Promise<void> {
  const unknown = [...new Set(matches.map(({ id }) => id))].filter((id) => !claims.has(id))
  for (const [id, claim] of await claimsOf(db, unknown)) claims.set(id, claim)
}

function outcomeOf({ source, language }: KnownQuestion, found: Match[], foundWithout: Match[], answers: (match: Match) => boolean): Outcome {
  const first = (matches: Match[]): First => ({
    probability: rounded(matches[0]?.score ?? 0), right: matches.length > 0 && answers(matches[0]),
    ...(matches[0]?.reasons.some(({ kind }) => kind === 'says-the-opposite') ? { turned: true as const } : {})
  })
  return { source, language, ...first(found), rank: found.findIndex(answers) + 1, leftOut: first(foundWithout) }
}

/** Downwards, so that it reaches a cut-off of up to four digits exactly when the score does. */
function rounded(value: number): number {
  return Math.floor(value * 1e4 + 1e-6) / 1e4
}
