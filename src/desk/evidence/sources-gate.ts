/** What the evidence of a check must be before it can be published, and what its authors should look at. */

import { getDomain } from 'tldts-icann'
import type { Database } from '#db'
import { listEvidence } from './list-evidence.ts'
import type { Evidence } from './types.ts'

export interface SourcesGate {
  met: boolean
  /** Sources that share neither their publisher nor their site. */
  independent: number
  primary: number
  /** Why fewer are enough here; null where nobody said so. */
  fewSources: string | null
  /** Everything that is not mere context says the same. */
  oneSided: boolean
  /** Numbers of the items whose copy is not there yet, or failed. */
  pending: number[]
  withoutCopy: number[]
  /** Numbers of the items whose quote does not stand in their copy. */
  quoteMissing: number[]
}

export async function sourcesGate(db: Database, checkId: string): Promise<SourcesGate> {
  const [evidence, reason] = await Promise.all([listEvidence(db, checkId), statedReason(db, checkId)])
  const numbers = (which: (item: Evidence) => boolean) => evidence.filter(which).map(({ number }) => number)
  const isPending = ({ capture }: Evidence) => capture?.state === 'waiting' || capture?.state === 'running'
  const independent = howManyIndependent(evidence)
  const primary = evidence.filter(({ kind }) => kind === 'primary').length
  const sides = new Set(evidence.map(({ stance }) => stance).filter((stance) => stance !== 'context'))
  return {
    met: (independent >= 2 && primary >= 1) || reason !== null,
    independent,
    primary,
    fewSources: reason,
    oneSided: evidence.length > 1 && sides.size === 1,
    pending: numbers(isPending),
    withoutCopy: numbers((item) => !item.snapshot && !isPending(item)),
    quoteMissing: numbers(({ quoteFound }) => quoteFound === false),
  }
}

async function statedReason(db: Database, checkId: string): Promise<string | null> {
  const row = await db.selectFrom('draft_revisions').select('text').where('edition_id', '=', checkId).where('part', '=', 'fewSources').orderBy('revision', 'desc').limit(1).executeTakeFirst()
  return row?.text.trim() || null
}

/** Sites where everybody publishes: there only the publisher tells sources apart. */
const forEverybody = new Set(['archive.org', 'archive.ph', 'archive.today', 'bsky.app', 'facebook.com', 'github.io', 'instagram.com', 'medium.com', 'reddit.com', 'substack.com', 't.me', 'tiktok.com', 'twitter.com', 'wordpress.com', 'x.com', 'youtu.be', 'youtube.com', 'blogspot.com'])

/** Items that share a publisher or a registrable site are one source, also through a third. */
export function howManyIndependent(evidence: Pick<Evidence, 'source' | 'url'>[]): number {
  const groups: Set<string>[] = []
  for (const { source, url } of evidence) {
    const marks = [`by ${source.trim().toLowerCase().replace(/\s+/g, ' ')}`]
    const site = url && getDomain(url)
    if (site && !forEverybody.has(site)) marks.push(`at ${site}`)
    const shared = groups.filter((group) => marks.some((mark) => group.has(mark)))
    for (const group of shared) groups.splice(groups.indexOf(group), 1)
    groups.push(new Set([...marks, ...shared.flatMap((group) => [...group])]))
  }
  return groups.length
}
