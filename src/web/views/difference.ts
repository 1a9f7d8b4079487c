/** What changed between two texts, for eyes and for ears: underlined or struck through, and said. */
import { type BodyDifference, type ReadPiece, type Run, shortened } from '#publish'
import type { Words } from '#words'
import { html, type Html } from './html.ts'
import { speech } from './speech.ts'

export function difference(words: Words, { pieces, onlySigns }: BodyDifference): Html {
  return html`${onlySigns ? html`<span class="soft" ${speech(words.language)}>${words.say('versions.onlySigns')}</span>\n` : ''}${shortened(pieces).map((piece) => shown(words, piece))}`
}

function shown(words: Words, { kind, runs }: ReadPiece): Html {
  const text = html`${runs.map(emphasised)}`
  if (kind === 'same') return text
  const label = html`<span class="hidden-visually" lang="${words.language}"> ${words.say(`versions.${kind}`)} </span>`
  return kind === 'added' ? html`<ins>${label}${text}</ins>` : html`<del>${label}${text}</del>`
}

export function emphasised({ text, strong, em }: Run): Html {
  const words = em ? html`<em>${text}</em>` : html`${text}`
  return strong ? html`<strong>${words}</strong>` : words
}
