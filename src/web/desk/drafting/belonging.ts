/** Gathers what a page beside a draft says of its check. */
import { claimWording } from '#desk/claims'
import { checkNamed, claimsOfCheck } from '#desk/drafts'
import { Refusal } from '#desk/refusals'
import type { WebDeps } from '../../deps.ts'
import { excerpt } from '../../views/excerpt.ts'
import type { Belonging } from '../views/belongs-to.ts'

const mostClaims = 3

/** Refuses what is no check, an explainer or a translation. */
export async function belongingOf({ db }: Pick<WebDeps, 'db'>, checkId: string): Promise<Belonging> {
  const check = await checkNamed(db, checkId)
  if (!check) throw new Refusal('not-found')
  const ids = await claimsOfCheck(db, checkId)
  const claims = []
  for (const id of ids.slice(0, mostClaims)) claims.push({ id, wording: excerpt(await wordingOf({ db }, id), 160) })
  return { ...check, claims, more: Math.max(0, ids.length - mostClaims) }
}

/** What a claim says, personal data left out. */
export async function wordingOf({ db }: Pick<WebDeps, 'db'>, claimId: string): Promise<string> {
  return (await claimWording(db, claimId)).map((piece) => (typeof piece === 'string' ? piece : '[…]')).join('')
}
