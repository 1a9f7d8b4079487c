/** A named world: what stands on a desk before the first visitor comes. */

import type { CheckRecord } from '#desk/checks'
import type { DraftPart } from '#desk/drafts'
import type { Occasion } from '#desk/explainers'
import type { ChangeKind } from '#desk/versions'

export interface World {
  name: string
  desk: { name: string; [more: string]: unknown }
  checks: CheckRecord[]
  /** By language; English stands in for one that is not there. Only a world with checks of the desk's own needs them. */
  reasons: { [language: string]: Reasons }
  /** By the sourceKey of a check of the desk's own: what more there is to it. */
  work: { [sourceKey: string]: DeskWork }
  topics: WorldTopic[]
  explainers: ExplainerRecord[]
  /** `asker` is a label of the world ("neighbour 3"): the same label is the same asker. */
  messages: { text: string; url?: string; language?: string; asker: string }[]
}

/** What checks are about, with its names by language. */
export interface WorldTopic {
  name: string
  names: { [language: string]: string }
  publicWelfare: boolean
  /** The sourceKeys of the checks about it; their editions in other languages follow them. */
  checks: string[]
}

/** An explainer in one language. */
export interface ExplainerRecord {
  key: string
  /** The language of the original, in a translation of it. */
  of?: string
  language: string
  /** YYYY-MM-DD */
  publishedOn: string
  title: string
  summary: string
  body: string
  helpsWith: Occasion[]
}

/** What a check without evidence and replies says of that. */
export interface Reasons {
  fewSources: string
  notAsked: string
}

export interface DeskWork {
  evidence?: { title: string; source: string; url: string; kind: 'primary' | 'secondary'; stance: 'for' | 'against' | 'context'; quote: string; shows: string; copy: string }[]
  /** Paragraphs that point to the evidence; they follow the body. */
  cites?: string[]
  reply?: { whom: string; how: string; askedOn: string; answer: string; answeredOn: string }
  /** Where the check was changed: what stood in it before, and what changed, why and when. */
  change?: { on: string; kind: Exclude<ChangeKind, 'first'>; note: string; was: { [part in DraftPart]?: string } }
}
