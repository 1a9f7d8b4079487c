/** Every refusal has its sentence, and the record of a fault repeats nothing that somebody sent. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { refusalCodes } from '#desk/refusals'
import { english } from '#words'
import { doorCodes } from '../../door-refusal.ts'
import { faultRecord } from './fault-record.ts'
import { refusalSentence } from './sentence.ts'

const data = { limit: 8, length: 9, field: 'text', seconds: 3, types: 'application/json', name: 'query', problem: 'limit: too big', allow: 'GET, HEAD', page: 'https://desk.example/checks/a' }

test('every refusal says what to do, in a sentence', () => {
  for (const code of [...refusalCodes, ...doorCodes]) {
    const sentence = refusalSentence(english, { code, data })
    assert.match(sentence, /^[A-Z].*[.]$/s, code)
    assert.doesNotMatch(sentence, /[{}]/, code)
  }
})

test('the record of a fault names the place and hides quoted values', () => {
  const error = Object.assign(new Error('invalid input syntax for type integer: "my neighbour 0171 555"'), { code: '22P02', detail: 'Key (text)=(secret words)' })
  const line = faultRecord('ab12', 'POST', '/', error)
  assert.match(line, /^fault \{"id":"ab12","method":"POST","route":"\/","name":"Error","code":"22P02"/)
  assert.match(line, /errors\.test\.ts/)
  assert.doesNotMatch(line, /neighbour|secret words|\n/)
})

test('what is thrown may be anything', () => {
  assert.match(faultRecord('ab12', 'GET', '/', 'a string'), /"name":"string"/)
})
