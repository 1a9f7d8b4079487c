/** In the background: after something was published or the cut-offs were moved, goes over the claims nobody has answered. */

import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '#db'
import { feedHead } from '#desk/checks'
import { prepareComparing } from '#desk/comparing'
import type { Matcher } from '#desk/matching'
import type { Clock } from '#privacy'
import { answerOpenClaims } from './answer-open-claims.ts'

export interface Answering {
  stop(): Promise<void>
}

/** Long enough that the many steps of an import are followed by few runs. */
const lookEvery = 5_000

/**
 * Nothing is remembered between starts but what stands in the database: the first run after a start goes over everything,
 * whatever was published while this process was away. Several nodes may do it at once.
 */
export function startAnswering({ db, matcher, clock, log }: { db: Database; matcher: Matcher; clock: Clock; log: (line: string) => void }): Answering {
  const stopping = new AbortController()
  let answeredUpTo = ''

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await catchUp()
      } catch (error) {
        if (!stopping.signal.aborted) log(`Open claims could not be matched now, and will be later: ${error instanceof Error ? error.message : error}`)
      }
      await pause(lookEvery, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  async function catchUp(): Promise<void> {
    await matcher.ready
    const head = await feedHead(db)
    const upTo = `${head}, from ${matcher.status().cuts.answer} on`
    if (upTo === answeredUpTo) return
    await matcher.caughtUp(head)
    const answered = await answerOpenClaims({ db, matcher, clock }, () => stopping.signal.aborted)
    if (stopping.signal.aborted) return
    answeredUpTo = upTo
    if (answered > 0) log(`${answered} open ${answered === 1 ? 'claim is' : 'claims are'} answered by checks published since.`)
  }

  prepareComparing()
  const following = follow()
  return {
    async stop() {
      stopping.abort()
      await following
    },
  }
}
