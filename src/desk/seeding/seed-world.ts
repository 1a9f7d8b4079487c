/** Publishes a world's own checks and explainers, puts those of others and asks its messages; may be cut short and run again, for what is there already is not made twice. */

import { createHash } from 'node:crypto'
import { feedHead, putChecks } from '#desk/checks'
import { ask, type AskDeps, forgetStatusLink } from '#desk/submissions'
import type { AskerIdentity } from '#privacy'
import { publishExplainers } from './publish-explainers.ts'
import { type OwnDeps, publishOwn } from './publish-own.ts'
import type { World } from './types.ts'

export interface Seeded {
  checks: number
  submissions: number
  claims: number
}

export type SeedDeps = AskDeps & OwnDeps

const batchSize = 500

export async function seedWorld(deps: SeedDeps, world: World): Promise<Seeded> {
  await publishOwn(deps, world)
  await publishExplainers(deps, world)
  const imported = world.checks.filter((record) => record.origin === 'import')
  for (let at = 0; at < imported.length; at += batchSize) await putChecks(deps, imported.slice(at, at + batchSize))
  await deps.matcher.ready
  await deps.matcher.caughtUp(await feedHead(deps.db))

  const submissions = new Set<string>()
  const claims = new Set<string>()
  for (const { asker, ...message } of world.messages) {
    const asked = await ask(deps, { ...message, asker: askerOfLabel(world.name, asker) })
    await forgetStatusLink(deps.db, asked.statusToken)
    submissions.add(asked.submissionId)
    claims.add(asked.claim.id)
  }
  return { checks: world.checks.length, submissions: submissions.size, claims: claims.size }
}

/** As if the label's browser held a cookie. */
function askerOfLabel(world: string, label: string): AskerIdentity {
  const secret = createHash('sha256').update(`${world}\0${label}`).digest().subarray(0, 16).toString('base64url')
  return { secret, address: null }
}
