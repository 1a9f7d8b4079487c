/** What a name and a text may be. */

import { Refusal } from '#desk/refusals'
import { type IdentityPart, type PolicyName, policyNames } from './types.ts'

export const longestName = 60
const longestPolicy = 50_000

/** It is printed at the top of every page, on cards and in letters: one line with something to read in it. */
export function isDeskName(name: string): boolean {
  return name.isWellFormed() && !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(name) && /[\p{L}\p{N}]/u.test(name) && [...name].length <= longestName
}

export function isPolicyName(text: string): text is PolicyName {
  return policyNames.some((name) => name === text)
}

export function cleanText(part: IdentityPart, text: string): string {
  return part === 'name' ? cleanName(text) : cleanPolicy(part, text)
}

function cleanName(text: string): string {
  const name = text.replace(/\s+/gu, ' ').trim()
  if (!isDeskName(name)) throw new Refusal('not-a-desk-name', { limit: longestName })
  return name
}

function cleanPolicy(part: PolicyName, text: string): string {
  if (text.length > longestPolicy) throw new Refusal('too-long', { limit: longestPolicy, length: text.length, field: part })
  const clean = text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').trim()
  if (!/[\p{L}\p{N}]/u.test(clean)) throw new Refusal('empty-policy')
  return clean
}
