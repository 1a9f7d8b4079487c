/** Pages take every word from the catalogue, escape what others wrote, and mark its language. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { ratingKeys, type Check } from '#desk/checks'
import type { Explainer } from '#desk/explainers'
import type { Reason } from '#match'
import { english, speakIn, type Words, interfaceLanguages } from '#words'
import type { ApiDocument } from '../api/document.ts'
import { aboutPage } from './about-page.ts'
import { answerPage } from './answer-page.ts'
import { apiPage } from './api-page.ts'
import { checkPage } from './check-page.ts'
import { checksPage } from './checks-page.ts'
import { errorPage } from './error-page.ts'
import { excerpt } from './excerpt.ts'
import { explainersPage } from './explainers-page.ts'
import { frontPage } from './front-page.ts'
import type { Html } from './html.ts'
import { newsletterPage } from './newsletter-page.ts'
import { statusPage } from './status-page.ts'

const ownNamesOfLanguages = new RegExp(interfaceLanguages.map((tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag)).join('|'), 'giu')

/** A language in which every message is its own key, and every text of others is a row of signs. */
const pseudo: Words = {
  language: 'qps',
  deskName: '⟦desk⟧',
  direction: 'ltr',
  say: (key) => `⟦${key}⟧`,
  pieces: (key, values) => [`⟦${key}⟧`, ...Object.values(values).flatMap((value) => (typeof value === 'function' ? [value('⟦inside⟧')] : []))] as never,
  date: () => '⟦date⟧',
  moment: () => '⟦moment⟧',
  number: () => '⟦number⟧',
  amount: () => '⟦amount⟧',
  list: () => '⟦list⟧',
  languageName: () => '⟦language⟧',
  topicName: () => '⟦topic⟧',
}

const check: Check = {
  id: '§', origin: 'desk', language: 'qps', claim: '§', title: '§', summary: '§', body: '§\n\n§', rating: null, ratingKey: 'false', claimant: '§',
  url: null, appearances: ['§'], publisher: { name: '§', site: '§' }, publishedOn: '2026-01-02', translationOf: null, versionNumber: 1, ratingExplanation: null, topics: [], correctedAt: null, retractedAt: null,
}
const imported: Check = { ...check, origin: 'import', ratingKey: null, rating: '§', url: '§' }
const unrated: Check = { ...imported, rating: null, publishedOn: null, language: 'und' }
const reasons: Reason[] = [
  { kind: 'same-link', link: '§' }, { kind: 'says-the-opposite', word: '§' }, { kind: 'says-otherwise', message: '§', claim: '§' }, { kind: 'near-identical', share: 0.9 }, { kind: 'contains-claim', share: 0.5 }, { kind: 'shared-run', text: '§' }, { kind: 'shared-words', words: ['§'] }, { kind: 'translated-words', words: ['§'] },
  { kind: 'shared-names', names: ['§'] }, { kind: 'shared-numbers', numbers: ['§'] }, { kind: 'similar-spelling', share: 0.4 }, { kind: 'similar-meaning', share: 0.4 }, { kind: 'part-of-message', text: '§' },
]
const matches = [check, imported, unrated].map((one) => ({ score: 0.9, reasons, check: one, helpful: true as boolean | null }))
const facets = { checks: 2, languages: [{ language: 'qps', checks: 2 }], ratingKeys: ratingKeys.map((ratingKey) => ({ ratingKey, checks: 1 })), ratings: [{ rating: '§', checks: 1 }], topics: [{ topic: '§', checks: 1 }] }
const question = { query: '§', language: 'qps', rating: 'false', topic: '§', from: '2026-01-01', to: '2026-01-02', cursor: '§' }
const closing = { reason: 'opinion' as const, answer: '§', closedAt: new Date(0) }
const asked = { submissionId: '§', statusToken: '§', claim: { id: '§', askers: 3 }, notCheckable: null, withdrawn: [], decision: 'answer' as const, matches }
const submission = { id: '§', text: '§', url: null, language: 'qps', receivedAt: new Date(0) }
const document = { paths: { '/§': { get: { operationId: 'ask', responses: {} } } } } as unknown as ApiDocument

