/**
 * Hosts the operator's encoder in a thread of its own: it works for milliseconds at a time, which neither the match index nor the
 * answering of requests can spare. The desk never depends on it: what it does not say in time is done without, and a thread that died
 * is started again.
 */

import { Worker } from 'node:worker_threads'
import type { EncoderTraits, FromEncoder, HostedEncoder, ToEncoder, Vector } from './types.ts'

const longestWait = 400
const longestWaitForChecks = 60_000
const restAfterDeath = 5_000
const longestMessage = 2_000

export function startEncoder({ folder, log }: { folder: string; log: (line: string) => void }): HostedEncoder {
  const waiting = new Map<number, (vectors: Vector[] | null) => void>()
  const first = Promise.withResolvers<EncoderTraits | null>()
  let worker: Worker | undefined
  let respawn: NodeJS.Timeout | undefined
  let isUsable = false
  let stopped = false
  let lastId = 0
  spawn()

  function spawn(): void {
    const mine = (worker = new Worker(new URL('./encoder-thread.ts', import.meta.url), { workerData: { folder }, name: 'encoder' }))
    mine.on('message', hear)
    mine.on('error', (error) => log(`The encoder stopped: ${error instanceof Error ? error.message : error}`))
    mine.on('exit', () => {
      isUsable = false
      for (const [id] of waiting) settle(id, null)
      if (!stopped && worker === mine) respawn = setTimeout(spawn, restAfterDeath).unref()
    })
  }

  function hear(message: FromEncoder): void {
    if (message.kind === 'ready') {
      isUsable = true
      first.resolve({ name: message.name, dimensions: message.dimensions })
    }
    if (message.kind === 'unusable') giveUp(message.message)
    if (message.kind === 'vectors') settle(message.id, message.vectors)
    if (message.kind === 'failed') {
      log(`The encoder could not read a text: ${message.message}`)
      settle(message.id, null)
    }
  }

  /** Trying again would say the same: the operator has to mend it. */
  function giveUp(why: string): void {
    log(`${why} The desk goes on without an encoder.`)
    stopped = true
    first.resolve(null)
    void worker?.terminate()
  }

  function settle(id: number, vectors: Vector[] | null): void {
    waiting.get(id)?.(vectors)
    waiting.delete(id)
  }

  function ask(texts: string[], as: ToEncoder['as'], patience: number): Promise<Vector[] | null> {
    if (!isUsable) return Promise.resolve(null)
    const id = ++lastId
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(id, null), patience)
      waiting.set(id, (vectors) => {
        clearTimeout(timer)
        resolve(vectors)
      })
      worker!.postMessage({ id, texts, as } satisfies ToEncoder)
    })
  }

  return {
    ready: first.promise,
    encodeMessage: async (text) => (await ask([text.slice(0, longestMessage)], 'message', longestWait))?.[0],
    encodeChecks: (texts, as = 'check') => ask(texts, as, longestWaitForChecks),
    async stop() {
      stopped = true
      clearTimeout(respawn)
      first.resolve(null)
      await worker?.terminate()
    },
  }
}
