/** Typed arrays that grow: by half, copied once each time. */

type Typed = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

const piece = 1 << 17

/** Lays down the zeros of a new array a piece at a time: memory is slow at the first touch, and a list that is filled here and there is touched all over at once. */
export function* zeros<T extends Typed>(array: T): Generator<undefined, T> {
  for (let from = 0; from < array.length; from += piece) {
    array.fill(0, from, from + piece)
    yield
  }
  return array
}

/** `array`, or a longer copy of it that has room for `length` items. */
export function withRoom<T extends Typed>(array: T, length: number): T {
  if (length <= array.length) return array
  const longer = new (array.constructor as new (n: number) => T)(Math.max(length, Math.ceil(array.length * 1.5), 16))
  longer.set(array as never)
  return longer
}
