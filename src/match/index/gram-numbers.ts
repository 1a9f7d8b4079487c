/** The numbers of runs of letters: three of them inside a stem, and four from one stem into the next. Runs that share a number count as one; there are enough numbers. */
import { isLetterOfName } from '../tokenise/vietnamese.ts'
import { mix } from './string-table.ts'

export const gramBuckets = 1 << 17

/** Writes the gram numbers of a stem and returns how many there are. Numbers and pairs of ideographs have one, themselves; what is named in Vietnamese has none. */
export function gramsOf(units: Uint16Array, from: number, to: number, out: Uint32Array): number {
  const length = to - from
  const first = units[from]
  if (isLetterOfName(first)) return 0
  if (length <= 2 || (first >= 48 && first <= 57)) {
    let code = 7
    for (let i = from; i < to; i++) code = Math.imul(code, 31) + units[i]
    out[0] = mix(code) & (gramBuckets - 1)
    return 1
  }
  let count = 0
  for (let i = from - 1; i + 2 < to && count < 40; i++) {
    const code = ((i < from ? 1 : units[i]) * 961 ^ units[i + 1] * 31 * 7919 ^ units[i + 2] * 104729) >>> 0
    out[count++] = mix(code) & (gramBuckets - 1)
  }
  return count
}

/** The number of a run of four letters. */
export function fourGram(a: number, b: number, c: number, d: number): number {
  return mix((a * 31 * 31 * 31 + b * 961 + c * 31 + d * 104729) | 0) & (gramBuckets - 1)
}
