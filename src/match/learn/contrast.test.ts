/** The fast loss and its slopes against the definition written out, and against small steps in every direction. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast } from './contrast.ts'
import { normal, seeded } from './random.ts'

const SIZE = 6
const DIMENSIONS = 5
const SHARPNESS = 8

const random = seeded(7)
const rows = () => Float32Array.from({ length: SIZE * DIMENSIONS }, () => 0.4 * normal(random))

function lossByDefinition(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const likeness = (i: number, j: number) => {
    let dot = 0
    for (let d = 0; d < DIMENSIONS; d++) dot += a[i * DIMENSIONS + d] * b[j * DIMENSIONS + d]
    return Math.exp(SHARPNESS * dot)
  }
  let loss = 0
  for (let i = 0; i < SIZE; i++) {
    let row = 0
    let column = 0
    for (let j = 0; j < SIZE; j++) {
      row += likeness(i, j)
      column += likeness(j, i)
    }
    loss -= Math.log(likeness(i, i) / row) + Math.log(likeness(i, i) / column)
  }
  return loss / (2 * SIZE)
}

test('the loss is the one defined', () => {
  const a = rows()
  const b = rows()
  assert.ok(Math.abs(contrast(a, b, SIZE, DIMENSIONS, SHARPNESS).loss - lossByDefinition(a, b)) < 1e-3)
})

test('the slopes say how the loss moves', () => {
  const a = rows()
  const b = rows()
  const { slopesA, slopesB } = contrast(a, b, SIZE, DIMENSIONS, SHARPNESS)
  const step = 1e-4
  const moved = (values: Float32Array, at: number, by: number) => Float64Array.from(values, (value, i) => (i === at ? value + by : value))
  for (let at = 0; at < a.length; at++) {
    const byA = (lossByDefinition(moved(a, at, step), b) - lossByDefinition(moved(a, at, -step), b)) / (2 * step)
    const byB = (lossByDefinition(a, moved(b, at, step)) - lossByDefinition(a, moved(b, at, -step))) / (2 * step)
    assert.ok(Math.abs(slopesA[at] - byA) < 2e-3, `a[${at}]: ${slopesA[at]} and ${byA}`)
    assert.ok(Math.abs(slopesB[at] - byB) < 2e-3, `b[${at}]: ${slopesB[at]} and ${byB}`)
  }
})
