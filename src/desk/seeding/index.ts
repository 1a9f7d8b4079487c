/** Fills a desk with a named world, by the same road that everyone's checks and questions take. */

import type { CheckRecord } from '#desk/checks'
import type { AskDeps } from '#desk/submissions'

export interface World {
  name: string
  desk: { name: string; [more: string]: unknown }
  checks: CheckRecord[]
  /** `asker` is a label of the world ('a neighbour 3'): the same label is the same asker. */
  messages: { text: string; url?: string; language?: string; asker: string }[]
}

/** May be interrupted and run again: what is there already is not made twice. */
export async function seedWorld(_deps: AskDeps, _world: World): Promise<{ checks: number; submissions: number; claims: number }> {
  throw new Error('not written yet')
}
