import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import { asWrittenColumns } from './as-written.ts'
import { F, featureCount } from './names.ts'

const claims = ['Putin said that the ferry will be painted', 'The ferry of Putin is said to be new', 'Путин сказал, что паром покрашен', '2026 Путин', 'Путин and the ferry of Moscow']
const index = MatchIndex.build(claims.map((claim, i) => ({ id: String(i), claim })))

function asWrittenOf(text: string): Map<string, number[]> {
  const { ids, matrix } = index.measured({ text })
  return new Map(ids.map((id, at) => [id, asWrittenColumns.map((column) => matrix[at * featureCount + column])]))
}

test('of a check in another script the features as written say what the others say in the mean; a word of the same script is enough to be measured', () => {
  const rows = asWrittenOf('Putin says that the ferry will be painted for good')
  assert.deepEqual([...rows.keys()].sort(), ['0', '1', '2', '3', '4'])
  const comparable = ['0', '1', '4'].map((id) => rows.get(id)!)
  asWrittenColumns.forEach((_, k) => {
    const mean = comparable.reduce((sum, row) => sum + row[k], 0) / comparable.length
    for (const id of ['2', '3']) assert.ok(Math.abs(rows.get(id)![k] - mean) < 1e-6)
  })
  assert.ok(comparable[0][asWrittenColumns.indexOf(F['near pairs as written in all fields'])] > comparable[1][asWrittenColumns.indexOf(F['near pairs as written in all fields'])])
})

test('a message in both scripts is compared with all checks as it is written', () => {
  const rows = asWrittenOf('Putin painted the ferry, сказал')
  assert.ok(rows.get('2')!.some((value) => value > 0))
  assert.ok(rows.get('3')!.every((value) => value === 0))
})

test('where no check has the script of the message nothing is said', () => {
  const foreign = MatchIndex.build([{ id: 'a', claim: 'Путин сказал, что паром покрашен' }, { id: 'b', claim: 'Путин и паром' }])
  const { ids, matrix } = foreign.measured({ text: 'Putin said that the ferry is painted' })
  assert.ok(ids.length > 0)
  for (let i = 0; i < ids.length; i++) for (const column of asWrittenColumns) assert.equal(matrix[i * featureCount + column], 0)
})
