/** Encrypts what must not be read from the database alone, under a key that stands outside it; and marks it, so that the same is found again. */

import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import type { Random } from './types.ts'

const version = 1

/** AES-256-GCM; `purpose` is bound in, so that what was sealed for one thing cannot be passed off as another. */
export function seal(key: Buffer, purpose: string, plain: string, random: Random): Buffer {
  const nonce = random(12)
  const cipher = createCipheriv('aes-256-gcm', derived(key, `seal ${purpose}`), nonce).setAAD(Buffer.from(purpose))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), sealed])
}

/** Throws where the key is another one, or a bit was changed. */
export function unseal(key: Buffer, purpose: string, sealed: Buffer): string {
  if (sealed[0] !== version) throw new Error('sealed in a way that this program does not know')
  const decipher = createDecipheriv('aes-256-gcm', derived(key, `seal ${purpose}`), sealed.subarray(1, 13)).setAAD(Buffer.from(purpose))
  decipher.setAuthTag(sealed.subarray(13, 29))
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8')
}

/** The same for the same, and of no use to whoever has not the key. */
export function markOf(key: Buffer, purpose: string, plain: string): Buffer {
  return createHmac('sha256', derived(key, `mark ${purpose}`)).update(plain).digest()
}

function derived(key: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `touchstone ${use}`, 32))
}
