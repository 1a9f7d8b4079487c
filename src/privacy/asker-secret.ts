/** The random secret in an asker's cookie: 128 bits, known to their browser alone. */

import type { Random } from './types.ts'

const shape = /^[A-Za-z0-9_-]{22}$/

export function newAskerSecret(random: Random): string {
  return random(16).toString('base64url')
}

/** A cookie that we cannot have given is no secret. */
export function readAskerSecret(secret: string | null): Buffer | null {
  return secret && shape.test(secret) ? Buffer.from(secret, 'base64url') : null
}
