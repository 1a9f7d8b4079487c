/** Whether a message says the opposite of a claim, as far as words show it: much the same content, and only one of the two turned round by a "not" or the like. */
import type { Archive } from '../index/archive.ts'
import type { Question } from '../query/question.ts'
import type { QueryWord, ReadMessage } from '../query/read-message.ts'
import { F } from '../rank/names.ts'
import type { Negation } from '../tokenise/negations.ts'

/** Who says that something is not so seldom repeats all of it. */
const leastFound = 0.5
/** Of a message that says little else: "the ferry did not sink" denies all that was said of how and when. */
const leastFoundWhereLittleElse = 0.25
const littleElse = 0.75
/** Where it is the claim that says "not", the message must have all but all of it, and no "not" anywhere near. */
const leastFoundOfATurned = 0.75
const around = 60
const longestClaim = 40
/** A "not" within the claim's words stands so near to one of them on each side; before the first one, nearer; after the last one, right behind it and at the end of what is said. */
const within = 25
const before = 12
const behind = 2

/** The message's own word for it, as it stands in its text; null when it is the claim that has one; undefined when neither turns the other round. */
export function opposite(archive: Archive, read: ReadMessage, question: Question, document: number, features: Float32Array): Negation | null | undefined {
  const turns = archive.negations[document]
  if (turns === 0 && read.negations.length === 0) return undefined
  const found = features[F['claim found in one passage of the message']]
  const enough = features[F['share of message in claim and title, alike words too']] >= littleElse ? leastFoundWhereLittleElse : leastFound
  if (archive.claimLengths[document] > longestClaim || found < enough) return undefined
  const passage = passageOf(archive, question, document)
  if (!passage) return undefined
  if (turns > 0) return turns === 1 && found >= leastFoundOfATurned && !read.negations.some(({ start, end }) => end >= passage[0].start - around && start <= passage.at(-1)!.end + around) ? null : undefined
  const inside = read.negations.filter(({ start, end }) => belongs(read.text, passage, start, end))
  return inside.length === 1 ? inside[0] : undefined
}

/** The claim's words in the stretch of the message, at most twice as long as the claim, that has the most of them. */
function passageOf(archive: Archive, question: Question, document: number): QueryWord[] | undefined {
  const from = archive.starts[document]
  const claim = new Set(archive.sequence.subarray(from, from + archive.claimLengths[document]))
  const alike = new Map(question.alike.map(({ term, slot }) => [slot, term]))
  const width = Math.max(8, claim.size * 2)
  const there: { slot: number, place: number, word: QueryWord }[] = []
  question.words.forEach((word, place) => {
    const slot = question.slots[place]
    if (claim.has(question.terms[slot]) || claim.has(alike.get(slot) ?? -1)) there.push({ slot, place, word })
  })
  let best: { tail: number, head: number } | undefined
  let most = 0
  const counts = new Map<number, number>()
  for (let head = 0, tail = 0; head < there.length; head++) {
    counts.set(there[head].slot, (counts.get(there[head].slot) ?? 0) + 1)
    for (; there[head].place - there[tail].place >= width; tail++) {
      const left = counts.get(there[tail].slot)! - 1
      if (left === 0) counts.delete(there[tail].slot)
      else counts.set(there[tail].slot, left)
    }
    if (counts.size <= most) continue
    most = counts.size
    best = { tail, head }
  }
  return best && there.slice(best.tail, best.head + 1).map(({ word }) => word)
}

function belongs(text: string, passage: QueryWord[], start: number, end: number): boolean {
  const left = passage.findLast((word) => word.end <= start)
  const right = passage.find((word) => word.start >= end)
  if (!left) return right !== undefined && isNear(text.slice(end, right.start), before)
  if (!right) return isNear(text.slice(left.end, start), behind) && /^\s*(?:$|[\p{P}\n])/u.test(text.slice(end, end + 10))
  return isNear(text.slice(left.end, start), within) && isNear(text.slice(end, right.start), within)
}

function isNear(between: string, most: number): boolean {
  return between.length <= most && !/[.!?:;,\n]/.test(between)
}
