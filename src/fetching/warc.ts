/**
 * Writes a capture as a web archive after WARC 1.1 (ISO 28500:2017), one gzip member for each record:
 *
 *     WARC/1.1\r\n
 *     WARC-Type: response\r\n
 *     WARC-Record-ID: <urn:uuid:…>\r\n
 *     …: …\r\n
 *     Content-Length: 1234\r\n
 *     \r\n
 *     1234 bytes, here an HTTP answer as it came over the wire
 *     \r\n\r\n
 *
 * First comes what made the archive (warcinfo); then for each hop its answer, and the request that it answers. Every record names the
 * SHA-1 of its block, in Base32 as all tools write it; an answer that is not chunked also names that of its payload. For chunked ones
 * readers disagree on what the payload is, so it is left out there. The archive as a whole is named by its SHA-256 elsewhere.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Captured, Exchange } from './capture.ts'

export const warcType = 'application/warc'

interface WarcDeps {
  random: (bytes: number) => Buffer
  madeAt: Date
}

export function writeWarc({ exchanges }: Pick<Captured, 'exchanges'>, { random, madeAt }: WarcDeps): Buffer {
  const date = madeAt.toISOString()
  const info = recordId(random)
  const records = exchanges.flatMap((exchange) => hopRecords(exchange, { date, info, random }))
  return Buffer.concat([warcinfo(info, date), ...records].map((record) => gzipSync(record)))
}

function warcinfo(id: string, date: string): Buffer {
  const fields = 'software: Touchstone/0.1\r\nformat: WARC file version 1.1\r\nconformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\nrobots: ignore\r\n'
  return record([['WARC-Type', 'warcinfo'], ['WARC-Record-ID', id], ['WARC-Date', date], ['Content-Type', 'application/warc-fields']], Buffer.from(fields))
}

function hopRecords({ url, address, request, response, payload, chunked }: Exchange, { date, info, random }: { date: string; info: string; random: WarcDeps['random'] }): Buffer[] {
  const answerId = recordId(random)
  const same: Field[] = [['WARC-Date', date], ['WARC-Target-URI', url], ['WARC-IP-Address', address], ['WARC-Warcinfo-ID', info]]
  const payloadDigest: Field[] = chunked ? [] : [['WARC-Payload-Digest', digest(payload)]]
  return [
    record([['WARC-Type', 'response'], ['WARC-Record-ID', answerId], ...same, ...payloadDigest, ['Content-Type', 'application/http;msgtype=response']], response),
    record([['WARC-Type', 'request'], ['WARC-Record-ID', recordId(random)], ...same, ['WARC-Concurrent-To', answerId], ['Content-Type', 'application/http;msgtype=request']], request),
  ]
}

type Field = [name: string, value: string]

function record(fields: Field[], block: Buffer): Buffer {
  const all: Field[] = [...fields, ['WARC-Block-Digest', digest(block)], ['Content-Length', String(block.length)]]
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** A version 4 UUID. */
function recordId(random: WarcDeps['random']): string {
  const bytes = Buffer.from(random(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  return `<urn:uuid:${bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}>`
}

function digest(bytes: Buffer): string {
  return `sha1:${base32(createHash('sha1').update(bytes).digest())}`
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Of 20 bytes, so that nothing is left over. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits.replace(/.{5}/g, (five) => letters[Number.parseInt(five, 2)])
}
