/**
 * Draws pairs to learn from: two parts of one check, of which one plays the message somebody sent and the other the check that answers it.
 * The message's side loses some of its words and gains some foreign ones, as real messages do. A check that has nothing but its claim gives
 * two thinned copies of it.
 */
import { shuffle } from './random.ts'
import type { Random } from './random.ts'
import type { Row, ShelvedCheck } from './shelf.ts'

export interface PairSettings {
  /** Share of words dropped from the message's side. */
  dropped: number
  /** Foreign words put into it, as a share of its length. */
  foreign: number
  /** Words in a window of the text. */
  window: number
}

export interface Pair {
  message: Row
  check: Row
}

const FEWEST_WORDS = 2
const DROPPED_FROM_COPIES = 0.4

export class Pairs {
  private readonly checks: readonly ShelvedCheck[]
  private readonly settings: PairSettings
  private readonly random: Random
  private readonly order: Int32Array
  private at = 0

  constructor(checks: readonly ShelvedCheck[], settings: PairSettings, random: Random) {
    this.checks = checks
    this.settings = settings
    this.random = random
    this.order = Int32Array.from(checks.keys())
    shuffle(this.order, random)
  }

  /** An even number of pairs, no two of the same check. */
  draw(most: number): Pair[] {
    const pairs: Pair[] = []
    if (this.at + most > this.order.length) {
      shuffle(this.order, this.random)
      this.at = 0
    }
    for (const end = Math.min(this.order.length, this.at + most); this.at < end; this.at++) {
      const pair = this.pairOf(this.checks[this.order[this.at]])
      if (pair) pairs.push(pair)
    }
    if (pairs.length % 2 === 1) pairs.pop()
    return pairs
  }

  private pairOf({ claim, title, text }: ShelvedCheck): Pair | undefined {
    const choices: Pair[] = []
    if (claim.length >= FEWEST_WORDS && title.length >= FEWEST_WORDS) choices.push({ message: claim, check: title }, { message: title, check: claim })
    if (text.length >= 2 * FEWEST_WORDS) {
      const passage = this.passageOf(text)
      choices.push({ message: passage, check: joined(claim, title) })
      if (claim.length >= FEWEST_WORDS) choices.push({ message: claim, check: joined(title, passage) })
    }
    if (choices.length > 0) {
      const { message, check } = choices[Math.floor(this.random() * choices.length)]
      return { message: this.mingled(this.thinned(message, this.settings.dropped)), check }
    }
    if (claim.length < 2 * FEWEST_WORDS) return undefined
    return { message: this.thinned(claim, DROPPED_FROM_COPIES), check: this.thinned(claim, DROPPED_FROM_COPIES) }
  }

  /** A window of the text, more often from its beginning. */
  private passageOf(text: Row): Row {
    const { window } = this.settings
    if (text.length <= window) return text
    const start = Math.floor(this.random() ** 2 * (text.length - window + 1))
    return text.subarray(start, start + window)
  }

  private thinned(words: Row, share: number): Row {
    const kept = words.filter(() => this.random() >= share)
    return kept.length > 0 ? kept : words
  }

  private mingled(words: Row): Row {
    const extra = Math.round(words.length * this.settings.foreign * 2 * this.random())
    if (extra === 0) return words
    const out = new Uint32Array(words.length + extra)
    out.set(words)
    for (let i = 0; i < extra; i++) {
      const { claim, text } = this.checks[Math.floor(this.random() * this.checks.length)]
      const from = text.length > 0 ? text : claim
      out[words.length + i] = from.length > 0 ? from[Math.floor(this.random() * from.length)] : words[0]
    }
    return out
  }
}

function joined(a: Row, b: Row): Row {
  const both = new Uint32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
