import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Check, type CheckFilters, checkFacets, checkId, type CheckRecord, getChecks, listChecks, putChecks, type RatingKey, translationsOf } from '#desk/checks'
import type { Database } from '#db'
import { Refusal } from '#desk/refusals'
import { freshDatabase } from '../../../test/support/database.ts'
import { publishing } from '../../../test/support/publishing.ts'

const clock = () => new Date('2026-03-01T12:00:00Z')

const ratingKeys: RatingKey[] = ['true', 'false', 'satire']
const records: CheckRecord[] = Array.from({ length: 240 }, (_, n) => {
  const isOwn = n % 3 === 0
  return {
    sourceKey: `check ${n}`,
    origin: isOwn ? 'desk' : 'import',
    claim: `Claim ${n}`,
    language: ['en', 'pt-BR', 'pt', 'ar', 'EN-gb'][n % 5],
    publishedOn: n % 7 === 0 && !isOwn ? undefined : `2025-0${1 + (n % 9)}-1${n % 4}`,
    publisher: { name: 'Town Library' },
    ...(isOwn ? { ratingKey: ratingKeys[n % 9 === 0 ? 0 : n % 9 === 3 ? 1 : 2] } : { rating: ['False', 'false', 'Half True', undefined][n % 4] }),
  }
})

/** Only the desk's own have any. */
function topicsOf(sourceKey: string): string[] {
  const n = Number(sourceKey.split(' ')[1])
  return n % 3 === 0 ? ['water', 'school'].filter((_, at) => (n / 3) % (at + 2) === 0) : []
}

/** Those of others as an import brings them; the desk's own as published versions, for there is no other way. */
async function putAll(db: Database, all: CheckRecord[]): Promise<void> {
  const { publish } = await publishing(db)
  for (const { sourceKey, claim, language, ratingKey, publishedOn, translationOf } of all.filter(({ origin }) => origin === 'desk')) {
    const check = translationOf && checkId(translationOf)
    await publish(checkId(sourceKey), { claim, language, rating: { key: ratingKey!, explanation: 'Because.' }, topics: topicsOf(sourceKey), ...(check && { check }) }, new Date(`${publishedOn ?? '2026-03-01'}T12:00:00Z`))
  }
  await putChecks({ db, clock }, all.filter(({ origin }) => origin === 'import'))
}

/** What a list must be, said the slow way. */
function naive(filters: CheckFilters): string[] {
  const ids = records
    .filter(({ sourceKey, language, publishedOn, rating, ratingKey }) => {
      const tag = language!.toLowerCase()
      return (
        (!filters.language || tag === filters.language.toLowerCase() || (!filters.language.includes('-') && tag.split('-')[0] === filters.language.toLowerCase())) &&
        (!filters.notIn || (tag.split('-')[0] !== filters.notIn && tag !== filters.notIn)) &&
        (!filters.rating || ratingKey === filters.rating || rating?.toLowerCase() === filters.rating.toLowerCase()) &&
        (!filters.topic || topicsOf(sourceKey).includes(filters.topic)) &&
        (!filters.from || (publishedOn && publishedOn >= filters.from)) &&
        (!filters.to || (publishedOn && publishedOn <= filters.to))
      )
    })
    .map(({ sourceKey, publishedOn }) => ({ id: checkId(sourceKey), day: publishedOn ?? '' }))
  if (filters.ids) return filters.ids.filter((id) => ids.some((one) => one.id === id))
  return ids.sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1)).map(({ id }) => id)
}

test('pages put together are the whole list, for any filters and any size of page', async (t) => {
  const { db } = await freshDatabase(t)
  await putAll(db, records)
  const day = fc.constantFrom(undefined, '2025-03-12', '2025-06-01')
  const filters = fc.record({
    language: fc.constantFrom(undefined, 'en', 'pt', 'PT-br', 'ar', 'xx'),
    notIn: fc.constantFrom(undefined, undefined, 'en', 'pt', 'pt-br', 'xx'),
    rating: fc.constantFrom(undefined, 'false', 'half true', 'satire', 'no such rating'),
    topic: fc.constantFrom(undefined, undefined, 'water', 'school', 'nowhere'),
    from: day,
    to: day,
    ids: fc.option(fc.shuffledSubarray(records.map((record) => checkId(record.sourceKey))), { nil: undefined }),
  })
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 1, max: 100 }), async (filters, limit) => {
      const pages: Check[][] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page = await listChecks(db, { ...filters, cursor, limit })
        pages.push(page.checks)
        cursor = page.nextCursor
      }
      assert.deepEqual(pages.flat().map((check) => check.id), naive(filters))
      for (const page of pages.slice(0, -1)) assert.equal(page.length, limit)
    }),
    { numRuns: 60 }
  )
})

