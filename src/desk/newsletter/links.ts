/** The secret links in letters. They follow from the subscriber's id and the key, so that none is stored. */

import { timingSafeEqual } from 'node:crypto'
import { markOf } from '#privacy'

export type Purpose = 'confirm' | 'preferences'

const macBytes = 18

export function tokenFor(key: Buffer, purpose: Purpose, id: string): string {
  return `${id}${markOf(key, `newsletter ${purpose}`, id).subarray(0, macBytes).toString('base64url')}`
}

/** The subscriber's id; null for what we cannot have given. */
export function idOf(key: Buffer, purpose: Purpose, token: string): string | null {
  if (!/^[A-Za-z0-9_-]{46}$/.test(token)) return null
  const id = token.slice(0, 22)
  return timingSafeEqual(Buffer.from(token), Buffer.from(tokenFor(key, purpose, id))) ? id : null
}
