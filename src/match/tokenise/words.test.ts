import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { WHOLE, cutWords } from './words.ts'

const raws = (text: string) => cutWords(text).map(({ raw }) => raw)

test('words are cut at what is no letter; numbers get one spelling', () => {
  assert.deepEqual(raws("М’ясо з'їли у в'язниці"), ['Мясо', 'зїли', 'у', 'вязниці'])
  assert.deepEqual(raws("Trump's $1,000,000 plan doesn't pay 1.50 to l'homme"), ['Trump', '1000000', 'plan', 'doesnt', 'pay', '1.5', 'to', 'homme'])
  assert.deepEqual(raws('1,00,000 rupees, 1.000.000 euros, 20k, 5G, covid19, 10th, 3,5'), ['100000', 'rupees', '1000000', 'euros', '20000', '5G', 'covid', '19', '10', '3.5'])
  assert.deepEqual(raws('#StopTheSteal @realDonaldTrump #G20Summit'), ['Stop', 'The', 'Steal', 'real', 'Donald', 'Trump', 'G', '20', 'Summit'])
})

test('initials with full stops are one word; US and WHO are names but where all around is shouted', () => {
  assert.deepEqual(raws('The U.S. left at 5 p.m. with J.R.R. Tolkien, z.B. A.B'), ['The', 'USA', 'left', 'at', '5', 'pm', 'with', 'JRR', 'Tolkien', 'zB', 'A', 'B'])
  assert.deepEqual(raws('U.S.-led, the U.S.’s, US-Präsident, U.K.'), ['USA', 'led', 'the', 'USA', 'USA', 'Präsident', 'UK'])
  assert.deepEqual(raws('The WHO told the US and told us who'), ['The', 'W.H.O.', 'told', 'the', 'USA', 'and', 'told', 'us', 'who'])
  assert.deepEqual(raws('THOSE WHO LIE TO US ALL'), ['THOSE', 'WHO', 'LIE', 'TO', 'US', 'ALL'])
})

test('text without spaces is cut too', () => {
  assert.deepEqual(raws('疫苗含有'), ['疫苗', '苗含', '含有'])
  assert.deepEqual(raws('コーヒーは'), ['コー', 'ーヒ', 'ヒー', 'コーヒー', 'ーは'])
  assert.ok(raws('วัคซีนทำให้เป็นหมัน').length > 2)
})

test('a name that was cut stands there as a whole as well, after its pieces', () => {
  const wholes = (text: string) => cutWords(text).filter(({ flags }) => flags & WHOLE).map(({ raw }) => raw)
  assert.deepEqual(wholes('ドナルド・トランプがファイザーを買った。パリで'), ['ドナルド', 'トランプ', 'ファイザー'])
  assert.deepEqual(wholes('コロナワクチンとイベルメクチン、トランプタワー'), ['コロナ', 'ワクチン', 'コロナワクチン', 'イベルメクチン', 'トランプ', 'タワー', 'トランプタワー'])
  assert.deepEqual(wholes('疫苗含有 ひろしま The tower 트럼프가'), [])
  assert.deepEqual(wholes('วัคซีนไฟเซอร์และโมเดอร์นาของโควิด'), ['ไฟเซอร์', 'โมเดอร์', 'โมเดอร์นา', 'โควิด'])
  assert.deepEqual(wholes('ยืนยันความเป็นไปได้ที่ดวงอาทิตย์จะขึ้นจากทิศตะวันตก'), [])
})

test('any text is cut, and every word stands where it says', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
    for (const { start, end, raw } of cutWords(text)) assert.ok(start >= 0 && start < end && end <= text.length && raw.length > 0)
  }))
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 60 }), (codes) => {
    cutWords(String.fromCharCode(...codes))
  }))
})
