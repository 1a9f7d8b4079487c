/** Bodies: what may stand in them, what never gets through, and footnotes that lead there and back. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { bodyText, renderBody } from '../index.ts'

const options = { evidence: [1, 2, 3], citeLabel: (number: number) => `Evidence ${number}` }
const rendered = (text: string) => renderBody(text, options).html.trim()

test('paragraphs, headings, lists, quotes, emphasis and links', () => {
  assert.equal(rendered('One *two* **three**\nfour\n\nfive'), '<p>One <em>two</em> <strong>three</strong>\nfour</p>\n<p>five</p>')
  assert.equal(rendered('> said'), '<blockquote>\n<p>said</p>\n</blockquote>')
  assert.equal(rendered('1. a\n2. b'), '<ol>\n<li>a</li>\n<li>b</li>\n</ol>')
  assert.equal(rendered('[the law](https://law.example/1 "hover")'), '<p><a class="outside" rel="noopener external" href="https://law.example/1">the law</a></p>')
})

test('a footnote leads to the evidence, and the evidence knows the way back', () => {
  const { html, citedAt } = renderBody('Wet[^2] and cold[^2][^1].', options)
  assert.match(html, /Wet<sup class="cite"><a id="cite-2-1" href="#evidence-2" aria-label="Evidence 2">2<\/a><\/sup>/)
  assert.deepEqual([...citedAt], [[2, ['cite-2-1', 'cite-2-2']], [1, ['cite-1-1']]])
})

test('a footnote without evidence stays what was typed', () => assert.equal(rendered('Nine[^9].'), '<p>Nine[^9].</p>'))

test('headings go down step by step, whatever was written', () => {
  const levels = (text: string) => [...rendered(text).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level))
  assert.deepEqual(levels('# a\n\n### b\n\n###### c\n\n## d'), [3, 4, 5, 4])
  assert.deepEqual(levels('#### a\n\n# b'), [3, 3])
})

test('nothing that runs, loads or hides gets through', () => {
  const attacks = ['<script>alert(1)</script>', '[x](javascript:alert(1))', '![x](https://tracker.example/1.gif)', '<img src=x onerror=alert(1)>', '[x](data:text/html,hi)', '<https://a.example/"onclick="x>', '&#106;avascript:x', '[x]: javascript:x\n\n[x]', '<style>*{}</style>', '[a](https://x.example/" onmouseover="x)', '[]()', '[x](<>)', '[x]: <>\n\n[x]']
  for (const attack of attacks) assertHarmless(attack)
})

test('whatever is typed, only the elements of the list come out, and text stays text', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('<b>', '</p>', '[^1]', '[^', '](', '![', '> ', '# ', '- ', '1. ', '`', '```\n', '&lt;', '"', "'", '\n\n', '    ', '*', '_', '\\', '<!--', 'javascript:'))
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')), assertHarmless), { numRuns: 500 })
})

/** Processor time: what else runs on the machine is not counted. */
test('a very long or very nested body takes no time to speak of', () => {
  for (const text of ['[^1]'.repeat(20_000), '> '.repeat(20_000), '['.repeat(20_000), '*a '.repeat(20_000), '`'.repeat(50_000)]) {
    const began = process.cpuUsage()
    renderBody(text, options)
    const { user } = process.cpuUsage(began)
    assert.ok(user < 3_000_000, `${text.slice(0, 6)}… took ${user} µs`)
  }
})

test('as words alone', () => assert.equal(bodyText('# Head\n\nOne *two*[^1]\nthree\n\n- a\n- [b](https://b.example)'), 'Head\n\nOne two\nthree\n\na\n\nb'))

const allowed = new Set(['P', 'EM', 'STRONG', 'A', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'HR', 'CODE', 'PRE', 'H3', 'H4', 'H5', 'H6', 'SUP', 'BR'])
const allowedAttributes = new Set(['class', 'rel', 'href', 'id', 'aria-label', 'start'])

function assertHarmless(text: string): void {
  const { document } = parseHTML(`<!doctype html><html><body>${rendered(text)}</body></html>`)
  for (const element of document.body.querySelectorAll('*')) {
    assert.ok(allowed.has(element.tagName), `${element.tagName} from ${text}`)
    for (const { name, value } of element.attributes) {
      assert.ok(allowedAttributes.has(name), `${name} from ${text}`)
      if (name === 'href') assert.match(value, /^(https?:\/\/|mailto:|#evidence-\d+$)/i, text)
    }
  }
}
