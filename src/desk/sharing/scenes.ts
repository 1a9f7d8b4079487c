/** What a clip shows, and for how long: the rating over the claim, then over the answer, then over where to read more. */

import type { Node } from '@takumi-rs/core'
import type { Pen } from './draw.ts'
import { answerStyle, band, claimStyle, column, ink, measures, pictures, repeated, row, text } from './layout.ts'
import type { CardContent } from './types.ts'

export interface Scene {
  node: Node
  seconds: number
}

const m = { ...measures['1080x1080'], claim: [84, 36] as [number, number], answer: [64, 32] as [number, number] }
const shortest = 10
const longest = 20

export async function scenesOf(pen: Pen): Promise<Scene[]> {
  const { content } = pen
  const rating = await pen.ratingSize('1080x1080')
  const room = m.height - rating * 2.5 - m.margin * 4.4
  const inside = m.width - 3.4 * m.margin
  const claim = await pen.largest(content.quoted, m.claim, room, inside, (size) => claimStyle(content, m, size))
  const answer = await pen.largest(content.answer, m.answer, room, inside, (size) => answerStyle(content, m, size))
  const frame = (inner: Node[]) => column({ width: m.width, height: m.height, backgroundColor: '#f1f2ee', color: ink, direction: content.direction }, [band(content, m, rating), ...inner])

  const scenes = [
    { node: frame([quotedBox(content, claim.shown, claim.size)]), seconds: readingTime(claim.shown) },
    { node: frame([column({ flexGrow: 1, padding: m.margin * 1.7, justifyContent: 'center' }, [text(answer.shown, answerStyle(content, m, answer.size))])]), seconds: readingTime(answer.shown) },
    { node: frame([ending(content)]), seconds: 3 },
  ]
  return inTime(scenes)
}

function quotedBox(content: CardContent, shown: string, size: number): Node {
  return row({ flexGrow: 1, position: 'relative', overflow: 'hidden', margin: m.margin, borderRadius: 10, border: '2px solid #c9cec8', backgroundColor: '#fcfcfa', alignItems: 'center' }, [
    repeated(content, size),
    text(shown, { ...claimStyle(content, m, size), flexGrow: 1, flexBasis: 0, padding: m.margin * 0.6 }),
  ])
}

function ending({ dated, address }: CardContent): Node {
  const size = Math.min(44, (m.width - 2 * m.margin) / (address.length * 0.6))
  return column({ flexGrow: 1, alignItems: 'center', justifyContent: 'center', gap: m.margin * 0.6 }, [
    { type: 'image', src: pictures.qr, width: 480, height: 480, style: { borderRadius: 14 } } as Node,
    text(address, { fontSize: size, fontWeight: 650, direction: 'ltr' }),
    text(dated, { fontSize: 36 }),
  ])
}

/** A slow reader takes about 14 letters a second, or five Chinese characters. */
function readingTime(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return Math.min(9, Math.max(3.5, (text.length - dense) / 14 + dense / 5))
}

/** Of 10 to 20 seconds in all. */
function inTime(scenes: Scene[]): Scene[] {
  const all = scenes.reduce((sum, { seconds }) => sum + seconds, 0)
  const wanted = Math.min(longest - 1.5, Math.max(shortest, all))
  return scenes.map((scene) => ({ ...scene, seconds: Math.ceil(((scene.seconds * wanted) / all) * 10) / 10 }))
}
