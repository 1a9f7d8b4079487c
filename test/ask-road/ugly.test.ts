/**
 * Ugly inputs down the ask road: each is answered or refused, in time, and what was accepted is in the database.
 * The long run: UGLY_INPUTS=10000 npm test test/ask-road/ugly.test.ts; a failing run is repeated with the seed it prints.
 */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import { Refusal } from '#desk/refusals'
import { ask, type Asked, cleanText, findStatus, type Question } from '#desk/submissions'
import { asker, check, openDesk, type TestDesk } from './desk.ts'

const inputs = Number(process.env.UGLY_INPUTS ?? 2_000)
const atOnce = 8
const batch = 200
/** Far beyond what any answer takes, so that only a hang is found by it. */
const hang = 60_000

const claims = [
  'Drinking a glass of warm goat milk before sunrise makes your teeth grow back, a dentist has proved.',
  'ستُغلق الجسور القديمة في المدينة لمدة عام كامل ابتداءً من الغد',
  '市長は来月からすべての猫に課税すると発表した',
  'Мэр города объявил, что с понедельника паром будет бесплатным для всех.',
]

const scripts = ['مرحبا بالعالم', '你好世界', 'שלום עולם', 'สวัสดีชาวโลก', 'नमस्ते दुनिया', 'Привет мир', '안녕하세요', 'ሰላም ልዑል', '𝕳𝖊𝖑𝖑𝖔', 'Ｈｅｌｌｏ', 'ɥǝllo', 'z̷̢̛a̴͠l̶̛g̸̈ơ̵', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'h3ll0 w0r1d', '١٢٣٤٥', '𞤀𞤣𞤤𞤢𞤥']
const code = [
  "'; drop table submissions; --", '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '${7*7}{{7*7}}<%= 7*7 %>', '../../../../etc/passwd', '%00%0a%0d', '\\x00\\u0000', '{"a":{"b":[1,2', 'null', 'undefined', '__proto__', 'constructor', 'toString',
  'Robert"); DELETE FROM claims;', '$1 $2 $$', "E'\\\\x'", '(?:a+)+$', '=cmd|/c calc', '&lt;&amp;&#0;', ']]>', '<!--', '\r\nSet-Cookie: a=b', 'NaN', '-0', '1e999', 'true',
]
const odd = ['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u200b', '\u200d', '\u202e', '\u2066', '\u2069', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udfff', '\udc00\ud800', '\u0301', '\u034f', '\u115f', '\u3164', '\u{e0001}', '\u{10ffff}', '\u{1f468}', '\u2028', '\u00a0', '\t', '\n', '\r']
const linkParts = ['http://', 'https://', 'HTTP:///', 'www.', '://', '//', 'javascript:', 'data:text/html,', 'example.org', 'xn--', '[::1]', '127.0.0.1', '@', ':99999', '/a', '?q=', '#', '%', '%ff', '..', '\\', ' ', 'é', '\ud800', '\u202e', '&utm_source=x', 'https://www.google.com/url?q=https%3A%2F%2Fexample.org']

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes))
const points = fc.string({ unit: 'binary', maxLength: 60 })
const repeated = fc.tuple(fc.oneof(points, fc.constantFrom(...odd, ...scripts, 'a', ' ', '🦆', 'ab ')), fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constantFrom(1_000, 5_000, 20_001))).map(([what, times]) => what.repeat(times).slice(0, 45_000))
const nested = fc.tuple(fc.constantFrom('()', '[]', '{}', '<>', '“”', '<b></b>'), fc.integer({ min: 1, max: 3_000 })).map(([pair, depth]) => pair.slice(0, pair.length / 2).repeat(depth) + 'x' + pair.slice(pair.length / 2).repeat(depth))
const manyWords = fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.nat()).map(([count, from]) => Array.from({ length: count }, (_, n) => (from + n * 7919).toString(36)).join(' '))
const copies = fc.tuple(fc.constantFrom(...claims), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(80), fc.constantFrom(...odd)).map(([claim, headline, cut, mark]) => `${headline}${mark}${claim.slice(0, claim.length - (cut % claim.length))}`)
const mixed = fc.array(fc.oneof(fc.constantFrom(...scripts), fc.constantFrom(...code), fc.constantFrom(...odd), points), { maxLength: 30 }).map((parts) => parts.join(''))
const link = fc.array(fc.constantFrom(...linkParts), { maxLength: 8 }).map((parts) => parts.join(''))
const longLink = fc.tuple(fc.constantFrom('https://example.org/', 'https://example.org/?', 'https://'), fc.constantFrom('a', 'a/', '%20', 'a=1&', 'x.', 'é'), fc.integer({ min: 1, max: 2_500 })).map(([start, part, times]) => start + part.repeat(times))

