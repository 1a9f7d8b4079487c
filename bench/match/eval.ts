/** Runs the product's own evaluation on the sets of the data folder: node bench/match/eval.ts [--leave-out] [--split dev] [--sample n] set … */
import { parseArgs } from 'node:util'
import { MatchIndex, evaluate } from '#match'
import { readSet } from './sets.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { split: { type: 'string' }, 'leave-out': { type: 'boolean' }, sample: { type: 'string' }, languages: { type: 'boolean' } } })

for (const name of positionals.length > 0 ? positionals : ['clef22-2a-en', 'clef22-2b-en', 'claimnorm25-multi', 'factchecktweet-en']) {
  const set = readSet(name)
  if (!set) continue
  const { checks, queries, qrels } = set
  let asked = values.split ? queries.filter(({ split }) => split === values.split) : queries
  if (values.sample) asked = asked.filter((_, i) => i % Math.ceil(asked.length / Number(values.sample)) === 0)
  const began = performance.now()
  const index = MatchIndex.build(checks)
  const built = performance.now()
  const { languages, run: _, ...figures } = evaluate({ checks, queries: asked, qrels, index, leaveOut: values['leave-out'] })
  const done = performance.now()
  console.log(JSON.stringify({ set: name, ...figures, buildSeconds: round((built - began) / 1000), checksPerSecond: Math.round(checks.length / (built - began) * 1000), msPerQuery: round((done - built) / asked.length) }))
  if (values.languages) for (const [language, f] of Object.entries(languages)) console.log(`  ${language} n ${f.n} MAP@5 ${f['MAP@5']} S@10 ${f['Success@10']}`)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
