/** What changed from one version of a check or an explainer to the next, part by part. */

import type { RatingKey } from '#desk/checks'
import type { DraftPart } from '#desk/drafts'
import { type AnyDocument, type CitedEvidence, isExplainer, type PrintedReply } from '#desk/versions'
import { type BodyDifference, bodyDifference } from './body-difference.ts'
import { runDifference } from './word-difference.ts'

export type Part = 'claim' | 'title' | 'summary' | 'rating' | 'ratingExplanation' | 'body' | 'claimant' | 'claimedOn' | 'appearances' | 'topics' | 'helpsWith' | 'evidence' | 'fewSources' | 'replies' | 'author'

export interface PartDifference extends BodyDifference {
  part: Part
}

/** How keys of the desk are said in the reader's language. */
export interface KeyWords {
  rating: (key: RatingKey) => string
  occasion: (key: string) => string
  topic: (key: string) => string
}

/** Only the parts that differ. */
export function versionDifference(before: AnyDocument, after: AnyDocument, say: KeyWords): PartDifference[] {
  const [then, now] = [textsOf(before, say), textsOf(after, say)]
  return (Object.keys(now) as Part[]).filter((part) => (then[part] ?? '') !== now[part]).map((part) => ({ part, ...partDifference(part, then[part] ?? '', now[part]!, after.language) }))
}

/** Of all parts only the body has signs of Markdown. */
export function partDifference(part: Part | DraftPart, before: string, after: string, language: string): BodyDifference {
  if (part === 'body') return bodyDifference(before, after, language)
  return { pieces: runDifference([{ text: before }], [{ text: after }], language), onlySigns: false }
}

function textsOf(document: AnyDocument, say: KeyWords): Partial<Record<Part, string>> {
  const { title, summary, body } = document
  const common = { topics: document.topics.map(say.topic).join('\n'), author: document.author ?? '' }
  if (isExplainer(document)) return { title, summary, body, helpsWith: document.helpsWith.map(say.occasion).join('\n'), ...common }
  return {
    claim: document.claim,
    title,
    summary,
    rating: say.rating(document.rating.key),
    ratingExplanation: document.rating.explanation,
    body,
    claimant: document.claimant ?? '',
    claimedOn: document.claimedOn ?? '',
    appearances: document.appearances.join('\n'),
    evidence: document.evidence.map(evidenceText).join('\n'),
    fewSources: document.fewSources ?? '',
    replies: document.replies.map(replyText).join('\n'),
    ...common,
  }
}

function evidenceText({ number, title, source, url, quote, shows, interest, snapshot }: CitedEvidence): string {
  return [`${number}. ${title}`, source, url, quote && `“${quote}”`, shows, interest, snapshot?.sha256].filter(Boolean).join(' · ')
}

function replyText({ whom, how, askedOn, deadline, notAskedBecause, answer, answeredOn }: PrintedReply): string {
  return [whom, how, askedOn, deadline, notAskedBecause, answer && `“${answer}”`, answeredOn].filter(Boolean).join(' · ')
}
