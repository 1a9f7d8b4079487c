/** The plain thing to compare with: an inverted index with BM25 that reads every posting of every word, and nothing more. */
import type { CheckDocument } from '#match'

export class PlainBm25 {
  private lists = new Map<string, number[]>()
  private lengths: number[] = []
  private ids: string[] = []

  constructor(checks: Iterable<CheckDocument>) {
    for (const { id, claim, title = '' } of checks) {
      const number = this.ids.push(id) - 1
      const words = split(`${claim} ${title}`)
      this.lengths.push(words.length)
      for (const word of words) {
        const list = this.lists.get(word)
        if (!list) this.lists.set(word, [number])
        else list.push(number)
      }
    }
  }

  search(text: string, limit = 10): string[] {
    const scores = new Map<number, number>()
    for (const word of new Set(split(text))) {
      const list = this.lists.get(word)
      if (!list) continue
      const idf = Math.log(1 + (this.ids.length - list.length + 0.5) / (list.length + 0.5))
      for (const number of list) scores.set(number, (scores.get(number) ?? 0) + idf * 2.2 / (1 + 1.2 * (0.25 + 0.75 * this.lengths[number] / 25)))
    }
    return [...scores].sort((a, b) => b[1] - a[1]).slice(0, limit).map(([number]) => this.ids[number])
  }
}

function split(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []
}
