/** The words of the hosted match index, and what its two threads say to each other. */

import type { Alike, Copy } from '#desk/comparing'
import type { EncoderTraits, Vector } from '#desk/encoding'
import type { DecisionCuts, Explanation, MatchResult, Message } from '#match'

export type Log = (line: string) => void

export interface Explained {
  id: string
  explanation: Explanation
}

export interface Matcher {
  /** Settles when the index has been loaded or built and has caught up with the feed for the first time. */
  ready: Promise<void>
  /** What the index holds now: how many checks, up to which entry of the feed, and the cut-offs it decides by. */
  status(): MatcherState
  match(message: Message, options?: { limit?: number }): Promise<MatchResult>
  /** Ids of checks, best first. */
  searchChecks(query: string, limit: number): Promise<string[]>
  /** Why each of these checks (or of the best candidates) scored as it did. */
  explain(message: Message, ids?: string[]): Promise<Explained[]>
  /** Links and fingerprints of a text, read in the index's thread: of a long text they take long. */
  readCopy(statement: string): Promise<Copy>
  /** Open claims that say the like of this one, the likeliest first. */
  alikeClaims(own: { id: string; said: string }, limit: number): Promise<Alike[]>
  /** Settles when the index has taken in this entry of the feed. */
  caughtUp(seq: number): Promise<void>
  stop(): Promise<void>
}

export interface MatcherState {
  checks: number
  seq: number
  cuts: DecisionCuts
  /** How many checks the operator's encoder has read; null where there is none. */
  encoded: number | null
}

export type Question =
  | { kind: 'match'; message: Message; limit: number; vector: Vector }
  | { kind: 'search'; query: string; limit: number; vector: Vector }
  | { kind: 'explain'; message: Message; ids: string[] | null; vector: Vector }
  | { kind: 'copy'; statement: string }
  | { kind: 'alike'; own: { id: string; said: string }; limit: number }

export interface Answers {
  match: MatchResult
  search: string[]
  explain: Explained[]
  copy: Copy
  alike: Alike[]
}

/** From the host to the worker. */
export type ToWorker =
  | { kind: 'question'; id: number; question: Question }
  | { kind: 'encoder'; traits: EncoderTraits }
  | { kind: 'vectors'; id: number; vectors: Vector[] | null }
  | { kind: 'look' }
  | { kind: 'stop' }

/** From the worker to the host. */
export type FromWorker =
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'fault'; id: number; message: string }
  | ({ kind: 'state' } & MatcherState)
  | { kind: 'encode'; id: number; texts: string[]; as: 'message' | 'check' }
  | { kind: 'log'; line: string }

export interface WorkerSettings {
  databaseUrl: string
  snapshotDir: string
}
