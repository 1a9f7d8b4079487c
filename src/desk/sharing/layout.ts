/**
 * How a card is laid out. The rating stands first, as a word across the whole width; the claim stands below it in quotation marks,
 * in a frame whose ground repeats the rating between and behind the lines, so that whoever cuts out the claim cuts out the verdict with it.
 */

import type { Node } from '@takumi-rs/core'
import type { CardContent, CardFormat } from './types.ts'

export interface Measures {
  width: number
  height: number
  /** Kept free above and below: there other programs lay their own buttons over a tall picture. */
  top: number
  bottom: number
  margin: number
  rating: number
  name: number
  /** The largest and the smallest size of the claim, and of the answer. */
  claim: [number, number]
  answer: [number, number]
  small: number
  qr: number
}

export const measures: Record<CardFormat, Measures> = {
  '1200x630': { width: 1200, height: 630, top: 0, bottom: 0, margin: 52, rating: 82, name: 30, claim: [50, 25], answer: [32, 21], small: 25, qr: 190 },
  '1080x1080': { width: 1080, height: 1080, top: 0, bottom: 0, margin: 60, rating: 104, name: 36, claim: [66, 30], answer: [42, 26], small: 31, qr: 216 },
  '1080x1920': { width: 1080, height: 1920, top: 200, bottom: 250, margin: 68, rating: 118, name: 40, claim: [74, 34], answer: [50, 30], small: 35, qr: 260 },
}

export const ink = '#1a2026'
const inkSoft = '#434c54'
const ground = '#f1f2ee'
const surface = '#fcfcfa'
const rule = '#c9cec8'

/** The names under which the pictures of a card are handed to whoever draws it. */
export const pictures = { mark: 'mark', qr: 'qr' }

export interface Sizes {
  rating: number
  claim: number
  answer: number
}

/** What of the claim and the answer fits, and how large. */
export interface Fitted {
  quoted: string
  answer: string
  sizes: Sizes
}

export function card(content: CardContent, format: CardFormat, fitted: Fitted): Node {
  const m = measures[format]
  const body = isWide(m)
    ? [frame(content, m, fitted), row({ flexGrow: 1, alignItems: 'flex-end', gap: m.margin * 0.7 }, [column({ flexGrow: 1, flexBasis: 0, height: '100%', justifyContent: 'space-between' }, [answer(content, m, fitted), lines(content, m)]), qr(m)])]
    : [frame(content, m, fitted), answer(content, m, fitted), row({ alignItems: 'flex-end', justifyContent: 'space-between', gap: m.margin }, [lines(content, m), qr(m)])]
  return column({ width: m.width, height: m.height, backgroundColor: ground, color: ink, direction: content.direction }, [
    band(content, m, fitted.sizes.rating),
    column({ flexGrow: 1, padding: `${m.margin * 0.7}px ${m.margin}px`, gap: m.margin * 0.6, justifyContent: m.top > 0 ? 'center' : 'space-between' }, body),
    ...(m.bottom > 0 ? [column({ height: m.bottom }, [])] : []),
  ])
}

export function isWide({ width, height }: Measures): boolean {
  return width > height
}

/** What of the height the claim and the answer share, under a band of this height. */
export function roomFor(m: Measures, bandHeight: number): number {
  const claimFrame = m.margin * 0.8 + 4
  const footHeight = isWide(m) ? linesHeight(m) + m.margin * 0.4 : Math.max(m.qr, linesHeight(m)) + m.margin * 0.6
  return m.height - m.top - m.bottom - bandHeight - m.margin * (2 * 0.7 + 0.6) - claimFrame - footHeight - 8
}

/** How wide the answer is: in a wide picture it stands beside the code. */
export function answerWidth(m: Measures): number {
  const inside = m.width - 2 * m.margin
  return isWide(m) ? inside - m.qr - m.margin * 0.7 : inside
}

