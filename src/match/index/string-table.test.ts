import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { StringTable } from './string-table.ts'

test('it numbers strings as a Map would, and is the same after its parts were taken and put together', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 200 }), (strings) => {
    const table = new StringTable()
    const oracle = new Map<string, number>()
    for (const text of strings) {
      if (!oracle.has(text)) oracle.set(text, oracle.size)
      assert.equal(table.add(text), oracle.get(text))
    }
    const { units, starts } = table.parts()
    const again = StringTable.from(units.slice(), starts.slice())
    for (const [text, ordinal] of oracle) {
      assert.equal(table.get(text), ordinal)
      assert.equal(again.get(text), ordinal)
      assert.equal(again.at(ordinal), text)
    }
    assert.equal(again.get('not in it, surely'), -1)
  }))
})
