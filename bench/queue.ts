/**
 * Fifty reviewers on one queue, by real HTTP, each listing, taking and merging as fast as a person with quick fingers.
 *
 *   node bench/queue.ts [--claims 20000] [--submissions 200000] [--reviewers 50] [--seconds 20]
 *
 * Reports medians and the slowest in a hundred, and counts everything anew afterwards: nothing may be lost, nothing doubled.
 */
import { parseArgs } from 'node:util'
import { queueLoad } from './support/queue-load.ts'

const { values } = parseArgs({ options: { claims: { type: 'string', default: '20000' }, submissions: { type: 'string', default: '200000' }, reviewers: { type: 'string', default: '50' }, seconds: { type: 'string', default: '20' } } })
const { fillSeconds, figures, wrong } = await queueLoad({ claims: Number(values.claims), submissions: Number(values.submissions), reviewers: Number(values.reviewers), seconds: Number(values.seconds) })
console.log(`filled in ${fillSeconds.toFixed(1)} s`)
for (const [kind, { count, p50, p99 }] of Object.entries(figures)) console.log(`${kind.padEnd(6)} ${String(count).padStart(6)} times   p50 ${p50.toFixed(0)} ms   p99 ${p99.toFixed(0)} ms`)
console.log(wrong.length === 0 ? 'Counted anew: nothing lost, nothing doubled.' : `WRONG: ${wrong.join('; ')}`)
process.exit(wrong.length === 0 ? 0 : 1)
