/** The hash that names a version, as an address or a form writes it. */

import { Refusal } from '#desk/refusals'

/** What is no SHA-256 is the name of nothing. */
export function hashOf(sha256: string): Buffer {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Refusal('not-found')
  return Buffer.from(sha256, 'hex')
}