test('what is published between two pages neither repeats nor hides a check', async (t) => {
  const { db } = await freshDatabase(t)
  await putAll(db, records)
  const first = await listChecks(db, { limit: 50 })
  await putChecks({ db, clock }, [{ sourceKey: 'newest', origin: 'import', claim: 'News', publisher: { name: 'Town Library' }, publishedOn: '2026-02-28' }])
  const rest = await listChecks(db, { limit: 1000, cursor: first.nextCursor! })
  assert.deepEqual([...first.checks, ...rest.checks].map((check) => check.id), naive({}))
})

test('a cursor that is none is refused', async (t) => {
  const { db } = await freshDatabase(t)
  for (const cursor of ['x', '2025-99-99~abc', "~' or 1=1", '2025-01-01~', '\0', '~'.repeat(10_000)]) {
    await assert.rejects(listChecks(db, { limit: 5, cursor }), (error) => error instanceof Refusal && error.code === 'bad-cursor')
  }
})

test('facets count what is there, and count again when something was published', async (t) => {
  const { db } = await freshDatabase(t)
  assert.deepEqual(await checkFacets(db), { languages: [], ratingKeys: [], ratings: [], topics: [], checks: 0 })
  await putAll(db, records)
  const facets = await checkFacets(db)
  assert.equal(facets.checks, records.length)
  for (const { language, checks } of facets.languages) assert.equal(checks, naive({ language }).length)
  for (const { rating, checks } of facets.ratings) assert.equal(checks, records.filter((record) => record.rating?.toLowerCase() === rating).length)
  assert.deepEqual(facets.topics, ['school', 'water'].map((topic) => ({ topic, checks: naive({ topic }).length })))
  assert.deepEqual(facets.ratingKeys.map(({ ratingKey }) => ratingKey), ['true', 'false', 'satire'])
  for (const { ratingKey, checks } of facets.ratingKeys) assert.equal(checks, records.filter((record) => record.ratingKey === ratingKey).length)
})

test('editions find each other from any of them', async (t) => {
  const { db } = await freshDatabase(t)
  const edition = (language: string): CheckRecord => ({ sourceKey: `bridge ${language}`, origin: 'desk', ratingKey: 'false', claim: 'The bridge', language, publisher: { name: 'Desk' }, translationOf: language === 'en' ? undefined : 'bridge en' })
  await putAll(db, [edition('en'), edition('fr'), edition('ja'), { ...edition('en'), sourceKey: 'another' }])
  const languages = async (of: string) => (await translationsOf(db, (await getChecks(db, [checkId(`bridge ${of}`)]))[0])).map((check) => check.language)
  assert.deepEqual(await languages('en'), ['fr', 'ja'])
  assert.deepEqual(await languages('ja'), ['en', 'fr'])
})

test('what cannot be read in a language is there once, as it was first written', async (t) => {
  const { db } = await freshDatabase(t)
  const edition = (name: string, language: string, of?: string): CheckRecord => ({ sourceKey: `${name} ${language}`, origin: 'desk', ratingKey: 'false', claim: `${name} ${language}`, language, publisher: { name: 'Desk' }, translationOf: of && `${name} ${of}` })
  await putAll(db, [edition('bridge', 'en'), edition('bridge', 'fr', 'en'), edition('well', 'de'), edition('well', 'ja', 'de'), edition('crane', 'fr')])
  const claims = async (notIn: string) => (await listChecks(db, { notIn, limit: 9 })).checks.map(({ claim }) => claim).sort()
  assert.deepEqual(await claims('fr'), ['well de'])
  assert.deepEqual(await claims('en'), ['crane fr', 'well de'])
  assert.deepEqual(await claims('ja'), ['bridge en', 'crane fr'])
  assert.deepEqual(await claims('es'), ['bridge en', 'crane fr', 'well de'])
})
