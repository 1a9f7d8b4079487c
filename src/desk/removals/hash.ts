/** The hash of a version as an address or a form names it. */

import { Refusal } from '#desk/refusals'

export function hashOf(sha256: string): Buffer {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Refusal('not-found')
  return Buffer.from(sha256, 'hex')
}
