/** Typed arrays that grow: by half, copied once each time. */

type Typed = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/** `array`, or a longer copy of it that has room for `length` items. */
export function withRoom<T extends Typed>(array: T, length: number): T {
  if (length <= array.length) return array
  const longer = new (array.constructor as new (n: number) => T)(Math.max(length, Math.ceil(array.length * 1.5), 16))
  longer.set(array as never)
  return longer
}
