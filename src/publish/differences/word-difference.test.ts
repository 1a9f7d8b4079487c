/** Differences lose no word of either text, and read as a person would have marked them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOf } from './runs.ts'
import { runDifference } from './word-difference.ts'

const wordDifference = (before: string, after: string, language: string) => runDifference([{ text: before }], [{ text: after }], language).map(({ kind, runs }) => ({ kind, text: textOf(runs) }))
type Piece = ReturnType<typeof wordDifference>[number]
const told = (pieces: Piece[], ...kinds: Piece['kind'][]) => pieces.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text).join('')
const marked = (before: string, after: string) => wordDifference(before, after, 'en').map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind]).join('')

test('a word that was changed is marked alone', () => {
  assert.equal(marked('It is closed for ten nights in November.', 'It is closed for nine nights in November.'), 'It is closed for [-ten-][+nine+] nights in November.')
  assert.equal(marked('Said by the port', 'Said by the port office'), 'Said by the port[+ office+]')
})

test('a sentence that was written anew is one that went and one that came', () => {
  assert.equal(marked('The notice names three nights', 'A trace of it is right'), '[-The notice names three nights-][+A trace of it is right+]')
  assert.equal(marked('It takes everybody with a ticket; the notice was a joke.', 'It takes everybody who has bought a ticket.'), 'It takes everybody [-with a ticket; the notice was a joke-][+who has bought a ticket+].')
})

test('paragraphs stay apart, however little stands between two changes', () => {
  assert.equal(marked('One here\n\nTwo there', 'Three here\n\nFour there'), '[-One-][+Three+] here\n\n[-Two-][+Four+] there')
  assert.equal(marked('Fair to all.\n\nA second one', 'Fair to everybody.'), 'Fair to [-all-][+everybody+].[-\n\nA second one-]')
})

test('both texts are in their difference, whole, and no two pieces of a kind stand side by side', () => {
  const text = fc.array(fc.constantFrom('the', 'ferry', 'a', 'ticket', '.', '\n\n', ' ', 'über', '橋', 'は'), { maxLength: 24 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDifference(before, after, 'en')
      assert.equal(told(pieces, 'same', 'removed'), before)
      assert.equal(told(pieces, 'same', 'added'), after)
      for (const [at, { kind, text }] of pieces.entries()) assert.ok(text !== '' && pieces[at - 1]?.kind !== kind)
    }),
  )
})
