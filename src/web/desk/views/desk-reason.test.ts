/** A reviewer is not told about "your message": it is not theirs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reason } from '#match'
import { english, speakIn } from '#words'
import { deskReason } from './desk-reason.ts'

const reasons: Reason[] = [
  { kind: 'same-link', link: 'port.example/1' }, { kind: 'near-identical', share: 0.9 }, { kind: 'contains-claim', share: 0.5 }, { kind: 'says-the-opposite', word: null }, { kind: 'says-the-opposite', word: 'never' }, { kind: 'says-otherwise', message: 'Monday', claim: 'Friday' },
  { kind: 'shared-run', text: 'open by day' }, { kind: 'shared-words', words: ['bridge'] }, { kind: 'translated-words', words: ['bridge'] }, { kind: 'shared-names', names: ['Ottle'] }, { kind: 'shared-numbers', numbers: ['7'] }, { kind: 'similar-spelling', share: 0.8 }, { kind: 'part-of-message', text: 'the bridge will close' },
]

test('no reason speaks to an asker, and each says what it is about', () => {
  for (const words of [english, speakIn('fr', 'Touchstone')]) for (const reason of reasons) assert.doesNotMatch(deskReason(words, reason), /your message|you may|votre message|vous avez/i)
  assert.equal(deskReason(english, { kind: 'contains-claim', share: 0.5 }), 'What was asked contains 50% of this')
  assert.equal(deskReason(english, { kind: 'says-otherwise', message: 'Monday', claim: 'Friday' }).replace(/[\u2068\u2069]/g, ''), 'What was asked says “Monday”; this is about “Friday”.')
  assert.match(deskReason(english, { kind: 'says-the-opposite', word: 'never' }), /what was asked says “.?never.?”, and this does not/)
})
