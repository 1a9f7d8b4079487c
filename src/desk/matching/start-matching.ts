/**
 * Hosts the match index in a thread of its own, so that neither building nor a long message holds up anything else.
 *
 * The thread looks after itself: it loads its snapshot, follows the feed, saves. Here questions are handed to it, at most
 * so many at a time and each for so long, and a thread that died or hangs is replaced. A question that was with it then is
 * refused rather than asked again: it may be what killed it. What waits for the database is no sign that it hangs.
 */

import { Worker } from 'node:worker_threads'
import type { HostedEncoder, Vector } from '#desk/encoding'
import { defaultCuts } from '#match'
import { Refusal } from '#desk/refusals'
import type { Answers, FromWorker, Log, Matcher, MatcherState, Question, ToWorker, WorkerSettings } from './types.ts'

const mostPending = 200
const longestWait = 10_000
const longestStop = 15_000
const shortestRest = 250
const longestRest = 10_000

interface Pending {
  question: Question
  isWithWorker: boolean
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout
}

export function startMatching({ databaseUrl, snapshotDir, log, encoder }: WorkerSettings & { log: Log; encoder?: HostedEncoder }): Matcher {
  const pending = new Map<number, Pending>()
  const followers = new Set<{ seq: number; resolve: () => void; reject: (error: Error) => void }>()
  let worker: Worker | undefined
  let state: MatcherState | undefined
  let isServing = false
  let stopped = false
  let lastId = 0
  let heard = 0
  let rest = shortestRest
  let respawn: NodeJS.Timeout | undefined

  const first = Promise.withResolvers<void>()
  first.promise.catch(() => {})
  spawn()

  function spawn(): void {
    const settings: WorkerSettings = { databaseUrl, snapshotDir }
    const mine = (worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings, name: 'match' }))
    mine.on('message', (message: FromWorker) => (message.kind === 'encode' ? void encodeFor(mine, message) : hear(message)))
    void encoder?.ready.then((traits) => traits && mine.postMessage({ kind: 'encoder', traits } satisfies ToWorker))
    mine.on('error', (error) => log(`The match index stopped: ${error instanceof Error ? error.message : error}`))
    mine.on('exit', () => {
      if (worker === mine) lose()
    })
  }

  function hear(message: FromWorker): void {
    heard++
    if (message.kind === 'log') log(message.line)
    if (message.kind === 'state') takeState(message)
    if (message.kind === 'answer') settle(message.id)?.resolve(message.answer)
    if (message.kind === 'fault') settle(message.id)?.reject(new Error(`The match index failed: ${message.message}`))
  }

  async function encodeFor(mine: Worker, { id, texts, as }: Extract<FromWorker, { kind: 'encode' }>): Promise<void> {
    mine.postMessage({ kind: 'vectors', id, vectors: await encoder!.encodeChecks(texts, as) } satisfies ToWorker)
  }

  function takeState({ checks, seq, cuts, encoded }: MatcherState): void {
    state = { checks, seq, cuts, encoded }
    for (const follower of followers) {
      if (follower.seq > seq) continue
      followers.delete(follower)
      follower.resolve()
    }
    if (isServing) return
    isServing = true
    rest = shortestRest
    first.resolve()
    for (const [id, waiting] of pending) hand(id, waiting)
  }

  function hand(id: number, waiting: Pending): void {
    waiting.isWithWorker = true
    say({ kind: 'question', id, question: waiting.question })
  }

  function say(message: ToWorker): void {
    worker?.postMessage(message)
  }

  function settle(id: number): Pending | undefined {
    const waiting = pending.get(id)
    if (!waiting) return undefined
    clearTimeout(waiting.timer)
    pending.delete(id)
    return waiting
  }

  function lose(): void {
    worker = undefined
    isServing = false
    for (const [id, waiting] of pending) if (waiting.isWithWorker || stopped) settle(id)?.reject(busy())
    if (stopped) return
    log('The match index is started again.')
    respawn = setTimeout(spawn, rest)
    rest = Math.min(rest * 2, longestRest)
  }

  function ask<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Promise<Answers[K]> {
    if (stopped || pending.size >= mostPending) return Promise.reject(busy())
    const id = ++lastId
    return new Promise<unknown>((resolve, reject) => {
      const heardBefore = heard
      const timer = setTimeout(() => {
        const late = settle(id)
        late?.reject(busy())
        if (late?.isWithWorker && heard === heardBefore && question.kind !== 'alike') void worker?.terminate()
      }, longestWait)
      const waiting: Pending = { question, isWithWorker: false, resolve, reject, timer }
      pending.set(id, waiting)
      if (isServing) hand(id, waiting)
    }) as Promise<Answers[K]>
  }

  /** Undefined without an encoder, or where it takes too long. */
  async function vectorOf(text: string | undefined): Promise<Vector> {
    return encoder && text ? encoder.encodeMessage(text) : undefined
  }

  async function stop(): Promise<void> {
    if (stopped) return
    stopped = true
    clearTimeout(respawn)
    first.reject(busy())
    for (const follower of followers) follower.reject(busy())
    followers.clear()
    if (!worker) return lose()
    const ending = worker
    const gone = new Promise((resolve) => ending.once('exit', resolve))
    say({ kind: 'stop' })
    const timer = setTimeout(() => void ending.terminate(), longestStop)
    await gone
    clearTimeout(timer)
  }

  return {
    ready: first.promise,
    status: () => state ?? { checks: 0, seq: 0, cuts: defaultCuts, encoded: null },
    match: async (message, { limit = 5 } = {}) => ask({ kind: 'match', message, limit, vector: await vectorOf(message.text) }),
    searchChecks: async (query, limit) => ask({ kind: 'search', query, limit, vector: await vectorOf(query) }),
    explain: async (message, ids) => ask({ kind: 'explain', message, ids: ids ?? null, vector: await vectorOf(message.text) }),
    readCopy: (statement) => ask({ kind: 'copy', statement }),
    alikeClaims: (own, limit) => ask({ kind: 'alike', own, limit }),
    caughtUp(seq) {
      if (stopped) return Promise.reject(busy())
      if (isServing && state && state.seq >= seq) return Promise.resolve()
      say({ kind: 'look' })
      return new Promise((resolve, reject) => followers.add({ seq, resolve, reject }))
    },
    stop,
  }
}

function busy(): Refusal {
  return new Refusal('busy', { seconds: 10 })
}
