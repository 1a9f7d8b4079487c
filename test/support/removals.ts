/** A desk with something to be removed: a letter among the sources, or a name that stands everywhere. */
import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import type { Database } from '#db'
import { approve, comment, propose, readVersion, sendBack } from '#desk/approvals'
import { openEdition } from '#desk/drafts'
import { addEvidence, citedEvidence, removeEvidence } from '#desk/evidence'
import { Refusal } from '#desk/refusals'
import { addReply, removeReply } from '#desk/replies'
import { approveRemoval, askRemoval } from '#desk/removals'
import { freshDatabase } from './database.ts'
import { draftDeps, person, readyDraft, save, wholeDraft } from './drafting.ts'

export async function removingDesk(t: TestContext) {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db)
  const [author, approver, editor] = [await person(db, 'Author'), await person(db, 'Approver'), await person(db, 'Editor')]
  /** A draft that could be proposed, with the letter among its sources. */
  const draft = async (...claimIds: string[]) => {
    const editionId = await readyDraft(deps, author, { claimIds })
    await upload(editionId)
    return editionId
  }
  const upload = (checkId: string, by = deps) => addEvidence(by, { checkId, personId: author, source: 'The office', upload: { bytes: Buffer.from('A name that has to go.'), name: 'letter.txt' } })
  const proposed = (editionId: string) => propose(deps, { editionId, personId: author })
  const published = async (editionId: string) => approve(deps, { ...(await proposed(editionId)), approverId: approver })
  const asked = async (editionId: string, number = 1) => {
    const { sha256 } = (await readVersion(deps.db, editionId, number))!
    await askRemoval(deps, { sha256, reason: 'privacy', personId: editor })
    return (by: typeof deps) => approveRemoval(by, { sha256, personId: approver })
  }
  const letter = async (checkId: string) => (await citedEvidence(db, checkId)).find(({ source }) => source === 'The office')!.snapshot?.sha256
  return { deps, author, approver, editor, draft, upload, proposed, published, asked, letter }
}


export const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

export const name = 'Zwirbelhuber'

/** Every column of every table in which the name stands, also as bytes. */
export async function whereNamed(db: Database): Promise<string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE' and data_type not in ('bigint', 'integer', 'smallint', 'real', 'double precision', 'boolean', 'date') and data_type not like 'timestamp%'`.execute(db)
  const found: string[] = []
  for (const { table, column } of rows) {
    const hit = await sql`select from ${sql.table(table)} where ${sql.ref(column)}::text ilike ${`%${name}%`} or ${sql.ref(column)}::text ilike ${`%${Buffer.from(name).toString('hex')}%`} limit 1`.execute(db)
    if (hit.rows.length > 0) found.push(`${table}.${column}`)
  }
  return found.sort()
}

/** It stands in every part, in the sources and the replies, in what was proposed before and what was said of that, and in what was taken out meanwhile. */
export async function named(t: TestContext) {
  const all = await removingDesk(t)
  const { deps, author, approver, upload } = all
  const editionId = await readyDraft(deps, author)
  const source = { checkId: editionId, personId: author, source: `Office of ${name}`, title: `On ${name}`, quote: `${name} said so.`, shows: `That ${name} did.`, interest: `Pays ${name}.` }
  const taken = await addEvidence(deps, { ...source, url: `https://${name}.example/` })
  await removeEvidence(deps, { checkId: editionId, evidenceId: taken, personId: author })
  await addEvidence(deps, { ...source, upload: { bytes: Buffer.from(`A letter of ${name}.`), name: 'letter.txt' } })
  await upload(editionId)
  const reply = { checkId: editionId, personId: author, whom: name, how: `by ${name}`, askedOn: '2026-03-01', answer: `${name} was not there.`, answeredOn: '2026-03-02' }
  await removeReply(deps, { checkId: editionId, replyId: await addReply(deps, { ...reply, answer: 'No.', answeredOn: '2026-03-02' }), personId: author })
  await addReply(deps, reply)
  await addReply(deps, { checkId: editionId, personId: author, whom: 'The other', notAskedBecause: `Nobody but ${name} knows.` })
  await save(deps, editionId, author, { title: `Once ${name}`, summary: `About ${name}`, body: `${name} **said** so.[^1] And so.[^2]`, claim: `${name} did it.`, claimant: name, appearances: `https://${name}.example/`, fewSources: name, ratingExplanation: `${name} did not.` })
  const before = await propose(deps, { editionId, personId: author })
  await comment(deps, { ...before, part: 'title', quote: name, text: `Is it ${name}?`, personId: approver })
  await sendBack(deps, { ...before, approverId: approver, reason: `Too much of ${name}.` })
  await save(deps, editionId, author, { title: `No, ${name} did not` })
  await approve(deps, { ...(await propose(deps, { editionId, personId: author })), approverId: approver })
  return { ...all, editionId, before: before.sha256 }
}

/** Begins it in another language, with the name in what was typed, proposed and said of it. */
export async function translated(t: Awaited<ReturnType<typeof named>>, language: string, translates = 1): Promise<{ id: string; before: string }> {
  const { deps, author, approver, editionId } = t
  const id = await openEdition(deps, { checkId: editionId, language, personId: author })
  await save(deps, id, author, { ...wholeDraft, title: `${name} ? Jamais`, body: `${name} l’a dit.`, translates: String(translates) })
  const before = await propose(deps, { editionId: id, personId: author })
  await comment(deps, { ...before, part: 'title', quote: name, text: `${name} ?`, personId: approver })
  await sendBack(deps, { ...before, approverId: approver, reason: `Trop de ${name}.` })
  return { id, before: before.sha256 }
}
