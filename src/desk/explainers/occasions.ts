/** Where an explainer helps: beside a message that nobody has checked yet, or beside a claim that was closed for one of the reasons there are. */

import { closingReasons } from '#desk/claims'

export const occasions = ['unchecked', ...closingReasons] as const

export type Occasion = (typeof occasions)[number]

export function isOccasion(value: string): value is Occasion {
  return occasions.some((occasion) => occasion === value)
}
