/** What can be answered now: what stands as the claim's answer, and what the matcher finds for this very text. */

import type { Database } from '#db'
import { type Match, type MatchResult, otherwiseReasons } from '#match'
import { getChecks, isBlank, originalOf } from '#desk/checks'
import type { ClaimAnswer } from '#desk/claims'
import type { Matcher } from '#desk/matching'
import type { Answer } from './types.ts'

export const mostMatches = 3

/** What decides, without what is only counted. */
export type Found = Pick<MatchResult, 'decision' | 'matches'>

/** What the desk has said is no answer to this claim is not shown as one. */
function without({ decision, matches }: Found, refused: string[]): Found {
  const left = matches.filter(({ id }) => !refused.includes(id))
  return { decision: left.length === 0 ? 'none' : left[0] === matches[0] ? decision : 'suggest', matches: left }
}

/** The desk's word first, then what the matcher finds now, then what it found for other copies of the claim. */
export async function currentAnswer({ db, matcher }: { db: Database; matcher: Matcher }, text: string, result: Found, standing: ClaimAnswer[], refused: string[]): Promise<Answer> {
  const found = without(result, refused)
  const byDesk = standing.filter((answer) => answer.answeredBy === 'desk')
  const byMatcher = standing.filter((answer) => answer.answeredBy === 'matcher')
  const likely = found.decision === 'none' ? [] : found.matches.filter((match) => match.score >= matcher.status().cuts.suggest)
  const candidates =
    found.decision === 'answer' ? [...byDesk.map(asMatch), ...likely, ...byMatcher.map(asMatch)] : [...byDesk.map(asMatch), ...byMatcher.map(asMatch), ...likely]

  const known = await getChecks(db, [...new Set(candidates.map((match) => match.id))])
  const checks = new Map(known.filter((check) => !check.retractedAt && !isBlank(check)).map((check) => [check.id, check]))
  const isAnswered = standing.some((answer) => checks.has(answer.checkId)) || (found.decision === 'answer' && checks.has(found.matches[0].id))
  const shown = likely.flatMap(({ id }) => checks.get(id) ?? [])
  // Found first is the edition in the language of the message, if there is one.
  const editionFound = new Map(shown.toReversed().map((check) => [originalOf(check), check.id]))
  const matches = candidates
    .filter((match, at) => checks.has(match.id) && candidates.findIndex((first) => first.id === match.id) === at)
    .filter(({ id }) => standing.some((answer) => answer.checkId === id) || editionFound.get(originalOf(checks.get(id)!)) === id)
    .slice(0, mostMatches)
    .map(({ id, score, reasons }) => ({ score, reasons: [...otherwiseReasons(text, checks.get(id)!), ...(reasonsFor(id, found) ?? reasons)], check: checks.get(id)! }))
  return { decision: isAnswered ? 'answer' : matches.length > 0 ? 'suggest' : 'none', matches, withdrawn: known.filter((check) => !checks.has(check.id) && standing.some((answer) => answer.checkId === check.id)) }
}

function asMatch({ checkId, probability }: ClaimAnswer): Omit<Match, 'score'> & { score: number | null } {
  return { id: checkId, score: probability, reasons: [] }
}

function reasonsFor(id: string, found: Found) {
  return found.matches.find((match) => match.id === id)?.reasons
}
