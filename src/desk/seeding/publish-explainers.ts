/** Publishes a world's explainers by the road of every publication; one that stands already is passed over. */

import { inTransaction } from '#db'
import { approve, propose } from '#desk/approvals'
import { checkId } from '#desk/checks'
import { newEdition } from '#desk/editions'
import { demoPeople, stands } from './demo-people.ts'
import type { OwnDeps } from './publish-own.ts'
import type { ExplainerRecord, World } from './types.ts'

/** An original comes before what translates it. */
export async function publishExplainers(deps: OwnDeps, { explainers }: World): Promise<void> {
  for (const record of explainers) await publishExplainer(deps, record)
}

async function publishExplainer(deps: OwnDeps, { key, of, language, publishedOn, title, summary, body, helpsWith }: ExplainerRecord): Promise<void> {
  const at = new Date(`${publishedOn}T12:00:00Z`)
  const id = idOf(key, language)
  await inTransaction(deps.db, async (db) => {
    const then = { ...deps, db, clock: () => at }
    const { reviewer, approver } = await demoPeople(db, at)
    if (await stands(db, id, 1)) return
    await newEdition(db, { id, kind: 'explainer', checkId: idOf(key, of ?? language), language, personId: reviewer, at })
    const parts = Object.entries({ title, summary, body, helpsWith: helpsWith.join('\n') })
    await db.insertInto('draft_revisions').values(parts.map(([part, text]) => ({ edition_id: id, part, revision: 1, text, person_id: reviewer, saved_at: at, after_version: 0 }))).execute()
    const { sha256 } = await propose(then, { editionId: id, personId: reviewer })
    await approve(then, { sha256, approverId: approver })
  })
}

/** The same in every desk that is filled with this world. */
function idOf(key: string, language: string): string {
  return checkId(`explainer/${key}/${language}`)
}
