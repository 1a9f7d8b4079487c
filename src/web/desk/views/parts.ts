/** Puts the many figures that went into a score into the few groups that an editor can weigh. Words and their order are one: the ranker sets them off against each other, and what one of them adds by itself says nothing. */
import type { FeaturePart } from '#match'

export const partGroups = ['link', 'numbers', 'names', 'spelling', 'meaning', 'length', 'words'] as const

export type PartGroup = (typeof partGroups)[number]

const signs: [PartGroup, RegExp][] = [
  ['link', /\blinks?\b/i],
  ['meaning', /meaning|vector|cosine|embedding|encoder/i],
  ['numbers', /numbers?\b/i],
  ['names', /\bnames?\b/i],
  ['spelling', /spelling|spelt/i],
  ['length', /length/i],
]

export function groupOf(name: string): PartGroup {
  return signs.find(([, sign]) => sign.test(name))?.[0] ?? 'words'
}

/** What each group moved the score by, the strongest first; groups that moved nothing are left out. */
export function groupedParts(features: readonly FeaturePart[]): { group: PartGroup; contribution: number }[] {
  const sums = new Map<PartGroup, number>()
  for (const { name, contribution } of features) sums.set(groupOf(name), (sums.get(groupOf(name)) ?? 0) + contribution)
  return [...sums].map(([group, contribution]) => ({ group, contribution })).filter(({ contribution }) => Math.abs(contribution) >= 0.005).sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
}
