/** Draws cards: loads the slices of typefaces that a text needs, finds the largest sizes that fit, and paints. Memory goes with the pen. */

import { Renderer, type Node } from '@takumi-rs/core'
import { answerStyle, answerWidth, card, claimStyle, column, type Fitted, measures, pictures, ratingStyle, ratingWidth, roomFor, text } from './layout.ts'
import { markPicture } from './mark.ts'
import { qrPicture } from './qr.ts'
import { shortened } from './texts.ts'
import { bytesOf, familiesFor, slicesFor } from './typefaces.ts'
import type { CardContent, CardFormat } from './types.ts'

export interface Pen {
  /** What it draws, with the breaks that its lines need. */
  content: CardContent
  card(format: CardFormat): Promise<Buffer>
  paint(node: Node, size: { width: number; height: number }, format: 'png' | 'raw'): Promise<Buffer>
  ratingSize(format: CardFormat): Promise<number>
  /** The largest size at which a text fits, and what of it fits at the smallest. */
  largest(whole: string, sizes: [number, number], height: number, width: number, style: (size: number) => object): Promise<Largest>
}

interface Largest {
  shown: string
  size: number
  height: number
}

/** Throws NoGlyphs where a character of the content cannot be drawn. */
export async function penFor(given: CardContent): Promise<Pen> {
  const content = breakable(given)
  const renderer = new Renderer({ cacheMaxBytes: 4 * 2 ** 20 })
  for (const slice of slicesFor(lettersOf(content), content.language)) {
    await renderer.registerFont({ name: slice.family, data: await bytesOf(slice), unicodeRange: slice.ranges })
  }
  const images = [
    { src: pictures.mark, data: markPicture },
    { src: pictures.qr, data: qrPicture(content.url) },
  ]
  const options = { images, lang: content.language, fontFamilies: familiesFor(content.language) }

  const height: Height = async (node, width) => (await renderer.measure(column({ width, direction: content.direction }, [node]), { ...options, width })).height
  const paint: Pen['paint'] = (node, { width, height }, format) => renderer.render(node, { ...options, width, height, format })
  return {
    content,
    card: async (format) => paint(card(content, format, await fit(content, format, height)), measures[format], 'png'),
    paint,
    ratingSize: (format) => ratingSize(content, format, height),
    largest: (whole, sizes, most, width, style) => largest(whole, sizes, most, (shown, size) => height(text(shown, style(size)), width)),
  }
}

/** How high something becomes at this width. */
type Height = (node: Node, width: number) => Promise<number>

/** Every letter that may stand on a card, with those that we add ourselves. */
function lettersOf(content: CardContent): string {
  const { rating, quoted, answer, deskName, dated, address } = content
  return `${rating}${quoted}${answer}${deskName}${dated}${address}…·`
}

/** Thai and its like are written without spaces: what belongs together is told to whoever breaks the lines. */
function breakable(content: CardContent): CardContent {
  const whole = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const quoted = whole(content.quoted)
  const answer = whole(content.answer)
  if (!['th', 'lo', 'km', 'my'].includes(content.language.split('-')[0])) return { ...content, quoted, answer }
  const words = new Intl.Segmenter(content.language, { granularity: 'word' })
  const between = (text: string) => [...words.segment(text)].map(({ segment }) => segment).join('\u200b')
  return { ...content, rating: between(content.rating), quoted: between(quoted), answer: between(answer) }
}

/** The claim may take a share of the height; the answer gets what is left. Both shrink first, and are cut only at their smallest. */
async function fit(content: CardContent, format: CardFormat, height: Height): Promise<Fitted> {
  const m = measures[format]
  const inside = m.width - 3 * m.margin - 20
  const rating = await ratingSize(content, format, height)
  const bandHeight = Math.max(await height(text(content.rating, ratingStyle(m, rating)), ratingWidth(m)), m.name * 2.5) + m.margin
  const room = roomFor(m, bandHeight)
  const claim = await largest(content.quoted, m.claim, room * 0.6, (shown, size) => height(text(shown, claimStyle(content, m, size)), inside))
  const answer = await largest(content.answer, m.answer, room - claim.height, (shown, size) => height(text(shown, answerStyle(content, m, size)), answerWidth(m)))
  return { quoted: claim.shown, answer: answer.shown, sizes: { rating, claim: claim.size, answer: answer.size } }
}

/** One line where that is possible: the rating is read at a glance. */
async function ratingSize(content: CardContent, format: CardFormat, height: Height): Promise<number> {
  const m = measures[format]
  for (let size = m.rating; size > m.rating * 0.55; size -= 4) {
    if ((await height(text(content.rating, ratingStyle(m, size)), ratingWidth(m))) < size * 1.9) return size
  }
  return Math.round(m.rating * 0.55)
}

async function largest(whole: string, [most, least]: [number, number], height: number, heightOf: (text: string, size: number) => Promise<number>): Promise<Largest> {
  for (let size = most; size >= least; size -= 2) {
    const taken = await heightOf(whole, size)
    if (taken <= height) return { shown: whole, size, height: taken }
  }
  for (let length = whole.length; length > 20; length = Math.floor(length * 0.9)) {
    const shown = cut(whole, length)
    const taken = await heightOf(shown, least)
    if (taken <= height) return { shown, size: least, height: taken }
  }
  return { shown: '', size: least, height: 0 }
}

/** A quotation that is cut is still closed. */
function cut(text: string, length: number): string {
  const closing = /[”»“」׳״"]\u200b?$/u.exec(text)?.[0] ?? ''
  return shortened(text.slice(0, text.length - closing.length), length) + closing
}
