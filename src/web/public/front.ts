/** What the front page shows below the form. */
import { listChecks } from '#desk/checks'
import type { WebDeps } from '../deps.ts'
import type { Front } from '../views/front-page.ts'

const latestShown = 6
const leastElsewhere = 3

/** What can be read in the reader's language comes first; what cannot is not kept from them. */
export async function frontOf({ db }: WebDeps, language: string): Promise<Front> {
  const { checks: latest } = await listChecks(db, { language, limit: latestShown })
  const { checks: elsewhere } = await listChecks(db, { notIn: language, limit: Math.max(leastElsewhere, latestShown - latest.length) })
  return { latest, elsewhere }
}
