import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal, type RefusalCode } from '#desk/refusals'
import { cleanText, limits } from '#desk/submissions'
import { cleanQuestion } from './clean.ts'

function refusalOf(sent: { text?: string; url?: string }): RefusalCode | undefined {
  try {
    cleanQuestion(sent)
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return error.code
  }
}

test('text is kept as it was written, but for what nobody wrote', () => {
  for (const [sent, kept] of [
    ['  plain words \r\n second line\rthird\u2028fourth\n', 'plain words \n second line\nthird\nfourth'],
    ['tab\tstays', 'tab\tstays'],
    ['half\uD800pair', 'half\uFFFDpair'],
    ['nul\0 bell\x07 escape\x1b[31m c1\x85 bom\uFEFF', 'nul bell escape[31m c1 bom'],
    ['over\u202Eride \u2066isolate\u2069', 'override isolate'],
    ['e\u0301te\u0301', 'été'],
    ['a'.repeat(51) + 'b'.repeat(50), 'a'.repeat(50) + 'b'.repeat(50)],
    ['😀'.repeat(200), '😀'.repeat(50)],
    ['👩‍👩‍👧 می‌خواهم', '👩‍👩‍👧 می‌خواهم'],
    ['{{constructor}} <script>alert(1)</script> \'; drop table claims; --', '{{constructor}} <script>alert(1)</script> \'; drop table claims; --'],
  ]) {
    assert.equal(cleanText(sent), kept)
    assert.equal(cleanText(kept), kept)
  }
})

test('each thing that cannot be asked is refused for its own reason', () => {
  const cases: [{ text?: string; url?: string }, RefusalCode | undefined][] = [
    [{}, 'empty'],
    [{ text: ' \n\t ', url: ' ' }, 'empty'],
    [{ text: '\0\x01\x02' }, 'not-text'],
    [{ text: '\u202E\u202E' }, 'not-text'],
    [{ text: '!!! ... ???' }, 'not-text'],
    [{ text: '🦆' }, undefined],
    [{ text: '7' }, undefined],
    [{ text: 'x '.repeat(limits.text / 2) }, undefined],
    [{ text: 'x '.repeat(limits.text / 2) + 'x' }, 'too-long'],
    [{ text: '😀 '.repeat(limits.text / 2) }, undefined],
    [{ text: 'x'.repeat(1_000_000) }, 'too-long'],
    [{ url: `https://example.org/${'x'.repeat(limits.url)}` }, 'too-long'],
    [{ url: 'example.org/page' }, undefined],
    [{ url: 'javascript:alert(1)' }, 'not-a-link'],
    [{ url: 'file:///etc/passwd' }, 'not-a-link'],
    [{ url: 'localhost' }, 'not-a-link'],
    [{ url: 'https://' }, 'not-a-link'],
    [{ url: 'two words' }, 'not-a-link'],
    [{ url: 'https://exa\uD800mple.org' }, 'not-a-link'],
    [{ text: '???', url: 'https://example.org/a' }, undefined],
    [{ text: 'words', url: 'not a link' }, 'not-a-link'],
  ]
  for (const [sent, code] of cases) assert.equal(refusalOf(sent), code, JSON.stringify(sent).slice(0, 80))
})

test('a refusal for length says the limit and what was counted', () => {
  assert.throws(() => cleanQuestion({ text: 'x'.repeat(20_001) }), (error) => {
    assert.ok(error instanceof Refusal)
    assert.deepEqual([error.status, error.data], [413, { field: 'text', limit: 20_000, length: 20_001 }])
    return true
  })
})

test('links lose names and passwords, languages that are none are forgotten', () => {
  assert.deepEqual(cleanQuestion({ url: 'HTTP://user:secret@Example.ORG/a b' }), { text: '', url: 'http://example.org/a%20b', language: 'und' })
  assert.equal(cleanQuestion({ text: 'x', language: 'PT-br' }).language, 'pt-BR')
  for (const language of ['', 'not a language', '\0', 'x'.repeat(1000), '🦆']) assert.equal(cleanQuestion({ text: 'x', language }).language, 'und')
})
