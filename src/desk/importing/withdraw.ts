/** Takes out what a feed brought and its publisher has taken back since. A feed can withdraw only what came from it. */
import type { Database } from '#db'
import { removeCheck } from '#desk/checks'

export async function withdraw(deps: { db: Database; clock: () => Date }, urls: string[], source: string): Promise<number> {
  if (urls.length === 0) return 0
  const found = await deps.db.selectFrom('checks').select('id').where('origin', '=', 'import').where('imported_from', '=', source).where('url', 'in', urls).execute()
  let withdrawn = 0
  for (const { id } of found) if (await removeCheck(deps, id, source)) withdrawn++
  return withdrawn
}
