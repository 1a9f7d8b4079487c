/** From a version document to what stands on its card, in the words of its language. */

import type { RatingKey } from '#desk/checks'
import type { VersionDocument } from '#desk/versions'
import { directionOf, english, type Words, wordsIn } from '#words'
import type { CardContent, Speaker } from './types.ts'

/** White on each of them has a contrast of more than 4.5 to 1. */
const colours: Record<RatingKey, string> = {
  true: '#17663f',
  'mostly-true': '#486c1c',
  'half-true': '#805a00',
  'mostly-false': '#a3450a',
  false: '#a51c2a',
  'missing-context': '#69408c',
  unproven: '#47525c',
  satire: '#1d5891',
}

const colourOfTakenBack = '#20272c'

export function contentOf(document: VersionDocument, publishedAt: Date, { deskName, publicUrl }: Speaker): CardContent {
  const words = wordsIn(document.language) ?? english
  const isTakenBack = document.change.kind === 'retraction'
  const url = `${publicUrl}/checks/${document.edition}`
  return {
    language: document.language,
    direction: directionOf(document.language) ?? 'ltr',
    rating: isTakenBack ? words.say('share.retracted') : words.say(`rating.${document.rating.key}`),
    colour: isTakenBack ? colourOfTakenBack : colours[document.rating.key],
    quoted: quote(words, document.claim),
    claim: document.claim,
    answer: (isTakenBack ? document.change.note : null) ?? document.summary,
    deskName,
    dated: datedOf(words, document, publishedAt),
    address: url.replace(/^https?:\/\//, ''),
    url,
  }
}

export function quote(words: Words, claim: string): string {
  return words.say('share.quoted', { claim: claim.trim() })
}

function datedOf(words: Words, { change }: VersionDocument, publishedAt: Date): string {
  const date = words.date(publishedAt)
  return change.kind === 'first' || change.kind === 'retraction' ? date : words.say('share.correctedOn', { date })
}
