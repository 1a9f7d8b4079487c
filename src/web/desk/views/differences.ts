/** What one message says otherwise than another: word by word, what is hidden in one as one word. */
import { diffArrays } from 'diff'
import type { MaskedText } from '#privacy'
import type { Words } from '#words'
import { html, type Html } from '../../views/html.ts'
import { maskName } from './masked.ts'

const mostWords = 800

/** Null where the texts are too long to be compared at a glance. */
export function differences(words: Words, from: MaskedText, to: MaskedText): Html | null {
  const [a, b] = [tokens(words, from), tokens(words, to)]
  if (a.length > mostWords || b.length > mostWords) return null
  return html`${diffArrays(a, b).map(({ value, added, removed }) => {
    const text = value.join('')
    return added ? html`<ins>${text}</ins>` : removed ? (text.trim() ? html`<del>${text}</del>` : '') : text
  })}`
}

function tokens(words: Words, text: MaskedText): string[] {
  return text.flatMap((piece) => (typeof piece === 'string' ? (piece.match(/\s+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+/gu) ?? []) : [`[${maskName(words, piece)}]`]))
}
