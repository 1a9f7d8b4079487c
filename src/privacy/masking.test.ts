import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { masked, maskedWords, withoutChatHeaders } from '#privacy'

const say = ({ kind }: { kind: string }) => `‹${kind}›`
const shown = (text: string) => maskedWords(text, say)

const words = fc.constantFrom('the well is closed', 'please pass it on', 'ask for Anna', 'they said so', 'urgent', '水が危ない', 'الماء ملوث', 'पानी खराब है', '😱😱', 'he said:', '(see below)')
const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))
const scripts = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
const inScript = (text: string, zero: number) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
const country = fc.constantFrom('1', '44', '49', '33', '34', '39', '52', '55', '81', '86', '91', '234', '972')
const shapes = fc.oneof(
  fc.tuple(country, digits(9)).map(([code, n]) => `+${code} ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`),
  fc.tuple(country, digits(9)).map(([code, n]) => `+${code}${n}`),
  fc.tuple(country, digits(9)).map(([code, n]) => `00${code} ${n.slice(0, 2)}-${n.slice(2)}`),
  fc.tuple(country, digits(9)).map(([code, n]) => `(+${code}) ${n.slice(0, 4)} ${n.slice(4)}`),
  digits(9).map((n) => `01${n.slice(0, 2)}/${n.slice(2)}`),
  digits(8).map((n) => `(030) ${n.slice(0, 4)}-${n.slice(4)}`),
  digits(7).map((n) => `555-${n.slice(0, 3)}-${n.slice(3)}`),
  digits(7).map((n) => `202.${n.slice(0, 3)}.${n.slice(3)}`),
  digits(9).map((n) => `9${n.slice(0, 4)} ${n.slice(4)}`),
  digits(8).map((n) => `06 ${n.slice(0, 2)} ${n.slice(2, 4)} ${n.slice(4, 6)} ${n.slice(6)}`),
  digits(9).map((n) => `0${n.split('').join(' ')}`)
)

test('no phone number survives, in whatever shape and script it is written', () => {
  fc.assert(
    fc.property(words, shapes, fc.constantFrom(...scripts), words, (before, number, zero, after) => {
      const text = `${before} ${inScript(number, zero)} ${after}`
      const left = shown(text).replace(/[^\p{Nd}]/gu, '')
      assert.ok(left.length <= 3, `${text} → ${shown(text)}`)
    }),
    { numRuns: 3000 }
  )
})

test('no mail address survives', () => {
  const name = fc.stringMatching(/^[a-zäöüéа-я][a-z0-9äöüéа-я._%+-]{0,20}[a-z0-9]$/u)
  const host = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}[a-z0-9]$/)
  fc.assert(
    fc.property(words, name, host, fc.constantFrom('com', 'org', 'co.uk', 'museum', 'рф'), fc.constantFrom('@', '＠', ' (at) ', '[at]'), words, (before, local, domain, top, at, after) => {
      const text = `${before} ${local}${at}${domain}.${top} ${after}`
      assert.ok(!shown(text).includes(`${domain}.${top}`), `${text} → ${shown(text)}`)
    }),
    { numRuns: 2000 }
  )
})

test('what looks like the beginning of a link within a mail address keeps nothing of it', () => {
  for (const host of ['awww.com', 'www.com', 'a.www.com', 'a--www.com', 'www.a.com']) {
    for (const at of ['@', '＠', '@ ', ' (at) ', '[at]']) assert.ok(!shown(`write to maria${at}${host} today`).includes(host), `${at}${host}`)
  }
  for (const link of ['www.news.example/12345678', '(www.news.example/12345678)', 'see:www.news.example/12345678', '- www.news.example/12345678', '-www.news.example/12345678']) assert.equal(shown(`see ${link}`), `see ${link}`)
})

test('ordinary figures stay', () => {
  const number = fc.integer({ min: 1, max: 999_999 })
  const figures = fc.oneof(
    number.map((n) => `${n} people`),
    fc.integer({ min: 1000, max: 2100 }).map(String),
    fc.tuple(fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 1, max: 60 })).map(([from, years]) => `${from}-${from + years}`),
    fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2050 }), fc.constantFrom('.', '/', '-')).map(([d, m, y, sign]) => [d, m, y].join(sign)),
    fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2050 })).map(([d, m, y]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
    fc.tuple(fc.integer({ min: 10, max: 23 }), fc.integer({ min: 10, max: 59 })).map(([h, m]) => `${h}:${m}`),
    fc.integer({ min: 1, max: 999_999_999 }).map((n) => n.toLocaleString('en')),
    fc.integer({ min: 1, max: 99_999_999 }).map((n) => n.toLocaleString('de')),
    fc.integer({ min: 1, max: 99_999_999 }).map((n) => `${n.toLocaleString('fr')} €`),
    fc.integer({ min: 1, max: 9_999_999 }).map((n) => `$${n}`),
    fc.double({ min: 0, max: 100, noNaN: true }).map((n) => `${n.toFixed(1)} %`),
    fc.integer({ min: 1, max: 9 }).map((n) => `${n}.5 million`)
  )
  fc.assert(
    fc.property(words, figures, fc.constantFrom('were counted', 'and no more', 'في المدينة'), (before, figure, after) => {
      const text = `${before}, ${figure} ${after}`
      assert.equal(shown(text), text)
    }),
    { numRuns: 3000 }
  )
})

