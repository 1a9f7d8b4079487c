/** Of the requests that bring something, lets a few begin in each round of the event loop, so that a burst of them does not keep all others waiting. */
import { createMiddleware } from 'hono/factory'
import type { WebEnv } from '../../deps.ts'

const perRound = 3

export function rounds() {
  const waiting: (() => void)[] = []
  let begun = 0
  let round: NodeJS.Immediate | undefined

  return createMiddleware<WebEnv>(async (c, next) => {
    if (c.var.rule?.bodyBytes) await turn()
    return next()
  })

  function turn(): void | Promise<void> {
    round ??= setImmediate(nextRound)
    if (begun < perRound) return void begun++
    return new Promise((begin) => waiting.push(begin))
  }

  function nextRound(): void {
    const now = waiting.splice(0, perRound)
    begun = now.length
    round = begun > 0 ? setImmediate(nextRound) : undefined
    for (const begin of now) begin()
  }
}