const text = fc.oneof({ weight: 3, arbitrary: mixed }, { weight: 3, arbitrary: units }, { weight: 2, arbitrary: points }, { weight: 2, arbitrary: copies }, repeated, nested, manyWords, link, longLink, fc.constantFrom('', ' ', ...odd, ...code))
const url = fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: link }, longLink, text)
const language = fc.oneof(fc.constantFrom(undefined, 'en', 'ar', 'zh-Hant', 'x-private', 'i-klingon'), points)
const question: fc.Arbitrary<Omit<Question, 'asker'>> = fc.record({ text: fc.oneof({ weight: 9, arbitrary: text }, fc.constant(undefined)), url, language })

test(`${inputs} ugly inputs: no crash, no unexpected error, no hang, nothing lost`, async (t) => {
  const deps = await openDesk(t)
  await sql`alter database ${sql.ref(new URL(deps.url).pathname.slice(1))} set synchronous_commit = off`.execute(deps.db)
  await deps.publish(...claims.map((claim, n) => check(`claim ${n}`, claim, { appearances: [`https://news.example/claims/${n}`] })))
  const counts = { accepted: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(question, { minLength: batch, maxLength: batch }), async (questions) => {
      for (let at = 0; at < questions.length; at += atOnce) {
        await Promise.all(questions.slice(at, at + atOnce).map((each, n) => askedOrRefused(deps, { ...each, asker: asker((at + n) % 50) }, counts)))
      }
    }),
    { numRuns: Math.ceil(inputs / batch), endOnFailure: true }
  )
  t.diagnostic(`${counts.accepted} accepted, ${counts.refused} refused`)
  assert.ok(counts.accepted > inputs / 4 && counts.refused > inputs / 20, 'both roads were walked')
  assert.equal((await ask(deps, { text: claims[0], url: 'https://news.example/claims/0', asker: asker(1) })).decision, 'answer')
})

async function askedOrRefused(deps: TestDesk, question: Question, counts: { accepted: number; refused: number }): Promise<void> {
  const asked = await inTime(ask(deps, question)).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    assert.ok(['empty', 'too-long', 'not-text', 'not-a-link'].includes(error.code), error.code)
  })
  if (!asked) return void counts.refused++
  counts.accepted++
  await isKept(deps, question, asked)
}

let looked = 0
async function isKept(deps: TestDesk, question: Question, asked: Asked): Promise<void> {
  const kept = await deps.db.selectFrom('submissions').innerJoin('claims', 'claims.id', 'claim_id').select(['text', 'url', 'claim_id', 'statement']).where('submissions.id', '=', asked.submissionId).executeTakeFirst()
  assert.ok(kept, 'the submission is in the database')
  assert.equal(kept.claim_id, asked.claim.id)
  assert.notEqual(kept.statement, '')
  assert.ok(asked.claim.askers >= 1)
  const cleaned = cleanText(question.text ?? '')
  assert.ok(kept.text === cleaned || (kept.text === '' && kept.url !== null && !/[\p{L}\p{N}]/u.test(cleaned)), 'the text is whole')
  if (++looked % 10 > 0) return
  const status = await inTime(findStatus(deps, asked.statusToken))
  assert.equal(status?.submission.text, kept.text)
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController()
  try {
    return await Promise.race([work, pause(hang, undefined, { signal: stop.signal }).then(() => assert.fail('it hangs'))])
  } finally {
    stop.abort()
  }
}
