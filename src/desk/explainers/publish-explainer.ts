/** What readers see of an explainer follows from the version that was approved, in the transaction that approves it; and leaves it with a lawful removal. What is taken back is taken back in every language. */

import type { Database } from '#db'
import type { ExplainerDocument } from '#desk/versions'

export interface PublishedExplainer {
  id: string
  originalId: string
  document: ExplainerDocument
  versionSha256: Buffer
  at: Date
}

export async function publishExplainer(tx: Database, { id, originalId, document, versionSha256, at }: PublishedExplainer): Promise<void> {
  const { language, title, summary, topics, helpsWith, change } = document
  const shown = { title, summary, topics, helps_with: helpsWith, version_sha256: versionSha256, changed_at: at, retracted_at: change.kind === 'retraction' ? at : null, removed_at: null }
  await tx
    .insertInto('explainers')
    .values({ ...shown, id, original_id: originalId, language })
    .onConflict((on) => on.column('id').doUpdateSet(shown))
    .execute()
  if (change.kind === 'retraction') await tx.updateTable('explainers').set({ retracted_at: at }).where('original_id', '=', id).where('retracted_at', 'is', null).execute()
}

/** False where another version is shown. */
export async function blankExplainer(tx: Database, { id, versionSha256, at }: { id: string; versionSha256: Buffer; at: Date }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('explainers')
    .set({ title: '', summary: '', topics: [], helps_with: [], removed_at: at })
    .where('id', '=', id)
    .where('version_sha256', '=', versionSha256)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
