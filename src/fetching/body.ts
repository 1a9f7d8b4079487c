/** The body of an answer, unpacked as it comes in, and cut off at its limit: what counts is the size after unpacking. */
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { NotFetched } from './not-fetched.ts'

export async function* readBody(body: Readable, encoding: string, mostBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const chunk of unpack(body, encoding)) {
      bytes += chunk.length
      if (bytes > mostBytes) throw tooLarge(mostBytes)
      yield chunk
    }
  } finally {
    body.destroy()
  }
}

function unpack(body: Readable, encoding: string): Readable {
  const unpacker = unpackerFor(encoding)
  // Errors of either stream arrive at the reader of the last one.
  return unpacker === undefined ? body : pipeline(body, unpacker, () => undefined)
}

function unpackerFor(encoding: string) {
  if (encoding === '' || encoding === 'identity') return undefined
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'deflate') return createInflate()
  if (encoding === 'br') return createBrotliDecompress()
  throw new NotFetched('encoding', 'The page is packed in a way that is not understood.')
}

export function tooLarge(mostBytes: number): NotFetched {
  return new NotFetched('too-large', `The page is larger than ${Math.round(mostBytes / 1024 / 1024)} MB.`)
}
