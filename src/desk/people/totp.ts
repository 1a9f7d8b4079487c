/** Codes of authenticator apps (RFC 6238): six digits of a shared secret and the half minute it is. */

import { createHmac, timingSafeEqual } from 'node:crypto'

const seconds = 30
const digits = 6

export function stepOf(now: Date): number {
  return Math.floor(now.getTime() / 1000 / seconds)
}

export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hmac = createHmac('sha1', secret).update(counter).digest()
  const at = hmac[hmac.length - 1] & 15
  return String((hmac.readUInt32BE(at) & 0x7fffffff) % 10 ** digits).padStart(digits, '0')
}

/** The step whose code it is: this one, the one before or the one after, for clocks that differ a little. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  const given = Buffer.from(code.replace(/\s/g, ''))
  if (given.length !== digits) return null
  const here = stepOf(now)
  return [here - 1, here, here + 1].find((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), given)) ?? null
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, as authenticator apps take a secret that is typed in. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

export function authenticatorAddress({ secret, handle, deskName }: { secret: Buffer; handle: string; deskName: string }): string {
  return `otpauth://totp/${encodeURIComponent(deskName)}:${encodeURIComponent(handle)}?secret=${base32(secret)}&issuer=${encodeURIComponent(deskName)}`
}
