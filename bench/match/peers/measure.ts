/** Measures one peer on one set of questions: how well it ranks, how often it answers, how often it answers what it cannot know. */
import type { Question } from './dataset.ts'
import type { Peer, PeerHit } from './peer.ts'

export interface Figures {
  n: number
  'MAP@1': number
  'MAP@5': number
  MRR: number
  'S@1': number
  'S@5': number
  'S@10': number
  /** Share of questions for which the peer shows at least one answer. */
  answered: number
  /** Share of the answered ones whose first shown answer is the right one. */
  'right if answered': number
  /** Share of questions answered although the right check had been taken out. */
  'wrong when left out': number
  /** Milliseconds. */
  p50: number
}

export function measure(peer: Peer, questions: Question[], now: () => number): Figures {
  const sums = { map1: 0, map5: 0, mrr: 0, s1: 0, s5: 0, s10: 0, answered: 0, right: 0, wrong: 0 }
  const times: number[] = []
  for (const { text, gold } of questions) {
    const start = now()
    const hits = peer.search(text)
    times.push(now() - start)
    const ids = hits.map((hit) => hit.id)
    sums.map1 += averagePrecision(ids, gold, 1)
    sums.map5 += averagePrecision(ids, gold, 5)
    const first = ids.findIndex((id) => gold.includes(id))
    if (first >= 0) sums.mrr += 1 / (first + 1)
    if (first === 0) sums.s1++
    if (first >= 0 && first < 5) sums.s5++
    if (first >= 0 && first < 10) sums.s10++
    const shown = firstShown(hits)
    if (shown) sums.answered++
    if (shown && gold.includes(shown.id)) sums.right++
    if (firstShown(peer.search(text, new Set(gold)))) sums.wrong++
  }
  const n = Math.max(1, questions.length)
  return {
    n: questions.length,
    'MAP@1': sums.map1 / n,
    'MAP@5': sums.map5 / n,
    MRR: sums.mrr / n,
    'S@1': sums.s1 / n,
    'S@5': sums.s5 / n,
    'S@10': sums.s10 / n,
    answered: sums.answered / n,
    'right if answered': sums.right / Math.max(1, sums.answered),
    'wrong when left out': sums.wrong / n,
    p50: median(times),
  }
}

function firstShown(hits: PeerHit[]): PeerHit | undefined {
  return hits.find((hit) => hit.passes)
}

export function averagePrecision(ids: string[], gold: string[], depth: number): number {
  let found = 0
  let sum = 0
  ids.slice(0, depth).forEach((id, rank) => {
    if (gold.includes(id)) sum += ++found / (rank + 1)
  })
  return sum / Math.min(depth, gold.length)
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
