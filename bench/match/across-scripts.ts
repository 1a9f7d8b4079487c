/** How often a message finds its check in another script: node bench/match/across-scripts.ts [set]. Not held out: the shipped weights saw every third of these messages. */
import { MatchIndex } from '#match'
import { readSet } from './sets.ts'

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Gurmukhi', 'Tamil', 'Thai', 'Hangul', 'Katakana', 'Han'].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const)
const most = (text: string) => scripts.map(([name, letters]) => ({ name, count: text.match(letters)?.length ?? 0 })).sort((a, b) => b.count - a.count)[0].name

const set = readSet(process.argv[2] ?? 'claimnorm25-multi')
if (set) {
  const index = MatchIndex.build(set.checks)
  const claims = new Map(set.checks.map(({ id, claim }) => [id, claim]))
  const queries = new Map(set.queries.map((query) => [query.id, query]))
  const rows = new Map<string, { n: number, precision: number, found: number, inside: number }>()
  for (const [queryId, right] of set.qrels) {
    const query = queries.get(queryId)
    const [from, to] = [most(query?.text ?? ''), most(claims.get(right) ?? '')]
    if (!query) continue
    const place = index.search(query, { limit: 10 }).findIndex(({ id }) => id === right)
    const inside = index.measured(query).ids.includes(right)
    for (const key of [from === to ? 'one script' : 'across scripts', `${from} to ${to}`]) {
      const row = rows.get(key) ?? { n: 0, precision: 0, found: 0, inside: 0 }
      rows.set(key, { n: row.n + 1, precision: row.precision + (place >= 0 && place < 5 ? 1 / (place + 1) : 0), found: row.found + (place >= 0 ? 1 : 0), inside: row.inside + (inside ? 1 : 0) })
    }
  }
  for (const [key, { n, precision, found, inside }] of [...rows].sort(([, a], [, b]) => b.n - a.n)) {
    console.log(`${key.padEnd(26)} n ${String(n).padStart(4)}  MAP@5 ${(precision / n).toFixed(3)}  S@10 ${(found / n).toFixed(3)}  among the candidates ${(inside / n).toFixed(3)}`)
  }
}
