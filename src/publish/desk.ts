/** What every publication says about the desk itself, and where its things stand. */

import { hash } from 'node:crypto'
import type { PublishedCheck, PublishedEdition, PublishedVersion } from '#desk/published'
import type { VersionDocument } from '#desk/versions'

export interface DeskFacts {
  name: string
  /** Without a slash at the end. */
  publicUrl: string
  /** Pages in the desk's own words, by schema.org's name for them: only what really was written. */
  policies: PolicyAddresses
  /** What it calls a topic in a language. */
  topicName: (key: string, language: string) => string
}

export interface PolicyAddresses {
  /** How checks are made. */
  methods: string
  corrections: string
  ethics: string | null
  funding: string | null
}

/** A check with something to show: its newest version neither removed nor taken back, nor the original of what it translates. */
export interface StandingCheck extends PublishedCheck {
  document: VersionDocument
  takenBack: null
}

export function isStanding(check: PublishedCheck): check is StandingCheck {
  return check.document !== null && check.takenBack === null
}

export function firstOf({ versions }: Pick<PublishedEdition, 'versions'>): PublishedVersion {
  return versions.at(-1)!
}

/** Newest first. */
export function correctionsOf({ versions }: PublishedCheck): PublishedVersion[] {
  return versions.filter(({ change }) => change !== 'first')
}

export const addresses = {
  check: (desk: Pick<DeskFacts, 'publicUrl'>, id: string) => `${desk.publicUrl}/checks/${encodeURIComponent(id)}`,
  edition: (desk: Pick<DeskFacts, 'publicUrl'>, { id, kind }: Pick<PublishedEdition, 'id' | 'kind'>) => `${desk.publicUrl}/${kind}s/${encodeURIComponent(id)}`,
  version: (desk: Pick<DeskFacts, 'publicUrl'>, id: string, number: number) => `${addresses.check(desk, id)}/versions/${number}`,
  snapshot: (desk: Pick<DeskFacts, 'publicUrl'>, sha256: string) => `${desk.publicUrl}/snapshots/${sha256}`,
  /** The picture for cards on other sites. */
  card: (desk: Pick<DeskFacts, 'name' | 'publicUrl'>, sha256: string) => `${desk.publicUrl}${addresses.drawn('cards', desk.name, `${sha256}/1200x630.png`)}`,
  /** What is drawn bears the desk's name and is kept for good under its address, so that another name has another address. */
  drawn: (kind: 'cards' | 'clips', name: string, file: string) => `/${kind}/${file}?as=${hash('sha256', name, 'base64url').slice(0, 8)}`,
  embed: (desk: Pick<DeskFacts, 'publicUrl'>, id: string) => `${desk.publicUrl}/embed/${encodeURIComponent(id)}`,
}

/** The day of a moment, YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
