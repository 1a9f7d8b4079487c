/** The token of the next page: where it begins, sealed with the question it belongs to, so that it fits no other. */

import { createHmac, timingSafeEqual } from 'node:crypto'

const sealBytes = 8

/** The place in 4 bytes, big-endian, and 8 bytes of HMAC-SHA-256 over place and question, in base64url. */
export function writePageToken(key: Buffer, question: object, offset: number): string {
  const place = Buffer.alloc(4)
  place.writeUInt32BE(offset)
  return Buffer.concat([place, seal(key, question, place)]).toString('base64url')
}

/** Undefined where it is no token of ours, or one of another question. */
export function readPageToken(key: Buffer, question: object, token: string): number | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 4 + sealBytes || bytes.toString('base64url') !== token) return undefined
  const place = bytes.subarray(0, 4)
  return timingSafeEqual(bytes.subarray(4), seal(key, question, place)) ? place.readUInt32BE() : undefined
}

function seal(key: Buffer, question: object, place: Buffer): Buffer {
  return createHmac('sha256', key).update('fact check tools page\0').update(place).update(JSON.stringify(question)).digest().subarray(0, sealBytes)
}
