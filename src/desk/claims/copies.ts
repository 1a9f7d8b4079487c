/** Tells whether two messages are copies of one: the same words, in spite of an added headline, emoji, or a cut. */

import { nearness } from '#match'

export interface Copy {
  statement: string
  links: string[]
  fingerprints: bigint[]
}

/** Below this many fingerprints (about ten words) a single word may turn the meaning, so nothing may differ. */
const few = 4

export function areCopies(a: Copy, b: Copy): boolean {
  const { firstInSecond, secondInFirst, shared, common } = nearness(a.fingerprints, b.fingerprints)
  const shorter = Math.min(a.fingerprints.length, b.fingerprints.length)
  const longer = Math.max(a.fingerprints.length, b.fingerprints.length)

  if (shorter < few) return shared === 1 && haveSameLinks(a, b)
  const isCut = Math.max(firstInSecond, secondInFirst) >= 0.8 && longer <= 8 * shorter
  return common >= few && (shared >= 0.5 || isCut)
}

/** "Is this true?" under two different links asks two different things. */
function haveSameLinks(a: Copy, b: Copy): boolean {
  return a.links.length === b.links.length && a.links.every((link) => b.links.includes(link))
}
