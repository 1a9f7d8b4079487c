import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counters } from '#desk/counters'
import { freshDatabase } from '../../../test/support/database.ts'
import { publishing } from '../../../test/support/publishing.ts'

const now = new Date('2026-11-25T15:00:00Z') // a Wednesday
const day = 86_400_000
const kinds = ['minor', 'substantive', 'rating', 'retraction'] as const

/** Chance that repeats. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

test('weeks, corrections and the share about public welfare are what a person would count, translations aside', async (t) => {
  const { db } = await freshDatabase(t)
  const { publish } = await publishing(db)
  await db.insertInto('topics').values([{ key: 'water', name: 'Water', public_welfare: true, made_by: null, made_at: now }, { key: 'sport', name: 'Sport', public_welfare: false, made_by: null, made_at: now }]).execute()
  const roll = dice(7)
  const edges = ['2026-11-23T00:00:00.000Z', '2026-11-22T23:59:59.999Z', '2026-11-02T00:00:00.000Z', '2026-11-01T23:59:59.999Z'] // both sides of two Mondays
  const published: { at: Date; topics: string[] }[] = []
  const changed: { at: Date; kind: (typeof kinds)[number] }[] = []
  for (let n = 0; n < 40; n++) {
    const at = n < edges.length ? new Date(edges[n]) : new Date(now.getTime() - roll(60 * day))
    const topics = [[], ['water'], ['sport'], ['sport', 'water']][roll(4)]
    await publish(`check ${n}`, { topics }, at)
    published.push({ at, topics })
    if (n % 5 === 0) await publish(`check ${n} fr`, { check: `check ${n}`, language: 'fr', topics }, at)
    if (n % 3 === 0) {
      const kind = kinds[roll(4)]
      const later = new Date(at.getTime() + roll(Math.max(1, now.getTime() - at.getTime())))
      await publish(`check ${n}`, { topics, change: { kind, note: 'It was wrong.' } }, later)
      changed.push({ at: later, kind })
    }
  }

  const counted = await counters({ db, clock: () => now }, { weeks: 4 })
  const mondays = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']
  const within = (at: Date, monday: string) => at >= new Date(`${monday}T00:00:00Z`) && at.getTime() < Date.parse(`${monday}T00:00:00Z`) + 7 * day
  assert.deepEqual(
    counted.weeks.map(({ monday, checks, corrections }) => ({ monday, checks, corrections })),
    mondays.map((monday) => ({
      monday,
      checks: published.filter(({ at }) => within(at, monday)).length,
      corrections: Object.fromEntries(kinds.map((kind) => [kind, changed.filter((one) => one.kind === kind && within(one.at, monday)).length])),
    }))
  )
  assert.ok(counted.weeks.every(({ checks }) => checks > 0), 'each week has something to count')
  const recent = published.filter(({ at, topics }) => at >= new Date('2026-11-02T00:00:00Z') && topics.length > 0)
  assert.deepEqual(counted.publicWelfare, { checks: recent.filter(({ topics }) => topics.includes('water')).length, of: recent.length })
  assert.deepEqual([counted.medianHoursToAnswer, counted.complaints.received], [null, 0])
})
