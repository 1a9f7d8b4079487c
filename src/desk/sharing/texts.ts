/** The sentences to pass on: each begins with the rating, counts what a reader counts as characters, and cuts the claim rather than the verdict. */

import type { VersionDocument } from '#desk/versions'
import { english, wordsIn } from '#words'
import { contentOf, quote } from './content.ts'
import type { CardContent, Speaker } from './types.ts'

export interface ShareTexts {
  /** At most 280 characters, with the address. */
  long: string
  /** At most 70 characters; with the address where it leaves room for the claim. */
  short: string
  /** What a card shows, for whoever does not see it. */
  cardAlt: string
  /** What is to be read in the clip, in order. */
  clipAlt: string
}

const mostLong = 280
const mostShort = 70
/** Less of a claim than this says nothing. */
const leastOfClaim = 24

export function shareTexts(document: VersionDocument, publishedAt: Date, speaker: Speaker): ShareTexts {
  const content = contentOf(document, publishedAt, speaker)
  return { long: longText(content), short: shortText(content), cardAlt: altOf(content, 'share.card.alt'), clipAlt: altOf(content, 'share.clip.alt') }
}

function longText(content: CardContent): string {
  const whole = `${ledBy(content, content.claim)} ${content.answer} ${content.url}`
  if (lengthOf(whole) <= mostLong) return whole
  const withClaim = `${ledBy(content, content.claim)} ${content.url}`
  const room = mostLong - lengthOf(withClaim) - 1
  if (room >= leastOfClaim) return `${ledBy(content, content.claim)} ${shortened(content.answer, room)} ${content.url}`
  return `${fitted(content, mostLong - lengthOf(content.url) - 1)} ${content.url}`
}

function shortText(content: CardContent): string {
  const room = mostShort - lengthOf(content.address) - 1
  const frame = lengthOf(ledBy(content, ''))
  return room - frame >= leastOfClaim ? `${fitted(content, room)} ${content.address}` : fitted(content, mostShort)
}

function fitted(content: CardContent, most: number): string {
  return ledBy(content, shortened(content.claim, most - lengthOf(ledBy(content, ''))))
}

function ledBy({ language, rating }: CardContent, claim: string): string {
  const words = wordsIn(language) ?? english
  return words.say('share.led', { rating, quoted: quote(words, claim) })
}

function altOf(content: CardContent, key: 'share.card.alt' | 'share.clip.alt'): string {
  const { language, rating, quoted, answer, deskName, dated, address } = content
  return (wordsIn(language) ?? english).say(key, { rating, quoted, answer, desk: deskName, dated, address })
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

export function lengthOf(text: string): number {
  return [...graphemes.segment(text)].length
}

/** At most so many characters, cut after a word where words are told apart by spaces. */
export function shortened(text: string, most: number): string {
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment)
  if (parts.length <= most) return text
  if (most < 1) return ''
  const kept = parts.slice(0, most - 1).join('')
  const lastSpace = kept.lastIndexOf(' ')
  const atWord = parts[most - 1] !== ' ' && lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept
  return `${atWord.replace(/[\s.,;:!?،؛…。、]+$/u, '')}…`
}
