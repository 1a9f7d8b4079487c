/** What is compared of a message: its words as one statement, the links in them, and the fingerprints by which copies are found. */

import { fingerprints, linksOf } from '#match'

export interface Wording {
  statement: string
  links: string[]
}

export interface Copy extends Wording {
  fingerprints: bigint[]
}

const mostLinks = 10

export function statementOf({ text, url }: { text: string; url: string | null }): string {
  return url && !text.includes(url) ? `${text}\n${url}`.trim() : text
}

/** A statement holds its links, so everything is read from it. */
export function copyOf(statement: string): Copy {
  return { ...wordingOf(statement), fingerprints: fingerprints(statement) }
}

export function wordingOf(statement: string): Wording {
  return { statement, links: linksOf(statement).slice(0, mostLinks) }
}
