/** Random secrets for whoever signs in, and the hashes that we keep of them. */

import { createHash } from 'node:crypto'
import type { Random } from '#privacy'

const shape = /^[A-Za-z0-9_-]{43}$/

export function newSecret(random: Random): string {
  return random(32).toString('base64url')
}

/** Null for what we cannot have given. */
export function hashOf(secret: string): Buffer | null {
  return shape.test(secret) ? createHash('sha256').update(secret).digest() : null
}
