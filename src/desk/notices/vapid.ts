/**
 * The key by which a push service knows the desk again (VAPID, RFC 8292): a browser subscribes to it, and takes messages signed by it
 * only. It follows from one secret of 32 bytes; the few of them that are no private key of P-256 are hashed until one is.
 */

import { createECDH, createHash } from 'node:crypto'

export interface VapidKeys {
  /** An uncompressed point, base64url: what a browser is given. */
  publicKey: string
  /** 32 bytes, base64url. */
  privateKey: string
}

export function vapidKeys(secret: Buffer): VapidKeys {
  const ecdh = createECDH('prime256v1')
  for (let scalar = secret; ; scalar = createHash('sha256').update(scalar).digest()) {
    try {
      ecdh.setPrivateKey(scalar)
    } catch {
      continue
    }
    return { publicKey: ecdh.getPublicKey('base64url'), privateKey: scalar.toString('base64url') }
  }
}
