/** One random salt for each day (UTC). What was keyed with it cannot be made again once it is destroyed (see retention.ts). */

import type { PrivacyDeps } from './types.ts'

export async function saltOfTheDay({ db, clock, random }: Pick<PrivacyDeps, 'db' | 'clock' | 'random'>): Promise<Buffer> {
  const now = clock()
  const day = now.toISOString().slice(0, 10)
  const find = () => db.selectFrom('salts').select('salt').where('day', '=', day).executeTakeFirst()

  const known = await find()
  if (known) return known.salt
  await db.insertInto('salts').values({ day, salt: random(32), created_at: now }).onConflict((on) => on.doNothing()).execute()
  return (await find())!.salt
}
