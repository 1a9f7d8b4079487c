/** Counts how often one network reads and asks, and says when to come back once it was too often. */
import { createMiddleware } from 'hono/factory'
import { limitKey, memoryLimiter, takeTurn, type Turn } from '#privacy'
import { Refusal } from '#desk/refusals'
import type { WebDeps, WebEnv } from '../../deps.ts'
import { limits } from '../../routes.ts'

export function turns(deps: WebDeps) {
  const reads = memoryLimiter(deps, limits.read)
  return createMiddleware<WebEnv>(async (c, next) => {
    const turn = await takenTurn(c.var.rule?.limit ?? 'none', c.var.address)
    if (turn && !turn.allowed) throw new Refusal('slow-down', { seconds: turn.retryAfterSeconds })
    return next()
  })

  async function takenTurn(limit: keyof typeof limits | 'none', address: string | null): Promise<Turn | undefined> {
    if (limit === 'read') return reads.take(address)
    if (limit === 'ask') return takeTurn(deps, await limitKey(deps, 'ask', address), limits.ask)
    return undefined
  }
}
