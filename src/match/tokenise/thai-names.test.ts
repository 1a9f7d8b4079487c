import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { namesAmong } from './thai-names.ts'

const names = (cut: string) => namesAmong(cut.split('|')).map(({ from, to }) => cut.split('|').slice(from, to).join(''))

test('pieces of a name that the segmenter does not know are put together', () => {
  assert.deepEqual(names('วัคซีน|ไฟ|เซอร์|ของ'), ['ไฟเซอร์'])
  assert.deepEqual(names('มี|รายงาน|ว่า|โม|เด|อร์|นา|ได้|ประกาศ'), ['โมเดอร์', 'โมเดอร์นา'])
  assert.deepEqual(names('ติด|โค|วิด|แล้ว'), ['โควิด'])
  assert.deepEqual(names('กิน|ไอ|เวอร์|เม|คติ|น|ให้'), ['ไอเวอร์เมคติน'])
  assert.deepEqual(names('ว่า|โดนั|ลด์|ทรัมป์|ได้'), ['โดนัลด์'])
})

test('words that it does know are left alone', () => {
  for (const cut of ['กระเทียม|ดำ|เป็น|ที่|รู้จัก|และ|แพร่|หลาย|ใน|จีน', 'ด่วน|แพทย์|ไทย|มี|ความ|สามารถ|รักษา', 'เชื้อ|โรค|จะ|เข้า|สู่|ร่างกาย', '']) assert.deepEqual(names(cut), [], cut)
})

test('whatever the pieces, a name is two to six of them', () => {
  const piece = fc.constantFrom('โม', 'เด', 'อร์', 'นา', 'ลด์', 'ได้', 'น', 'กระเทียม', '', 'a')
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    for (const { from, to } of namesAmong(pieces)) assert.ok(from >= 0 && to <= pieces.length && to - from >= 2 && to - from <= 6)
  }))
})
