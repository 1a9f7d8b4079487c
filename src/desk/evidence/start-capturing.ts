/** In the background: takes captures that were asked for, a few at a time, until it is stopped. */

import { setTimeout as pause } from 'node:timers/promises'
import type { Capture } from '#fetching'
import { capturePage } from './capture-page.ts'
import { claimCapture, finishCapture, releaseCapture, showLife } from './captures.ts'
import type { EvidenceDeps } from './types.ts'

export interface Capturing {
  stop(): Promise<void>
}

interface Deps extends EvidenceDeps {
  capture: Capture
  log: (line: string) => void
}

const lookEvery = 1_000
const lifeEvery = 10_000
const atOnce = 2

export function startCapturing(deps: Deps): Capturing {
  const stopping = new AbortController()
  const { signal } = stopping

  async function follow(): Promise<void> {
    let told = false
    while (!signal.aborted) {
      try {
        while (!signal.aborted && (await captureNext(deps, signal))) told = false
      } catch (error) {
        if (!told && !signal.aborted) deps.log(`Pages cannot be captured now, and will be later: ${error instanceof Error ? error.message : error}`)
        told = true
      }
      await pause(lookEvery, undefined, { signal }).catch(() => {})
    }
  }

  const following = Array.from({ length: atOnce }, follow)
  return {
    async stop() {
      stopping.abort()
      await Promise.all(following)
    },
  }
}

/** False where nothing waits. One that fails for no reason of the page's own is tried again after a minute of silence, and given up after three. */
export async function captureNext(deps: Deps, signal?: AbortSignal): Promise<boolean> {
  const claimed = await claimCapture(deps)
  if (!claimed) return false
  const alive = setInterval(() => void showLife(deps, claimed).catch(() => {}), lifeEvery)
  try {
    const outcome = await Promise.race([capturePage(deps, claimed), stopped(signal)])
    if (outcome) await finishCapture(deps, claimed, outcome)
    else await releaseCapture(deps, claimed)
    return true
  } finally {
    clearInterval(alive)
  }
}

function stopped(signal: AbortSignal | undefined): Promise<null> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve(null)
    signal?.addEventListener('abort', () => resolve(null), { once: true })
  })
}
