/**
 * Takes files that were handed in: what they are is read from their first bytes, never from their name, and how large a picture is from
 * its header, before anything would decode it. Nothing that could run in a browser is taken. A JPEG loses where and with what it was taken.
 */

import { Refusal } from '#desk/refusals'
import { stripJpeg } from './strip-jpeg.ts'

export interface Upload {
  mediaType: 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp' | 'text/plain'
  bytes: Buffer
}

export const uploadLimits = { bytes: 20 * 1024 * 1024, pixels: 60_000_000, side: 20_000 }

export function checkUpload(given: Uint8Array): Upload {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length === 0) throw new Refusal('bad-file', { why: 'empty' })
  if (bytes.length > uploadLimits.bytes) throw new Refusal('bad-file', { why: 'large' })
  const mediaType = typeOf(bytes)
  if (!mediaType) throw new Refusal('bad-file', { why: 'kind' })
  if (!mediaType.startsWith('image/')) return { mediaType, bytes }

  const size = sizeOf(mediaType, bytes)
  if (!size) throw new Refusal('bad-file', { why: 'broken' })
  if (size.width > uploadLimits.side || size.height > uploadLimits.side || size.width * size.height > uploadLimits.pixels) throw new Refusal('bad-file', { why: 'pixels' })
  return { mediaType, bytes: mediaType === 'image/jpeg' ? stripped(bytes) : bytes }
}

function stripped(bytes: Buffer): Buffer {
  const clean = stripJpeg(bytes)
  if (!clean) throw new Refusal('bad-file', { why: 'broken' })
  return clean
}

function typeOf(bytes: Buffer): Upload['mediaType'] | undefined {
  const starts = (text: string, at = 0) => bytes.subarray(at, at + text.length).toString('latin1') === text
  if (starts('%PDF-')) return 'application/pdf'
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts('\xff\xd8\xff')) return 'image/jpeg'
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp'
  return isPlainText(bytes) ? 'text/plain' : undefined
}

/** UTF-8 without control characters, and nothing that a browser might take for markup. */
function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/[\0-\x08\x0b\x0e-\x1f\x7f]/.test(text) && !/^\s*<(?:[!?]|[a-z])/i.test(text)
  } catch {
    return false
  }
}

interface Size {
  width: number
  height: number
}

function sizeOf(mediaType: Upload['mediaType'], bytes: Buffer): Size | undefined {
  try {
    const size = mediaType === 'image/png' ? pngSize(bytes) : mediaType === 'image/webp' ? webpSize(bytes) : jpegSize(bytes)
    return size && size.width > 0 && size.height > 0 ? size : undefined
  } catch {
    return undefined
  }
}

function pngSize(bytes: Buffer): Size | undefined {
  return bytes.subarray(12, 16).toString('latin1') === 'IHDR' ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined
}

function webpSize(bytes: Buffer): Size | undefined {
  const kind = bytes.subarray(12, 16).toString('latin1')
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  if (kind !== 'VP8L') return undefined
  const bits = bytes.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** The first start-of-frame segment says it; the segments before are walked over by their lengths. */
function jpegSize(bytes: Buffer): Size | undefined {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
