/**
 * Writes the features of messages asked of truly small archives, the size of a young desk's: what is rare, who competes and how far the next one is
 * differ there. Each archive holds the answers of some messages and other checks; other messages, whose check is not in it, are asked too.
 * node bench/match/train/small.ts set checks archives [damage]      → /tmp/match-features/<set>-<checks>
 */
import { MatchIndex } from '#match'
import { seeded } from '../../../src/match/learn/random.ts'
import { readSet } from '../sets.ts'
import { writeLists } from './lists.ts'

const [name, checks, archives] = process.argv.slice(2)
const set = readSet(name)
if (set) {
  const random = seeded(Number(checks))
  const golds = new Map<string, Set<string>>()
  for (const [query, check] of set.qrels) golds.set(query, (golds.get(query) ?? new Set()).add(check))
  const asked = set.queries.filter(({ id }) => golds.has(id))
  const byId = new Map(set.checks.map((check) => [check.id, check]))
  // Half of the archives hold one language, as most desks do.
  const languages = [...new Set(asked.map(({ language }) => language))]

  const rows: Float32Array[] = []
  const lists: object[] = []
  let count = 0
  for (let number = 0; number < Number(archives); number++) {
    const language = number % 2 === 0 ? languages[Math.floor(random() * languages.length)] : undefined
    const pool = asked.filter((query) => language === undefined || query.language === language)
    const shelf = set.checks.filter((check) => language === undefined || check.language === language)
    const chosen = Array.from({ length: Math.ceil(Number(checks) / 3) }, () => pool[Math.floor(random() * pool.length)])
    const inside = chosen.filter((_, i) => i % 2 === 0)
    const archive = new Map(inside.flatMap(({ id }) => [...golds.get(id)!]).flatMap((id) => (byId.has(id) ? [[id, byId.get(id)!] as const] : [])))
    const others = new Set(chosen.filter((_, i) => i % 2 === 1).flatMap(({ id }) => [...golds.get(id)!]))
    for (let tries = 0; archive.size < Number(checks) && tries < 20 * Number(checks); tries++) {
      const check = shelf[Math.floor(random() * shelf.length)]
      if (!others.has(check.id)) archive.set(check.id, check)
    }
    const index = MatchIndex.build(archive.values())
    for (const query of chosen) {
      const { ids, matrix } = index.measured({ text: query.text, language: query.language })
      if (ids.length === 0) continue
      const gold = golds.get(query.id)!
      lists.push({ query: query.id, language: query.language, group: [...gold].sort()[0], archive: index.size, from: count, to: count + ids.length, golds: gold.size, right: ids.flatMap((id, i) => (gold.has(id) ? [i] : [])) })
      rows.push(matrix)
      count += ids.length
    }
  }
  const file = writeLists(`${name}-${checks}`, rows, lists)
  console.log(`${file}: ${lists.length} messages, ${count} rows`)
}