const explainers: Explainer[] = [{ id: '§', language: 'qps', title: '§', summary: '§', topics: [], helpsWith: [], changedAt: new Date(0) }]

const pages: Record<string, (words: Words) => Html> = {
  front: (words) => frontPage(words, { latest: [check, imported], elsewhere: [unrated] }),
  'front, refused': (words) => frontPage(words, { latest: [], elsewhere: [], typed: { text: '§', refused: '§' } }),
  answered: (words) => answerPage(words, asked, { text: '§', statusUrl: 'https://§.example/status/§', explainers }),
  suggested: (words) => answerPage(words, { ...asked, decision: 'suggest' }, { text: '§', statusUrl: 'https://§.example/status/§', explainers }),
  'nobody yet': (words) => answerPage(words, { ...asked, decision: 'none', matches: [] }, { text: '§', statusUrl: 'https://§.example/status/§', explainers }),
  status: (words) => statusPage(words, { submission, claim: { id: '§', askers: 1 }, notCheckable: null, withdrawn: [{ ...check, retractedAt: new Date(0) }, { ...check, claim: '' }], decision: 'answer', matches }, { token: '§', explainers: [] }),
  'status, not checkable': (words) => statusPage(words, { submission, claim: { id: '§', askers: 1 }, notCheckable: closing, withdrawn: [], decision: 'suggest', matches }, { token: '§', explainers }),
  explainers: (words) => explainersPage(words, explainers),
  'no explainers': (words) => explainersPage(words, []),
  checks: (words) => checksPage(words, { question, checks: [check, imported], nextCursor: '§', facets }),
  'no check found': (words) => checksPage(words, { question, checks: [], nextCursor: null, facets }),
  'no checks': (words) => checksPage(words, { question, checks: [], nextCursor: null, facets: { ...facets, checks: 0 } }),
  check: (words) => checkPage(words, check, [imported], 'https://§.example'),
  'check of another': (words) => checkPage(words, imported, [], 'https://§.example'),
  'check without a rating': (words) => checkPage(words, unrated, [], 'https://§.example'),
  about: aboutPage,
  api: (words) => apiPage(words, document, 'https://§.example'),
  error: (words) => errorPage(words, { title: '§', detail: '§' }),
}

