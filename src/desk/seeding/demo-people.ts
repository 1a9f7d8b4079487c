/** Who writes and who approves what a named world publishes, and whether it stands already. */

import type { Database } from '#db'
import { checkId } from '#desk/checks'

/** Two people who are nobody: they have no way to sign in. Whoever seeds the same desk at the same time waits here. */
export async function demoPeople(db: Database, at: Date): Promise<{ reviewer: string; approver: string }> {
  const [reviewer, approver] = [await demoPerson(db, 'reviewer', at), await demoPerson(db, 'approver', at)]
  return { reviewer, approver }
}

async function demoPerson(db: Database, role: string, at: Date): Promise<string> {
  const [handle, name] = [`demo-${role}`, `Demo ${role}`]
  await db.insertInto('people').values({ id: checkId(handle), handle, name, shown_as: name, joined_at: at }).onConflict((on) => on.doNothing()).execute()
  return (await db.selectFrom('people').select('id').where('handle', '=', handle).forUpdate().executeTakeFirstOrThrow()).id
}

export async function stands(db: Database, editionId: string, number: number): Promise<boolean> {
  return Boolean(await db.selectFrom('publications').select('number').where('edition_id', '=', editionId).where('number', '=', number).executeTakeFirst())
}
