/** Finds what two texts have in common, word by word in any script, so that it can be marked in both as they were written. */

export interface Word {
  /** Where it stands in the text. */
  start: number
  end: number
  folded: string
}

/** Letters and figures that belong together; in scripts without spaces each character stands for itself. */
const pattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|\p{N}+(?:[.,]\p{N}+)*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}])+/gu

export function wordsOf(text: string, most: number): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(pattern)) {
    if (words.length === most) break
    words.push({ start: match.index, end: match.index + match[0].length, folded: fold(match[0]) })
  }
  return words
}

/** Without case, accents and width. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The longest run of words that stands in both: where it begins in each, and how many words it has. */
export function longestRun(first: readonly Word[], second: readonly Word[]): { inFirst: number; inSecond: number; length: number } {
  let best = { inFirst: 0, inSecond: 0, length: 0 }
  let above = new Uint32Array(second.length + 1)
  for (let i = 0; i < first.length; i++) {
    const row = new Uint32Array(second.length + 1)
    for (let j = 0; j < second.length; j++) {
      if (first[i].folded !== second[j].folded) continue
      row[j + 1] = above[j] + 1
      if (row[j + 1] > best.length) best = { inFirst: i + 1 - row[j + 1], inSecond: j + 1 - row[j + 1], length: row[j + 1] }
    }
    above = row
  }
  return best
}