for (const [name, page] of Object.entries(pages)) {
  test(`${name}: no text is written into the template`, () => {
    const html = String(page(pseudo))
    const text = html.replace(/<(code|svg)[\s>].*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ')
    const spoken = [text, ...[...html.matchAll(/\s(?:aria-label|title|alt|placeholder|label)="([^"]*)"/g)].map(([, value]) => value), ...[...html.matchAll(/name="description" content="([^"]*)"/g)].map(([, value]) => value)]
    const left = spoken.join(' ').replace(/⟦[^⟧]*⟧/g, '').replace(/https:\/\/§\.example\/status\/§|&[a-z]+;/g, '')
    // Names of languages stand each in its own, whatever the page is in.
    assert.doesNotMatch(left.replace(ownNamesOfLanguages, ''), /\p{L}/u)
  })

  test(`${name}: no style, no script and no handler stands in the page`, () => {
    const html = String(page(english))
    assert.doesNotMatch(html, /<script|<style|\sstyle=|\son[a-z]+=|javascript:/i)
    assert.doesNotMatch(html, /\[object |undefined|NaN/)
  })
}

const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&'

test('a narrowed list says how much of what fits it shows', () => {
  const page = (list: { nextCursor: string | null; cursor: string }) => String(checksPage(english, { question: { ...question, cursor: list.cursor }, checks: [check, imported], nextCursor: list.nextCursor, facets }))
  assert.match(page({ nextCursor: null, cursor: '' }), /2 checks fit\./)
  assert.match(page({ nextCursor: '§', cursor: '' }), /More than 2 checks fit\./)
  assert.match(page({ nextCursor: null, cursor: '§' }), /The last 2 checks that fit\./)
})

test('a desk that sends no newsletter promises none', () => {
  const page = (sends: boolean) => String(newsletterPage(english, { sends, there: { languages: ['en'], topics: [] } }))
  assert.match(page(true), /by e-mail, every day or every week/)
  assert.doesNotMatch(page(false), /by e-mail|<form/)
})

test('what others wrote is escaped wherever it stands', () => {
  const hostile: Check = { ...imported, claim: attack, summary: attack, body: attack, rating: attack, claimant: attack, language: attack, appearances: [attack, 'javascript:alert(1)'], url: 'javascript:alert(1)', publisher: { name: attack, site: 'javascript:alert(1)' } }
  const html = [
    checkPage(english, hostile, [hostile], 'https://desk.example'),
    checksPage(english, { question: { ...question, query: attack, cursor: attack }, checks: [hostile], nextCursor: attack, facets: { ...facets, languages: [{ language: attack, checks: 1 }], ratings: [{ rating: attack, checks: 1 }], topics: [{ topic: attack, checks: 1 }] } }),
    frontPage(english, { latest: [hostile], elsewhere: [hostile], typed: { text: `</textarea>${attack}`, refused: attack } }),
    answerPage(english, { ...asked, matches: [{ score: 1, reasons: [{ kind: 'shared-run', text: attack }, { kind: 'says-otherwise', message: attack, claim: attack }], check: hostile }] }, { text: attack, statusUrl: 'https://desk.example/status/x', explainers: [] }),
    statusPage(english, { submission: { ...submission, text: attack }, claim: { id: 'x', askers: 1 }, notCheckable: { ...closing, answer: attack }, decision: 'none', withdrawn: [], matches: [] }, { token: attack, explainers: [{ ...explainers[0], language: attack, title: attack, summary: attack }] }),
  ].join('')
  assert.doesNotMatch(html, /<script|<img|href="javascript/i)
})

test('another day than the claim’s is said in a note above the reasons, never beside “the text is the same”, in every language and direction', () => {
  const otherwise: Reason[] = [{ kind: 'says-otherwise', message: '٥ Monday', claim: 'الجمعة' }, { kind: 'near-identical', share: 1 }, { kind: 'shared-words', words: ['noon'] }]
  for (const language of ['en', 'fr', 'es', 'ar']) {
    const words = speakIn(language, 'Touchstone')
    const page = (reasons: Reason[]) => String(answerPage(words, { ...asked, matches: [{ score: 0.9, reasons, check }] }, { text: '§', statusUrl: 'https://desk.example/status/x', explainers: [] }))
    const [, note] = /<p class="note">([^<]*)<\/p>.*<div class="why">/s.exec(page(otherwise)) ?? []
    assert.ok(note?.includes('\u2068٥ Monday\u2069') && note.includes('\u2068الجمعة\u2069'), `${language}: ${note}`)
    assert.ok(!page(otherwise).includes(words.say('reason.near-identical', { share: 1 })))
    assert.ok(page(otherwise.slice(1)).includes(words.say('reason.near-identical', { share: 1 })))
  }
})

test('text in another language says so, and which way it runs', () => {
  const html = String(checkPage(english, { ...check, language: 'ar', claim: 'ادعاء' }, [], 'https://desk.example'))
  assert.match(html, /<h1 class="claim" lang="ar" dir="rtl">ادعاء<\/h1>/)
  assert.match(html, /<span class="rating-own" lang="ar" dir="rtl">خاطئ<\/span>/)
  assert.match(String(checkPage(english, { ...check, language: 'und' }, [], '')), /<h1 class="claim" dir="auto">/)
})

test('a check of others is shown as theirs, and never in our words or colours', () => {
  const html = String(checkPage(english, { ...imported, rating: 'Pants on fire', url: 'https://other.example/1', publisher: { name: 'The Other Desk', site: null } }, [], 'https://desk.example'))
  assert.match(html, /rating-given[^>]*><span[^>]*>“Pants on fire”/)
  assert.match(html, /not by this desk/)
  assert.match(html, /<link rel="canonical" href="https:\/\/other\.example\/1">/)
  for (const key of ratingKeys) assert.ok(!html.includes(`rating-${key} `))
})

test('an excerpt cuts between characters as people see them', () => {
  assert.equal(excerpt('short'), 'short')
  assert.equal(excerpt('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12), '👩‍👩‍👧‍👦…')
  assert.equal(excerpt('abcdef', 3), 'abc…')
})
