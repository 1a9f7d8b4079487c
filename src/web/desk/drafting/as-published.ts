/** A proposal as it would stand once it is published: for what machines are told, before anybody approves it. */
import type { Proposal } from '#desk/approvals'
import { historiesOf, takenBackOf } from '#desk/published'
import { isExplainer } from '#desk/versions'
import { type DeskFacts, isStanding, structuredData } from '#publish'
import type { Database } from '#db'

/** Without the number in the log, which no page of machines shows; empty for a check that is taken back, and for an explainer. */
export async function structuredDataOf(db: Database, desk: DeskFacts, { document, sha256, editionId, checkId }: Proposal, now: Date): Promise<object[]> {
  if (isExplainer(document)) return []
  const { number, language, change } = document
  const histories = await historiesOf(db, [editionId])
  const history = histories.find(({ id }) => id === editionId)
  const before = history ? history.versions.filter((version) => version.number < number) : []
  const published = history?.versions.find((version) => version.number === number)
  const version = published ?? { number, sha256, publishedAt: now, entryIndex: -1, change: change.kind, note: change.note, approver: null, removed: null }
  const edition = { id: editionId, kind: 'check' as const, check: checkId, language, document, versions: [version, ...before], editions: [] }
  const check = { ...edition, takenBack: takenBackOf(edition, document, histories) }
  return isStanding(check) ? structuredData(desk, check) : []
}
