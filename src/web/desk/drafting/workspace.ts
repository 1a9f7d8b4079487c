/** Gathers everything that the page of a draft shows. */
import { commentsOf, readVersion } from '#desk/approvals'
import { claimDemand } from '#desk/claims'
import { checklist, citableSources, readDraft } from '#desk/drafts'
import { editionsOf } from '#desk/editions'
import { listEvidence, sourcesGate } from '#desk/evidence'
import { listReplies } from '#desk/replies'
import { reviewDateOf } from '#desk/review-dates'
import type { Words } from '#words'
import { newFormId } from '../fields.ts'
import type { WebDeps } from '../../deps.ts'
import { html, type Html } from '../../views/html.ts'
import { evidenceSection } from '../views/evidence-page.ts'
import { repliesSection } from '../views/replies-page.ts'
import { wordingOf } from './belonging.ts'
import type { Workspace } from '../views/drafting/workspace-page.ts'

type Gathered = Omit<Workspace, 'topics' | 'done' | 'canWrite' | 'locked' | 'research'>

export async function workspaceOf({ db, clock }: WebDeps, editionId: string): Promise<Gathered> {
  const draft = await readDraft(db, editionId, clock())
  const { checkId } = draft.edition
  const [items, comments, editions, sources, reviewDue, original] = await Promise.all([
    checklist({ db, clock }, editionId),
    commentsOf(db, editionId),
    editionsOf(db, checkId),
    citableSources(db, checkId),
    reviewDateOf(db, editionId),
    draft.original && draft.original.translates > 0 ? readVersion(db, checkId, draft.original.translates) : null,
  ])
  const claims = []
  for (const id of draft.claimIds) claims.push({ id, wording: await wordingOf({ db }, id), askers: (await claimDemand(db, id)).askers })
  return { draft, items, comments, editions, sources, claims, original: original?.document ?? null, reviewDue }
}

/** Evidence and replies belong to the check, not to one of its languages: every edition shows those of the original. */
export async function researchOf({ db, clock, random }: WebDeps, words: Words, checkId: string, mayWrite: boolean): Promise<Html> {
  const [evidence, gate, replies] = await Promise.all([listEvidence(db, checkId), sourcesGate(db, checkId), listReplies({ db, clock }, checkId)])
  const form = () => ({ typed: {}, newId: newFormId(random), changedMeanwhile: false })
  return html`${evidenceSection(words, { checkId, evidence, gate, form: form(), mayWrite })}
${repliesSection(words, { checkId, replies, form: form(), mayWrite })}`
}