test('what messengers and mail programs write over a message loses its names, wherever else they stand', () => {
  const cases: [string, string][] = [
    ['[12/03/26, 14:05] Maria Gonzalez: hello', '[12/03/26, 14:05] ‹name›: hello'],
    ['[12.03.26, 14:05:33] ~ Tom: Thanks', '[12.03.26, 14:05:33] ‹name›: Thanks'],
    ['12/03/26, 2:05 pm - Maria: hi', '12/03/26, 2:05 pm - ‹name›: hi'],
    ['12.03.26, 14:05 - +49 170 1234567: hi', '12.03.26, 14:05 - ‹phone›: hi'],
    ['[14:05, 12/03/2026] Maria: x', '[14:05, 12/03/2026] ‹name›: x'],
    ['Maria Gonzalez, [12.03.2026 14:05]\nHi', '‹name›, [12.03.2026 14:05]\nHi'],
    ['[2026-03-12 14:05] Maria: x', '[2026-03-12 14:05] ‹name›: x'],
    ['Forwarded from Maria Gonzalez\nWrite to Maria Gonzalez', 'Forwarded from ‹name›\nWrite to ‹name›'],
    ['[Forwarded from Maria]', '[Forwarded from ‹name›]'],
    ['Weitergeleitet von Maria\nText', 'Weitergeleitet von ‹name›\nText'],
    ['转发自 王小明\n你好', '转发自 ‹name›\n你好'],
    ['From: Maria Gonzalez <maria@x.org>\nSubject: hi', 'From: ‹name› <‹email›>\nSubject: hi'],
    ['Am 12.03.2026 um 10:05 schrieb Maria Gonzalez:', 'Am 12.03.2026 um 10:05 schrieb ‹name›:'],
    ['Important: the school is closed', 'Important: the school is closed'],
    ['The mayor: a liar?', 'The mayor: a liar?'],
  ]
  for (const [text, expected] of cases) assert.equal(shown(text), expected)
})

test('a header is one at the start of a line, behind twelve signs of quoting at most', () => {
  const sign = fc.constantFrom(' ', '\t', '\u00A0', '\u200E', '\u200F', '>', '|', '*', '_')
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), fc.constantFrom('', 'first\n', 'first\r\n\n', '水\u2028'), fc.constantFrom('[12/03/26, 14:05] Maria Gonzalez:', '12.03.26, 14:05 - Maria Gonzalez:', 'Maria Gonzalez, [12.03.2026 14:05]'), (signs, above, header) => {
      const lead = signs.join('')
      const text = `${above}${lead}${header} the well is closed`
      const isHeader = new RegExp(`^[ \\t\\u00A0\\u200E\\u200F>|*_]{0,12}${header.startsWith('M') ? '' : '[\\u200E\\u200F]*'}$`).test(lead)
      assert.equal(!withoutChatHeaders(text).includes('14:05'), isHeader, JSON.stringify(text))
      assert.equal(withoutChatHeaders(`${above}see: ${header} the well`), `${above}see: ${header} the well`)
    }),
    { numRuns: 1000 }
  )
})

test('accounts, cards and handles are hidden, and links stay but for the people in them', () => {
  assert.equal(shown('DE89 3704 0044 0532 0130 00'), '‹account›')
  assert.equal(shown('pay to 4111 1111 1111 1111'), 'pay to ‹account›')
  assert.equal(shown('ask @some_one!'), 'ask ‹handle›!')
  assert.equal(shown('https://wa.me/491701234567'), 'https://wa.me/‹phone›')
  const link = 'https://news.example/2026/03/12/a-12345678?id=1234567890123'
  assert.equal(shown(link), link)
})

test('the same name has the same number, and nothing of a text is lost but what is hidden', () => {
  const pieces = masked('[12/03/26, 14:05] Maria: a\n[12/03/26, 14:06] Tom: b\n[12/03/26, 14:07] Maria: c')
  assert.deepEqual(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.number])), [1, 2, 1])
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void masked(text)), { numRuns: 500 })
})

/** Processor time: what else runs on the machine is not counted. */
test('no text takes long', () => {
  const ugly = ['1 ', '@', '[', 'a@', 'From: ', '12/03/26, ', 'a.', '\n', ' ', '[12:05] ', 'x', '1', 'on 2026, ', '((((1', 'a-', '12/', 'Aa ', '+', '[[(', 'http://']
  for (const piece of ugly) {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    const began = process.cpuUsage()
    masked(text)
    assert.ok(process.cpuUsage(began).user < 1_500_000, JSON.stringify(piece))
  }
})
