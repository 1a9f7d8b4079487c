/**
 * Names and loan words in Thai text, which the segmenter does not know and cuts in pieces: โม|เด|อร์|นา. They are written with few letters, without most tone marks,
 * and give themselves away by a silenced letter (◌์), by a piece that is no more than a consonant with a vowel before it, by two in a row that are no more than one with a vowel after it, or by a single letter.
 */
import { stopWordsOf } from './stop-words.ts'

const plain = /^[กขคงจชซดตถทนบปผพฝฟมยรลวสหอฮะัาิีุูเแโไ็์้๊]{1,6}$/
const opening = /^[เแโไ][กขคงจชซดตถทนบปพฟมยรลวสหอฮ]็?$/
const open = /^[กขคงจชซดตถทนบปผพฟมยรลวสหอฮ][าิีุู]$/
const silenced = /[กคจชดตทนบปพฟมรลสซ]์$/
/** A name goes on after a silenced ร only. */
const ends = /[^ร]์$/
const mostPieces = 6
/** So many pieces after the last that gives it away. */
const mostAfter = 2

/** Which neighbouring pieces may be one name: from where, and up to where. Where its end is unclear, every one that it may have. */
export function namesAmong(pieces: readonly string[]): { from: number, to: number }[] {
  const stops = stopWordsOf('th')
  const found: { from: number, to: number }[] = []
  for (let start = 0, end = 0; start < pieces.length; start = Math.max(end, start + 1)) {
    for (end = start; end < pieces.length && plain.test(pieces[end]) && !stops.has(pieces[end]);) if (ends.test(pieces[end++])) break
    const foreign: number[] = []
    for (let at = start; at < end; at++) if (isForeign(pieces[at]) || (open.test(pieces[at]) && ((at > start && open.test(pieces[at - 1])) || (at + 1 < end && open.test(pieces[at + 1]))))) foreign.push(at)
    if (foreign.length === 0) continue
    const last = foreign.at(-1)!
    const from = opening.test(pieces[foreign[0]]) || open.test(pieces[foreign[0]]) ? foreign[0] : Math.max(start, foreign[0] - 1)
    for (let to = Math.max(from + 2, last + 1); to <= Math.min(end, last + 1 + mostAfter, from + mostPieces); to++) found.push({ from, to })
  }
  return found
}

function isForeign(piece: string): boolean {
  return piece.length === 1 || opening.test(piece) || silenced.test(piece)
}
