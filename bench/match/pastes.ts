/**
 * Claim: a claim in a long paste is found. Posts of one set, each a paragraph between two of articles of another set whose claims the archive does not have, as far as the matcher can tell: where its check stands,
 * and how often the default cuts show it or another one, by the length of the paste in words. Beside it what plain BM25 over all fields makes of the same paste. The ranker was trained on these posts, alone. node bench/match/pastes.ts [posts]
 */
import { MatchIndex } from '#match'
import { plainBm25 } from './peers/plainBm25.ts'
import { readSet } from './sets.ts'

const posts = readSet('clef22-2a-en')
const articles = readSet('factchecktweet-en')
if (posts && articles) {
  const wanted = new Map(posts.qrels)
  const asked = posts.queries.filter(({ id }) => wanted.has(id))
  const every = Math.max(1, Math.floor(asked.length / Number(process.argv[2] ?? 300)))
  const chosen = asked.filter((_, i) => i % every === 0)
  const index = MatchIndex.build(posts.checks)
  const prose = articles.checks.filter((article, i) => i % 20 === 0 && (article.text?.length ?? 0) > 400 && isStrange(article)).map(({ text }) => text!.split(/\s+/))
  const plain = plainBm25()
  plain.index(posts.checks.map(({ id, claim, title = '', text = '', language = '' }) => ({ id, claim, title, text, lang: language })))
  for (const length of [0, 30, 100, 300, 2000, 20_000]) {
    const places: number[] = []
    const plainly: number[] = []
    const wall: number[] = []
    let shown = 0
    let other = 0
    let answered = 0
    let wrong = 0
    chosen.forEach(({ id, text }, number) => {
      const paste = [words(length / 2, number * 2), text, words(length / 2, number * 2 + 1)].join('\n\n')
      const began = performance.now()
      const { decision, matches } = index.match({ text: paste }, { limit: 10 })
      wall.push(performance.now() - began)
      places.push(matches.findIndex((match) => match.id === wanted.get(id)))
      plainly.push(plain.search(paste).slice(0, 10).findIndex((found) => found.id === wanted.get(id)))
      const isRight = places.at(-1) === 0
      if (decision !== 'none') isRight ? shown++ : other++
      if (decision === 'answer') isRight ? answered++ : wrong++
    })
    wall.sort((a, b) => a - b)
    console.log(JSON.stringify({ words: length, posts: chosen.length, first: within(places, 1), in3: within(places, 3), in10: within(places, 10), shown, shownOther: other, answered, answeredOther: wrong, p50: Math.round(wall[wall.length >> 1] * 10) / 10, bm25First: within(plainly, 1), bm25In10: within(plainly, 10) }))
  }

  /** Of nothing that the archive has. */
  function isStrange({ claim, title }: { claim: string, title?: string }): boolean {
    return [claim, title ?? ''].every((text) => (index.match({ text }).matches[0]?.score ?? 0) < 0.2)
  }

  function words(count: number, from: number): string {
    const out: string[] = []
    for (let at = from * 997; out.length < count; at++) out.push(...prose[at % prose.length])
    return out.slice(0, count).join(' ')
  }
}

function within(places: readonly number[], limit: number): number {
  return Math.round(places.filter((place) => place >= 0 && place < limit).length / places.length * 1000) / 1000
}
