/** Languages are chosen as browsers ask for them, and never one we do not speak. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseLanguage, interfaceLanguages } from './index.ts'

test('the reader’s own choice comes first, then the browser’s, then English', () => {
  assert.ok(interfaceLanguages.includes('en') && interfaceLanguages.includes('fr'))
  assert.equal(chooseLanguage({ chosen: 'fr', accepted: 'en' }), 'fr')
  assert.equal(chooseLanguage({ accepted: 'de-CH, fr-CH;q=0.8, en;q=0.5' }), 'fr')
  assert.equal(chooseLanguage({ accepted: 'en;q=0.5, fr;q=0.9' }), 'fr')
  assert.equal(chooseLanguage({ accepted: 'fr;q=0, en' }), 'en')
  assert.equal(chooseLanguage({ accepted: 'xx, *;q=0.1' }), 'en')
  assert.equal(chooseLanguage({ chosen: '../../etc', accepted: ';;;,,q=,' }), 'en')
  assert.equal(chooseLanguage({}), 'en')
  assert.equal(chooseLanguage({ accepted: 'fr;q=x,'.repeat(10_000) }), 'fr')
})
