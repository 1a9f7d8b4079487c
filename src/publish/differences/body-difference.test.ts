/** Differences between bodies are those of what is read: no sign of Markdown, and nothing that changed is left out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bodyDifference, shortened } from '../index.ts'
import { readingRuns } from '../body/reading-runs.ts'
import { type Run, textOf } from './runs.ts'
import type { ReadPiece } from './word-difference.ts'

const emphasised = ({ text, strong, em }: Run) => `${strong ? '<b>' : ''}${em ? '<i>' : ''}${text}${em ? '</i>' : ''}${strong ? '</b>' : ''}`
const read = (text: string) => readingRuns(text).map(emphasised).join('')
const marked = (before: string, after: string) => bodyDifference(before, after, 'en').pieces.map(({ kind, runs }) => ({ same: '', removed: '-', added: '+' })[kind] + runs.map(emphasised).join('')).join('|')

test('a body is read without its signs: emphasis, headings, lists, quotes, footnotes and where links lead', () => {
  assert.equal(read('## What *we* know\n\nIt is **not** closed[^1]\nat all, see [the notice](https://port.example/14).'), '<b>What </b><b><i>we</i></b><b> know</b>\n\nIt is <b>not</b> closed[1] at all, see the notice (https://port.example/14).')
  assert.equal(read('- one\n- two\n  1. first\n  2. second\n- three\n\n> said\n>\n> twice\n\n***\n\nEnd'), '• one\n• two\n1. first\n2. second\n• three\n\n“said\n\ntwice”\n\n———\n\nEnd')
  assert.equal(read('<https://port.example> [write](mailto:port@port.example) ![a crane](https://a.example/1.png) \\*so\\* `a*b`'), 'https://port.example write (port@port.example) a crane *so* a*b')
})

test('what changed is marked as it is read', () => {
  assert.equal(marked('It is **closed** for *ten* nights.', 'It is **closed** for *nine* nights.'), 'It is <b>closed</b> for |-<i>ten</i>|+<i>nine</i>| nights.')
  assert.equal(marked('It is closed.', 'It is **closed**.'), 'It is |-closed|+<b>closed</b>|.')
  assert.equal(marked('See [the notice](https://a.example).', 'See [the notice](https://b.example).'), 'See the notice (https://|-a.example|+b.example|).')
  assert.equal(marked('- a\n- b', '- a\n- b\n- c'), '• a\n• b|+\n• c')
})

test('where it reads the same, the signs that changed are shown, and it is said', () => {
  assert.equal(bodyDifference('# One\n\ntwo', '## One\n\ntwo', 'en').onlySigns, true)
  assert.equal(marked('# One\n\ntwo', '## One\n\ntwo'), '#|+#| One\n\ntwo')
  assert.equal(bodyDifference('same', 'same', 'en').onlySigns, false)
})

test('words of every script are marked whole', () => {
  assert.equal(marked('الجسر مغلق ثلاث ليال', 'الجسر مفتوح ثلاث ليال'), 'الجسر |-مغلق|+مفتوح| ثلاث ليال')
  assert.equal(marked('Мост закрыт на три ночи', 'Мост открыт на три ночи'), 'Мост |-закрыт|+открыт| на три ночи')
})

test('what stayed for long is cut to its ends, between words', () => {
  const long = 'The ferry takes everybody with a ticket. '.repeat(20)
  const { pieces } = bodyDifference(`${long}One. ${long}Ten.`, `${long}Two. ${long}Six.`, 'en')
  const texts = shortened(pieces, 20).map(({ runs }) => textOf(runs))
  assert.deepEqual(texts, [' … with a ticket. ', 'One', 'Two', '. The ferry takes … with a ticket. ', 'Ten', 'Six', '.'])
})

test('whatever is typed, both readings are in the difference whole, and a change is never left out', () => {
  const piece = fc.constantFrom('the', 'ferry', '**', '*', '\n\n', '\n', '- ', '1. ', '> ', '## ', '[a](https://a.example)', '[^1]', '`', '[', '](', '![x](y)', '    ', '***', ' ', 'ب')
  const body = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))
  const told = (pieces: ReadPiece[], ...kinds: ReadPiece['kind'][]) => pieces.filter(({ kind }) => kinds.includes(kind)).map(({ runs }) => textOf(runs)).join('')
  fc.assert(
    fc.property(body, body, (before, after) => {
      const { pieces, onlySigns } = bodyDifference(before, after, 'en')
      const [then, now] = onlySigns ? [before, after] : [textOf(readingRuns(before)), textOf(readingRuns(after))]
      assert.equal(told(pieces, 'same', 'removed'), then)
      assert.equal(told(pieces, 'same', 'added'), now)
      assert.equal(pieces.some(({ kind }) => kind !== 'same'), before !== after)
    }),
    { numRuns: 500 },
  )
})
