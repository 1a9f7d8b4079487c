/** Ten codes for the day the authenticator app is lost: shown once, kept as hashes, each good for one use. */

import { createHash } from 'node:crypto'
import { type Database, inTransaction } from '#db'
import type { Clock, Random } from '#privacy'

const howMany = 10
/** Without those that are read for one another. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** The old ones stop working. 16 letters of 31 are 79 bits, too many to guess and enough for a plain hash. */
export async function newRecoveryCodes({ db, clock, random }: { db: Database; clock: Clock; random: Random }, personId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, () => newCode(random))
  await inTransaction(db, async (tx) => {
    await tx.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute()
    await tx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
    await tx.insertInto('recovery_codes').values(codes.map((code) => ({ person_id: personId, code_hash: hashOf(code), made_at: clock(), used_at: null }))).execute()
  })
  return codes
}

export async function useRecoveryCode({ db, clock }: { db: Database; clock: Clock }, personId: string, code: string): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('recovery_codes').set({ used_at: clock() }).where('person_id', '=', personId).where('code_hash', '=', hashOf(code)).where('used_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function recoveryCodesLeft(db: Database, personId: string): Promise<number> {
  return (await db.selectFrom('recovery_codes').select('made_at').where('person_id', '=', personId).where('used_at', 'is', null).execute()).length
}

function newCode(random: Random): string {
  const chosen: string[] = []
  while (chosen.length < 16) for (const byte of random(32)) if (byte < 248 && chosen.length < 16) chosen.push(letters[byte % letters.length])
  return chosen.join('').replace(/(.{4})(?=.)/g, '$1-')
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code.toLowerCase().replace(/[^a-z0-9]/g, '')).digest()
}
