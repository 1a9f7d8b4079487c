/** Tells which links name one thing, and when two messages with the same link are about that thing. */

import { overlap, withoutLinks, wordsOf } from './copies.ts'
import type { Wording } from './wording.ts'

/** On these a first path segment alone is an account, a channel or a group: many different messages end in it. */
const placesOfAccounts = /^(?:t\.me|telegram\.me|facebook\.com|x\.com|instagram\.com|tiktok\.com|youtube\.com|threads\.net|wa\.me|whatsapp\.com|chat\.whatsapp\.com|vk\.com|linktr\.ee)$/

export function isTellingLink(normalisedLink: string): boolean {
  const [, host, path, query] = /^([^/?]+)([^?]*)(\?.*)?$/.exec(normalisedLink) ?? []
  if (!host) return false
  const segments = path.split('/').filter(Boolean)
  if (placesOfAccounts.test(host)) return segments.length > 1 || Boolean(query)
  return segments.length > 0 || Boolean(query)
}

/** Longer texts speak for themselves; the link in them may be no more than a signature. */
const mostCharactersAroundALink = 200
const leastInCommon = 0.2

export function areAboutTheSameLink(message: Wording, claim: Wording): boolean {
  if (isLedByItsLink(message)) return true
  if (isLedByItsLink(claim)) return false
  const [shorter, longer] = [wordsOf(message), wordsOf(claim)].sort((first, second) => first.length - second.length)
  return overlap(shorter, longer).contained >= leastInCommon
}

function isLedByItsLink({ statement }: Wording): boolean {
  return withoutLinks(statement).replace(/\s+/g, ' ').trim().length <= mostCharactersAroundALink
}
