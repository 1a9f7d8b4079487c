/** Checks and matches as the API shows them. */
import type { z } from '@hono/zod-openapi'
import type { Check } from '#desk/checks'
import type { Closing } from '#desk/claims'
import type { Explainer } from '#desk/explainers'
import type { AnsweredMatch } from '#desk/submissions'
import { sayAgain, wordsIn, type Words } from '#words'
import { addressAtHome, addressOfCheck } from '../views/address.ts'
import { publisherOf } from '../views/byline.ts'
import { ratingText } from '../views/rating.ts'
import { reasonSentence } from '../views/reasons.ts'
import type * as schemas from './schemas.ts'

type Shown<T extends z.ZodType> = z.infer<T>

export function shownReference(words: Words, check: Check, publicUrl: string): Shown<typeof schemas.CheckReference> {
  return {
    id: check.id,
    url: addressOfCheck(check, publicUrl),
    claim: check.claim,
    rating: ratingText(wordsIn(check.language) ?? words, check),
    publisher: publisherOf(words, check),
    publishedAt: check.publishedOn,
    language: check.language,
  }
}

export function shownCheck(words: Words, check: Check, publicUrl: string): Shown<typeof schemas.Check> {
  return {
    ...shownReference(words, check, publicUrl),
    origin: check.origin,
    page: publicUrl + addressAtHome(check),
    ratingKey: check.ratingKey,
    title: check.title,
    summary: check.summary,
    claimant: check.claimant,
    publisherSite: check.publisher.site,
    topics: check.topics,
  }
}

export function shownWhole(words: Words, check: Check, editions: Check[], publicUrl: string): Shown<typeof schemas.WholeCheck> {
  return {
    ...shownCheck(words, check, publicUrl),
    takenBackAt: check.retractedAt?.toISOString() ?? null,
    body: check.body,
    appearances: check.appearances,
    editions: editions.map((edition) => ({ id: edition.id, language: edition.language, url: addressOfCheck(edition, publicUrl) })),
  }
}

export function shownMatch(words: Words, { score, reasons, check }: AnsweredMatch, publicUrl: string): Shown<typeof schemas.Match> {
  return {
    score: score === null ? null : Math.round(score * 1000) / 1000,
    reasons: reasons.map((reason) => reasonSentence(words, reason, (text) => text)),
    check: shownReference(words, check, publicUrl),
  }
}

export function shownClosing(words: Words, closing: Closing | null): { reason: Closing['reason']; answer: string } | null {
  return closing && { reason: closing.reason, answer: sayAgain(words, `close.answer.${closing.reason}`, closing.answer) }
}

export function shownExplainer({ id, language, title, summary }: Explainer, publicUrl: string): Shown<typeof schemas.Explainer> {
  return { id, url: publicUrl + addressAtHome({ id, kind: 'explainer' }), title, summary, language }
}
