/** A text with what tells a person hidden: what stands in its place says of which kind it was. */
import type { Mask, MaskedText } from '#privacy'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'

export function maskedHtml(words: Words, text: MaskedText): Html {
  return html`${text.map((piece) => (typeof piece === 'string' ? piece : html`<span class="mask">${maskName(words, piece)}</span>`))}`
}

export function maskedPlain(words: Words, text: MaskedText): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : `[${maskName(words, piece)}]`)).join('')
}

export function maskName(words: Words, { kind, number }: Mask): string {
  return kind === 'name' ? words.say('mask.name', { number: number ?? 1 }) : words.say(`mask.${kind}`)
}

/** No more than a list can show. */
export function beginning(text: MaskedText, length: number): MaskedText {
  const kept: MaskedText = []
  let left = length
  for (const piece of text) {
    if (left <= 0) return [...kept, '…']
    const whole = typeof piece !== 'string' || piece.length <= left
    kept.push(whole ? piece : `${piece.slice(0, left).toWellFormed()}…`)
    if (!whole) return kept
    left -= typeof piece === 'string' ? piece.length : 10
  }
  return kept
}
