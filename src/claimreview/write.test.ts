import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { jsonLdText, readPage, toClaimReview, type Publication } from './index.ts'

const full: Publication = {
  url: 'https://desk.example/checks/1',
  claim: 'The harbour bridge will be closed for good from Monday.',
  title: 'No, the harbour bridge is not closing for good',
  summary: 'It is painted for three nights.',
  language: 'en-GB',
  rating: 'Mostly false',
  truth: 2,
  claimant: 'A leaflet',
  appearances: ['https://board.example/1', 'https://board.example/2'],
  publisher: { name: 'Desk of Lower Quay', url: 'https://desk.example/' },
  publishedOn: '2026-01-31',
}

const pageWith = (check: Publication): string => `<html><head><script type="application/ld+json">${jsonLdText(toClaimReview(check))}</script></head></html>`

test('the form that machines expect', () => {
  assert.deepEqual(toClaimReview(full), {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://desk.example/checks/1',
    claimReviewed: 'The harbour bridge will be closed for good from Monday.',
    headline: 'No, the harbour bridge is not closing for good',
    description: 'It is painted for three nights.',
    inLanguage: 'en-GB',
    datePublished: '2026-01-31',
    author: { '@type': 'Organization', name: 'Desk of Lower Quay', url: 'https://desk.example/' },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Thing', name: 'A leaflet' },
      appearance: [{ '@type': 'CreativeWork', url: 'https://board.example/1' }, { '@type': 'CreativeWork', url: 'https://board.example/2' }],
    },
    reviewRating: { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: 2, bestRating: 5, worstRating: 1 },
  })
})

test('a verdict beside the axis of truth has words and no number; without a verdict there is no rating', () => {
  assert.deepEqual(toClaimReview({ ...full, rating: 'Satire', truth: null }).reviewRating, { '@type': 'Rating', alternateName: 'Satire' })
  assert.equal('reviewRating' in toClaimReview({ ...full, rating: null, truth: null }), false)
})

test('what is not known is left out, not said to be empty', () => {
  const bare = toClaimReview({ url: full.url, claim: full.claim, language: 'und', rating: null, truth: null, appearances: [], publisher: { name: 'Desk' } })
  assert.deepEqual(Object.keys(bare), ['@context', '@type', 'url', 'claimReviewed', 'author', 'itemReviewed'])
})

test('no text can leave the script it stands in', () => {
  const text = jsonLdText(toClaimReview({ ...full, claim: '</script><script>alert(1)</script><!-- \u2028\u2029' }))
  assert.doesNotMatch(text, /[<\u2028\u2029]/)
  assert.equal(JSON.parse(text).claimReviewed, '</script><script>alert(1)</script><!-- \u2028\u2029')
})

/** Text as the desk stores it: cleaned already, without markup or entities that a reader would take for such. */
const text = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'ab ’"\\é語ไ👍0.,<>&;'), minLength: 1, maxLength })
  .map((written) => written.replace(/\s+/g, ' ').trim())
  .filter((written) => written !== '' && !/<[a-z!/]/i.test(written) && !/&[#a-z0-9]+;/i.test(written) && written === written.normalize('NFC'))
const link = fc.nat(1000).map((at) => `https://board.example/${at}`)

test('what is written is read back: check → page → record', () => {
  const publication = fc.record({
    url: fc.nat().map((at) => `https://desk.example/checks/${at}`),
    claim: text(200),
    title: fc.option(text(100)),
    summary: fc.option(text(200)),
    language: fc.constantFrom('en', 'pt-BR', 'zh-Hant', 'th', 'und'),
    rating: fc.option(text(30)),
    truth: fc.constantFrom(null, 1, 2, 3, 4, 5),
    claimant: fc.option(text(50)),
    appearances: fc.uniqueArray(link, { maxLength: 4 }),
    publisher: fc.record({ name: text(40).filter((name) => !/^https?:/i.test(name)), url: fc.constant('https://desk.example/') }),
    publishedOn: fc.option(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))),
  })
  fc.assert(fc.property(publication, (check) => {
    const [entry, ...more] = readPage(pageWith(check))
    assert.equal(more.length, 0)
    assert.ok('record' in entry, JSON.stringify(entry))
    const { record } = entry
    assert.deepEqual(
      { url: record.url, claim: record.claim, title: record.title, summary: record.summary, language: record.language ?? 'und', rating: record.rating, claimant: record.claimant, appearances: record.appearances, publishedOn: record.publishedOn },
      { url: check.url, claim: check.claim, title: check.title ?? undefined, summary: check.summary ?? undefined, language: check.language, rating: check.rating, claimant: check.claimant ?? undefined, appearances: check.appearances, publishedOn: check.publishedOn ?? undefined },
    )
    assert.deepEqual(record.publisher, { name: check.publisher.name, site: 'desk.example' })
  }), { numRuns: 500 })
})
