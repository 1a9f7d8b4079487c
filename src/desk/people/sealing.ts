/** Keeps the secrets of authenticator apps sealed: AES-256-GCM under a key that follows from the data directory's secret, never in the database. */

import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import type { Random, Secrets } from '#privacy'

const nonceBytes = 12
const tagBytes = 16

export function seal({ secrets, random }: { secrets: Secrets; random: Random }, secret: Buffer): Buffer {
  const nonce = random(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secrets), nonce)
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Null for what we did not seal. */
export function unseal(secrets: Secrets, sealed: Buffer): Buffer | null {
  if (sealed.length <= nonceBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secrets), sealed.subarray(0, nonceBytes))
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()])
  } catch {
    return null
  }
}

function keyOf({ pepper }: Secrets): Buffer {
  return Buffer.from(hkdfSync('sha256', pepper, '', 'authenticators', 32))
}
