/** Measures recall of the candidates and MAP@5 of single features: node bench/match/train/measure.ts set split [sample]. For work on the features. */
import { featureCount, featureNames } from '../../../src/match/rank/names.ts'
import { tuning } from '../../../src/match/query/find.ts'
import { cachedIndex } from './cached-index.ts'
import { readSet } from '../sets.ts'

if (process.env.TUNING) Object.assign(tuning, JSON.parse(process.env.TUNING))

const [name, split, sample] = process.argv.slice(2)
const set = readSet(name)
if (set) {
  const golds = new Map<string, Set<string>>()
  for (const [query, check] of set.qrels) golds.set(query, (golds.get(query) ?? new Set()).add(check))
  let asked = set.queries.filter((query) => (split === 'all' || query.split === split) && golds.has(query.id))
  if (sample) asked = asked.filter((_, i) => i % Math.ceil(asked.length / Number(sample)) === 0)
  const began = performance.now()
  const index = cachedIndex(set)
  const built = performance.now()
  for (const change of process.env.TUNINGS?.split(';') ?? ['{}']) {
  Object.assign(tuning, JSON.parse(change))
  let inside = 0
  let count = 0
  const sums = new Float64Array(featureCount)
  const times: number[] = []
  for (const query of asked) {
    const t = performance.now()
    const { ids, matrix } = index.measured({ text: query.text, language: process.env.NOLANG ? undefined : query.language })
    times.push(performance.now() - t)
    const gold = golds.get(query.id)!
    count += ids.length
    const places = ids.flatMap((id, i) => (gold.has(id) ? [i] : []))
    if (places.length > 0) inside++
    for (let f = 0; f < featureCount; f++) {
      let sum = 0
      const ranks = places.map((p) => {
        let rank = 1
        for (let i = 0; i < ids.length; i++) {
          const a = matrix[i * featureCount + f], b = matrix[p * featureCount + f]
          if (a > b || (a === b && i < p)) rank++
        }
        return rank
      }).sort((a, b) => a - b)
      ranks.forEach((rank, i) => { if (rank <= 5) sum += (i + 1) / rank })
      sums[f] += sum / Math.min(5, gold.size)
    }
  }
  times.sort((a, b) => a - b)
  console.log(`${name} ${split}: n ${asked.length}, build ${Math.round(built - began)} ms, gold inside ${(inside / asked.length).toFixed(4)}, candidates ${(count / asked.length).toFixed(0)}, ms p50 ${times[times.length >> 1].toFixed(2)} p99 ${times[Math.floor(times.length * 0.99)].toFixed(2)}`)
  const rows = featureNames.map((feature, f) => [feature, sums[f] / asked.length] as const).sort((a, b) => b[1] - a[1])
  console.log(rows.slice(0, Number(process.env.TOP ?? 12)).map(([feature, value]) => `  ${value.toFixed(4)} ${feature}`).join('\n'))
  console.log(change)
  }
}