/** The rating, and beside it who says so. */
export function band({ rating, colour, deskName }: CardContent, m: Measures, size: number): Node {
  const inside = m.width - 2 * m.margin
  return column({ backgroundColor: colour, color: '#ffffff', paddingTop: m.top, flexShrink: 0 }, [
    row({ padding: `${m.margin * 0.5}px ${m.margin}px`, alignItems: 'center', justifyContent: 'space-between' }, [
      text(rating, ratingStyle(m, size)),
      row({ alignItems: 'center', justifyContent: 'flex-end', gap: m.name * 0.4, width: inside - ratingWidth(m) - m.margin * 0.4, flexShrink: 0 }, [
        { type: 'image', src: pictures.mark, width: m.name * 1.5, height: m.name * 1.5, style: { flexShrink: 0 } } as Node,
        text(deskName, { fontSize: m.name, fontWeight: 600, lineHeight: 1.2, flexShrink: 1 }),
      ]),
    ]),
  ])
}

export function ratingStyle(m: Measures, size: number): object {
  return { fontSize: size, fontWeight: 800, lineHeight: 1.2, width: ratingWidth(m), flexShrink: 0, wordBreak: 'keep-all' }
}

export function ratingWidth(m: Measures): number {
  return (m.width - 2 * m.margin) * 0.58
}

function frame(content: CardContent, m: Measures, { quoted, sizes }: Fitted): Node {
  return row({ position: 'relative', overflow: 'hidden', backgroundColor: surface, borderRadius: 10, border: `2px solid ${rule}` }, [
    repeated(content, sizes.claim),
    column({ width: 12, backgroundColor: content.colour, flexShrink: 0 }, []),
    text(quoted, { ...claimStyle(content, m, sizes.claim), flexGrow: 1, flexBasis: 0, padding: `${m.margin * 0.4}px ${m.margin * 0.5}px` }),
  ])
}

/** The rating again and again, so close that every cut through the claim holds it. */
export function repeated({ rating, colour }: CardContent, size: number): Node {
  const line = Array.from({ length: 24 }, () => rating).join('  ·  ')
  const fontSize = Math.round(size * 0.62)
  return column(
    { position: 'absolute', top: -fontSize * 2, left: -fontSize * 2, width: 3000, height: 3000, color: colour, opacity: 0.13, transform: 'rotate(-6deg)', transformOrigin: 'top left', direction: 'ltr' },
    Array.from({ length: 30 }, (_, at) => text(line, { fontSize, fontWeight: 700, lineHeight: 1.9, whiteSpace: 'nowrap', marginLeft: -((at % 4) * fontSize * 2) })),
  )
}

function answer(content: CardContent, m: Measures, { answer, sizes }: Fitted): Node {
  return text(answer, answerStyle(content, m, sizes.answer))
}

/** When, and where to read it. */
function lines({ dated, address }: CardContent, m: Measures): Node {
  const room = m.width - 2 * m.margin - m.qr - m.margin
  const size = Math.max(18, Math.min(m.small, room / (address.length * 0.6)))
  return column({ gap: m.small * 0.25, flexShrink: 1 }, [text(dated, { fontSize: m.small, color: inkSoft, lineHeight: 1.3 }), text(address, { fontSize: size, fontWeight: 650, color: ink, lineHeight: 1.3, direction: 'ltr', wordBreak: 'break-all' })])
}

function linesHeight({ small }: Measures): number {
  return small * 2.9
}

function qr({ qr }: Measures): Node {
  return { type: 'image', src: pictures.qr, width: qr, height: qr, style: { flexShrink: 0, borderRadius: 8 } } as Node
}

export function claimStyle({ language }: CardContent, _m: Measures, size: number): object {
  return { fontSize: size, fontWeight: 650, lineHeight: lineHeightOf(language), color: ink, ...breaking(language) }
}

export function answerStyle({ language }: CardContent, _m: Measures, size: number): object {
  return { fontSize: size, fontWeight: 400, lineHeight: lineHeightOf(language) + 0.05, color: ink, ...breaking(language) }
}

/** Some scripts build up and down more than others. */
function lineHeightOf(language: string): number {
  const base = language.split('-')[0]
  if (['ar', 'fa', 'ur', 'hi', 'bn', 'ta', 'th', 'mr', 'ne'].includes(base)) return 1.5
  return ['zh', 'ja', 'ko'].includes(base) ? 1.42 : 1.28
}

function breaking(language: string): object {
  return language.startsWith('ko') ? { wordBreak: 'keep-all', overflowWrap: 'anywhere' } : { overflowWrap: 'anywhere' }
}

export function text(text: string, style: object): Node {
  return { type: 'text', text, style } as Node
}

export function column(style: object, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children } as Node
}

export function row(style: object, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', flexDirection: 'row', ...style }, children } as Node
}
