/** Chance that is the same each time: numbers from 0 to 1 that follow from a text. */

import { createHash } from 'node:crypto'

export type Chance = () => number

export function chanceOf(text: string): Chance {
  let block = createHash('sha256').update(text).digest()
  let at = 0
  return () => {
    if (at === block.length) [block, at] = [createHash('sha256').update(block).digest(), 0]
    const number = block.readUInt32BE(at)
    at += 4
    return number / 2 ** 32
  }
}
