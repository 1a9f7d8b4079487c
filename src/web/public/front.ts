/** What the front page shows below the form. */
import { listChecks } from '#desk/checks'
import type { WebDeps } from '../deps.ts'
import type { Front } from '../views/front-page.ts'

const latestShown = 6

export async function frontOf({ db }: WebDeps): Promise<Front> {
  const { checks } = await listChecks(db, { limit: latestShown })
  return { latest: checks }
}
