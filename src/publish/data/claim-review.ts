/** A published check as ClaimReview, MediaReview and element of the DataFeed. */

import { type ClaimReview, type FeedElement, type Publication, toClaimReview, toMediaReview } from '#claimreview'
import type { PublishedCheck } from '#desk/published'
import { ratings } from '#desk/checks'
import { english, wordsIn } from '#words'
import { bodyText } from '../body/render-body.ts'
import { addresses, correctionsOf, dayOf, type DeskFacts, firstOf, isStanding, type StandingCheck } from '../desk.ts'

/** What stands in the page: one review of the claim, and one of the picture, clip or sound that makes it. */
export function structuredData(desk: DeskFacts, check: StandingCheck): ClaimReview[] {
  return reviewsOf(publicationOf(desk, check))
}

/** Taken back, with its original too, or removed, a check keeps its place and says when. */
export function feedElement(desk: DeskFacts, check: PublishedCheck): FeedElement {
  const [newest] = check.versions
  return {
    url: addresses.check(desk, check.id),
    createdAt: firstOf(check).publishedAt.toISOString(),
    changedAt: (check.takenBack?.at ?? newest.publishedAt).toISOString(),
    deletedAt: isStanding(check) ? null : (newest.removed?.at ?? check.takenBack?.at ?? newest.publishedAt).toISOString(),
    item: isStanding(check) ? reviewsOf({ ...publicationOf(desk, check), body: bodyText(check.document.body) }) : [],
  }
}

function reviewsOf(publication: Publication): ClaimReview[] {
  const media = toMediaReview(publication)
  return media ? [toClaimReview(publication), media] : [toClaimReview(publication)]
}

/** In the language of the edition, as its page shows it too. */
export function ratingWords({ document }: Pick<StandingCheck, 'document'>): string {
  return (wordsIn(document.language) ?? english).say(`rating.${document.rating.key}`)
}

function publicationOf(desk: DeskFacts, check: StandingCheck): Publication {
  const { document } = check
  const [newest] = check.versions
  return {
    url: addresses.check(desk, check.id),
    claim: document.claim,
    title: document.title,
    summary: document.summary,
    language: document.language,
    rating: ratingWords(check),
    truth: ratings[document.rating.key].truth,
    explanation: document.rating.explanation,
    claimant: document.claimant,
    claimedOn: document.claimedOn,
    appearances: document.appearances,
    publisher: publisherOf(desk),
    publishedOn: dayOf(firstOf(check).publishedAt),
    changedAt: newest.publishedAt.toISOString(),
    version: newest.number,
    citations: document.evidence.map(({ title, url, source, snapshot }) => ({ title, url, source, archivedAt: snapshot && addresses.snapshot(desk, snapshot.sha256) })),
    corrections: correctionsOf(check).flatMap(({ note, publishedAt }) => (note ? [{ text: note, on: publishedAt.toISOString() }] : [])),
    translationOf: document.translates ? addresses.check(desk, check.check) : null,
    media: document.media,
  }
}

function publisherOf({ name, publicUrl, policies }: DeskFacts): Publication['publisher'] {
  return {
    name,
    url: `${publicUrl}/`,
    policies: {
      publishingPrinciples: policies.methods,
      verificationFactCheckingPolicy: policies.methods,
      correctionsPolicy: policies.corrections,
      actionableFeedbackPolicy: policies.corrections,
      ...(policies.ethics && { ethicsPolicy: policies.ethics }),
      ...(policies.funding && { ownershipFundingInfo: policies.funding }),
    },
  }
}
