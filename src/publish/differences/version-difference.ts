/** What changed from one version of a check to the next, part by part. */

import type { CitedEvidence, PrintedReply, VersionDocument } from '#desk/versions'
import { type Piece, wordDifference } from './word-difference.ts'

export type Part = 'claim' | 'title' | 'summary' | 'rating' | 'ratingExplanation' | 'body' | 'claimant' | 'claimedOn' | 'appearances' | 'topics' | 'evidence' | 'fewSources' | 'replies' | 'author'

export interface PartDifference {
  part: Part
  pieces: Piece[]
}

/** Only the parts that differ. `rating` says the word of a rating in the reader's language. */
export function versionDifference(before: VersionDocument, after: VersionDocument, ratingWord: (key: VersionDocument['rating']['key']) => string): PartDifference[] {
  const texts = (document: VersionDocument): Record<Part, string> => ({
    claim: document.claim,
    title: document.title,
    summary: document.summary,
    rating: ratingWord(document.rating.key),
    ratingExplanation: document.rating.explanation,
    body: document.body,
    claimant: document.claimant ?? '',
    claimedOn: document.claimedOn ?? '',
    appearances: document.appearances.join('\n'),
    topics: document.topics.join('\n'),
    evidence: document.evidence.map(evidenceText).join('\n'),
    fewSources: document.fewSources ?? '',
    replies: document.replies.map(replyText).join('\n'),
    author: document.author ?? '',
  })
  const [then, now] = [texts(before), texts(after)]
  return (Object.keys(now) as Part[]).filter((part) => then[part] !== now[part]).map((part) => ({ part, pieces: wordDifference(then[part], now[part], after.language) }))
}

function evidenceText({ number, title, source, url, quote, shows, interest, snapshot }: CitedEvidence): string {
  return [`${number}. ${title}`, source, url, quote && `“${quote}”`, shows, interest, snapshot?.sha256].filter(Boolean).join(' · ')
}

function replyText({ whom, how, askedOn, deadline, notAskedBecause, answer, answeredOn }: PrintedReply): string {
  return [whom, how, askedOn, deadline, notAskedBecause, answer && `“${answer}”`, answeredOn].filter(Boolean).join(' · ')
}
