/** Every catalogue parses, keeps the arguments of the English message, and speaks plurals and dates in its own way. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { catalogues, directionOf, en, english, sayAgain, speak, wordsIn, type Key } from './index.ts'

const keys = Object.keys(en) as Key[]

test('every message of every catalogue is good ICU and takes the arguments of the English one', () => {
  for (const { language, messages } of catalogues) {
    for (const [key, text] of Object.entries(messages)) {
      assert.ok(key in en, `${language} has ${key}, which English lacks`)
      assert.deepEqual(argumentsOf(text), argumentsOf(en[key as Key]), `${language} ${key}`)
    }
  }
})

test('every catalogue has all rating words, and they differ from one another', () => {
  const ratings = keys.filter((key) => key.startsWith('rating.') && !key.includes('meaning'))
  for (const { language, messages } of catalogues) {
    const words = ratings.map((key) => messages[key])
    assert.ok(words.every(Boolean), `${language} lacks a rating word`)
    assert.equal(new Set(words).size, words.length, `${language} says two ratings alike`)
  }
})

test('every message of the public pages is said somewhere', () => {
  const rooms = ['../web', '../publish', '../desk'].map((room) => join(import.meta.dirname, room))
  const code = rooms.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => readFileSync(join(room, name), 'utf8'))).join('\n')
  const madeUp = [...code.matchAll(/`([a-z.]+\.)\$\{/g)].map(([, start]) => start)
  const silent = keys.filter((key) => !code.includes(`'${key}'`) && !madeUp.some((start) => key.startsWith(start)))
  assert.deepEqual(silent, [])
})

test('no line of French begins with a sign that stands off its word', () => {
  const french = wordsIn('fr')!
  assert.match(french.say('ask.heading'), /\u00a0\?$/)
  assert.match(french.say('check.meaning', { rating: 'Faux' }), /«\u00a0Faux\u00a0»/)
  const offered = french.say('close.answer.opinion')
  assert.equal(sayAgain(english, 'close.answer.opinion', offered.replaceAll('\u00a0', ' ')), english.say('close.answer.opinion'))
  assert.equal(sayAgain(english, 'close.answer.opinion', offered), english.say('close.answer.opinion'))
})

test('one and many are told apart', () => {
  assert.equal(english.say('answer.askers', { count: 1 }), '1 person asked.')
  assert.equal(english.say('answer.askers', { count: 12 }), '12 people asked.')
  const polish = speak({ language: 'pl', messages: { 'answer.askers': '{count, plural, one {# osoba} few {# osoby} other {# osób}}' } })
  assert.equal(polish.say('answer.askers', { count: 3 }), '3 osoby')
  assert.equal(polish.say('answer.askers', { count: 5 }), '5 osób')
})

test('a message that is not translated is spoken in English, plurals too', () => {
  assert.equal(wordsIn('de')!.say('answer.askers', { count: 2 }), '2 people asked.')
  assert.equal(wordsIn('ar-EG')!.say('rating.false'), 'خاطئ')
  assert.equal(wordsIn('xx'), undefined)
})

test('what was offered in one language is said in that of the reader, and own words stay as they are', () => {
  const [french, arabic] = [wordsIn('fr')!, wordsIn('ar')!]
  const offered = french.say('close.answer.satire')
  assert.equal(sayAgain(arabic, 'close.answer.satire', offered), arabic.say('close.answer.satire'))
  assert.notEqual(arabic.say('close.answer.satire'), english.say('close.answer.satire'))
  assert.equal(sayAgain(arabic, 'close.answer.satire', `${offered} Bonne journée.`), `${offered} Bonne journée.`)
})

test('tags in a message become what the caller makes of them', () => {
  assert.deepEqual(english.pieces('about.api', { link: (text) => ({ text }) }), [
    'Everything on these pages can also be had by ',
    { text: 'a documented interface for programs' },
    '.',
  ])
})

test('days are written out, and do not move with the time zone', () => {
  assert.equal(english.date('2026-03-01'), 'March 1, 2026')
  assert.equal(english.date(new Date('2026-03-01T23:59:00Z')), 'March 1, 2026')
  assert.equal(english.moment(new Date('2026-03-01T23:59:00Z')).replace(/\s/g, ' '), 'Mar 1, 2026, 11:59 PM UTC')
})

test('directions and names of languages', () => {
  assert.equal(directionOf('ar'), 'rtl')
  assert.equal(directionOf('he-IL'), 'rtl')
  assert.equal(directionOf('th'), 'ltr')
  assert.equal(directionOf('und'), undefined)
  assert.equal(directionOf('not a tag'), undefined)
  assert.equal(english.languageName('ar'), 'Arabic')
  assert.equal(english.languageName('!!'), '!!')
})

interface Element { type: number; value: string; options?: Record<string, { value: Element[] }>; children?: Element[] }

const LITERAL = 0
const POUND = 7

function argumentsOf(text: string): string[] {
  const found = new Set<string>()
  const walk = (elements: Element[]): void => {
    for (const { type, value, options = {}, children = [] } of elements) {
      if (type !== LITERAL && type !== POUND) found.add(value)
      for (const option of Object.values(options)) walk(option.value)
      walk(children)
    }
  }
  walk(new IntlMessageFormat(text, 'en').getAst() as unknown as Element[])
  return [...found].sort()
}
