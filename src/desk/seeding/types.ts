/** A named world: what stands on a desk before the first visitor comes. */

import type { CheckRecord } from '#desk/checks'

export interface World {
  name: string
  desk: { name: string; [more: string]: unknown }
  checks: CheckRecord[]
  /** `asker` is a label of the world ("neighbour 3"): the same label is the same asker. */
  messages: { text: string; url?: string; language?: string; asker: string }[]
}
