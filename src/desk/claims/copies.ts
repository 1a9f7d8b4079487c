/**
 * Tells whether two messages are copies of one: the same words, in spite of an added headline, emoji, or a cut.
 * The fingerprints find what is worth comparing; what is compared here are all runs of three words.
 */

export interface Copy {
  statement: string
  links: string[]
  fingerprints: bigint[]
}

/** In a text of fewer words a single one may turn the meaning, so not one may differ. */
const few = 10
/** In a text of fewer words another number makes another claim. */
const some = 40
const runLength = 3
const smallestCut = 1 / 8
const shareOfACut = 0.6
const shareOfACopy = 0.5

export function areCopies(a: Copy, b: Copy): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((first, second) => first.length - second.length)
  if (shorter.length < few) return shorter.join(' ') === longer.join(' ') && haveSameLinks(a, b)
  if (shorter.length < some && numbersIn(shorter).some((number) => !longer.includes(number))) return false

  const { shared, contained } = overlap(shorter, longer)
  return shared >= shareOfACopy || (contained >= shareOfACut && shorter.length >= longer.length * smallestCut)
}

/** The share of all runs that both have, and of the shorter one's runs that the longer one has. */
export function overlap(shorter: string[], longer: string[]): { shared: number; contained: number } {
  const [few, many] = [runsOf(shorter), runsOf(longer)]
  const common = [...few].filter((run) => many.has(run)).length
  return { shared: common / Math.max(1, few.size + many.size - common), contained: common / Math.max(1, few.size) }
}

/** Folded words without links; where a script writes no spaces, each letter is one. */
export function wordsOf({ statement }: Copy): string[] {
  return withoutLinks(statement).normalize('NFKC').toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|[\p{L}\p{M}\p{N}]+/gu) ?? []
}

export function withoutLinks(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S+/gi, ' ')
}

function runsOf(words: string[]): Set<string> {
  return new Set(words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' ')))
}

function numbersIn(words: string[]): string[] {
  return words.filter((word) => /\p{N}/u.test(word))
}

/** "Is this true?" under two different links asks two different things. */
function haveSameLinks(a: Copy, b: Copy): boolean {
  return a.links.length === b.links.length && a.links.every((link) => b.links.includes(link))
}
