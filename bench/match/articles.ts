/**
 * Claim: with 86,000 checks and their articles (factchecktweet-en) the whole road of a message takes p50 ≤ 5 ms. Messages never asked before, 250 at a time in one running matcher, since it
 * remembers how words sound and are spelt once it has met them; then the last 250 again, beside plain BM25 over all fields on those; then 1,000 new ones while checks are published, some of them
 * with words that are new to the archive. node bench/match/articles.ts [messages]
 */
import { MatchIndex } from '#match'
import { plainBm25 } from './peers/plainBm25.ts'
import { readSet } from './sets.ts'

const stretch = 250
const published = 40
const set = readSet('factchecktweet-en')
if (set) {
  const index = MatchIndex.build(set.checks.slice(0, -published))
  const asked = set.queries.slice(0, Number(process.argv[2] ?? 1500))
  const match = ({ text, language }: { text: string, language?: string }) => index.match({ text, language })
  const all: number[] = []
  for (let from = 0; from < asked.length; from += stretch) {
    const wall = times(asked.slice(from, from + stretch), match)
    all.push(...wall)
    console.log(JSON.stringify({ messages: `${from + 1} to ${Math.min(asked.length, from + stretch)}`, ...shown(wall) }))
  }
  console.log(JSON.stringify({ messages: 'all of these', ...shown(all) }))
  const last = asked.slice(-stretch)
  console.log(JSON.stringify({ messages: 'the last again', ...shown(times(last, match)) }))
  const wall = set.checks.slice(-published).flatMap((check, n, { length }) => {
    index.add(check)
    return times(set.queries.slice(asked.length).slice(n * 1000 / length, (n + 1) * 1000 / length), match)
  })
  console.log(JSON.stringify({ messages: `${wall.length} new ones, a check published before every ${1000 / published}`, ...shown(wall) }))
  const plain = plainBm25()
  plain.index(set.checks.map(({ id, claim, title = '', text = '', language = '' }) => ({ id, claim, title, text, lang: language })))
  console.log(JSON.stringify({ messages: 'the last, by plain BM25', ...shown(times(last, ({ text }) => plain.search(text))) }))
}

/** Of each message, in ms. A thread's processor time is counted in steps as long as a message takes. */
function times<T>(messages: readonly T[], run: (message: T) => void): number[] {
  return messages.map((message) => {
    const began = performance.now()
    run(message)
    return performance.now() - began
  })
}

function shown(wall: readonly number[]) {
  const sorted = wall.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) }
}

function at(sorted: number[], share: number): number {
  return Math.round(sorted[Math.floor(sorted.length * share)] * 100) / 100
}
