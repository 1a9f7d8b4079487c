/**
 * Fifty reviewers on one queue, by real HTTP with real sessions: each keeps the list fresh, takes claims on, opens them and saves what
 * they write, merges, closes, and takes half of that back, with quick fingers.
 *
 *   node bench/queue.ts [--claims 20000] [--submissions 200000] [--reviewers 50] [--seconds 60] [--pause 2000]
 *
 * Beside it, in the same run: the first page of the queue read straight from PostgreSQL by the same query, what opening a claim and the
 * list costs in processor time, and one reviewer alone.
 * Reports medians and the slowest in a hundred, and counts everything anew afterwards: nothing may be lost, nothing doubled.
 */
import { parseArgs } from 'node:util'
import { type Figures, queueLoad } from './support/queue-load.ts'

const { values } = parseArgs({
  options: { claims: { type: 'string', default: '20000' }, submissions: { type: 'string', default: '200000' }, reviewers: { type: 'string', default: '50' }, seconds: { type: 'string', default: '60' }, pause: { type: 'string', default: '2000' } },
})
const [claims, submissions, reviewers, seconds, pause] = [values.claims, values.submissions, values.reviewers, values.seconds, values.pause].map(Number)
const { fillSeconds, plain, costs, alone, together, wrong } = await queueLoad({ claims, submissions, reviewers, seconds, pause })

console.log(`${claims} claims, ${submissions} messages, filled in ${fillSeconds.toFixed(0)} s. The first page of the queue straight from PostgreSQL: p50 ${plain.p50.toFixed(1)} ms, p99 ${plain.p99.toFixed(1)} ms\n`)
console.log('Processor time of the desk and of the database, ms each: ' + Object.entries(costs).map(([page, { desk, database }]) => `${page} ${desk.toFixed(1)} and ${database?.toFixed(1) ?? '?'}`).join('; ') + '\n')
console.log(`| | one reviewer, no pause: p50 / p99 ms | ${reviewers} reviewers: p50 / p99 ms | times |\n|---|---|---|---|`)
for (const kind of Object.keys(together.figures).sort()) console.log(`| ${kind} | ${said(alone.figures, kind)} | ${said(together.figures, kind)} | ${together.figures[kind].count} |`)
console.log(`| requests a second | ${alone.perSecond.toFixed(1)} | ${together.perSecond.toFixed(1)} | |\n`)
console.log(wrong.length === 0 ? 'Counted anew: nothing lost, nothing doubled.' : `WRONG: ${wrong.join('; ')}`)
process.exit(wrong.length === 0 ? 0 : 1)

function said(figures: Figures, kind: string): string {
  return figures[kind] ? `${figures[kind].p50.toFixed(0)} / ${figures[kind].p99.toFixed(0)}` : ''
}
