/** Drafts for tests: people who write and approve, a draft that lacks nothing, and a record that keeps entries in order without proving anything. */

import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#db'
import { approve, propose } from '#desk/approvals'
import { openCheck, readParts, savePart, type DraftPart } from '#desk/drafts'
import type { Record } from '#desk/versions'

/** As the ledger does it, without a tree: one entry after the other, in the transaction of whoever publishes. */
export const plainRecord: Record = async (tx, entry) => {
  await sql`select pg_advisory_xact_lock(1)`.execute(tx)
  const last = await tx.selectFrom('ledger_entries').select('index').orderBy('index', 'desc').limit(1).executeTakeFirst()
  const index = last ? last.index + 1 : 0
  await tx.insertInto('ledger_entries').values({ index, entry: Buffer.from(JSON.stringify(entry)), appended_at: new Date(entry.at) }).execute()
  return index
}

export const wholeDraft: { [part in DraftPart]?: string } = {
  claim: 'The ferry only takes passengers who can whistle.',
  title: 'No, nobody has to whistle on the ferry',
  summary: 'The ferry takes everybody with a ticket; the notice about whistling was a joke on the notice board.',
  rating: 'false',
  ratingExplanation: 'The ferry company’s rules do not mention whistling.',
  body: 'The rules say nothing of the kind.[^1] The company says so too.[^2]',
  claimant: 'a chain message',
  topics: 'transport',
}

export function draftDeps(db: Database, clock: () => Date = () => new Date()) {
  return { db, clock, random: randomBytes, record: plainRecord, publisher: { name: 'Test Desk', site: 'https://desk.example' } }
}

export type DraftDeps = ReturnType<typeof draftDeps>

export async function person(db: Database, name: string): Promise<string> {
  const id = randomBytes(10).toString('hex')
  await db.insertInto('people').values({ id, handle: `test-${id}`, name, shown_as: null, joined_at: new Date(0) }).execute()
  return id
}

export async function save(deps: DraftDeps, editionId: string, personId: string, parts: { [part in DraftPart]?: string }): Promise<void> {
  for (const [part, text] of Object.entries(parts)) {
    const standing = (await readParts(deps.db, editionId))[part as DraftPart]
    await savePart(deps, { editionId, part, base: standing?.revision ?? 0, text, personId })
  }
}

/** Two sources, one of them primary, and why nobody was asked. Gives the number of the first. */
export async function addSources(deps: DraftDeps, checkId: string, personId: string): Promise<number> {
  const at = deps.clock()
  const last = await deps.db.selectFrom('evidence').select('number').where('check_id', '=', checkId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  const first = (last?.number ?? 0) + 1
  const source = (number: number, kind: 'primary' | 'secondary') => ({
    id: `${checkId}-${number}`, check_id: checkId, number, url: `https://source${number}.example/`, title: `Source ${number}`, source: `Source ${number}`, kind,
    stance: 'against' as const, quote: null, shows: null, interest: null, added_by: personId, added_at: at, removed_by: null, removed_at: null,
  })
  await deps.db.insertInto('evidence').values([source(first, 'primary'), source(first + 1, 'secondary')]).execute()
  await deps.db
    .insertInto('replies')
    .values({ id: `${checkId}-reply-${first}`, check_id: checkId, whom: 'the ferry company', how: null, asked_on: null, deadline: null, not_asked_because: 'It had published its answer.', answer: null, answered_on: null, added_by: personId, added_at: at, removed_by: null, removed_at: null })
    .execute()
  return first
}

/** A draft that can be proposed at once. */
export async function readyDraft(deps: DraftDeps, personId: string, { claimIds = [] as string[], parts = {} as { [part in DraftPart]?: string }, language = 'en' } = {}): Promise<string> {
  const editionId = await openCheck(deps, { claimIds, language, personId })
  await addSources(deps, editionId, personId)
  await save(deps, editionId, personId, { ...wholeDraft, ...parts })
  return editionId
}

export async function publishReady(deps: DraftDeps, { author, approver, ...more }: { author: string; approver: string; claimIds?: string[]; parts?: { [part in DraftPart]?: string } }): Promise<string> {
  const editionId = await readyDraft(deps, author, more)
  await approve(deps, { ...(await propose(deps, { editionId, personId: author })), approverId: approver })
  return editionId
}

/** Writes and publishes a check whose words were removed anew, sources and all. */
export async function publishAgain(deps: DraftDeps, { editionId, author, approver }: { editionId: string; author: string; approver: string }): Promise<string> {
  const first = await addSources(deps, editionId, author)
  return correct(deps, { editionId, author, approver, parts: { ...wholeDraft, body: `The rules say nothing of the kind.[^${first}] The company says so too.[^${first + 1}]`, changeKind: 'substantive', changeNote: 'Without the name.' } })
}

/** Changes what is published, by the same road. */
export async function correct(deps: DraftDeps, { editionId, author, approver, parts }: { editionId: string; author: string; approver: string; parts: { [part in DraftPart]?: string } }): Promise<string> {
  await save(deps, editionId, author, parts)
  const { sha256 } = await propose(deps, { editionId, personId: author })
  await approve(deps, { sha256, approverId: approver })
  return sha256
}
