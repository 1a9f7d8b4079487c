/** The tables of the main job, of background work and of the matcher. */

import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export interface AskingTables {
  checks: ChecksTable
  check_feed: CheckFeedTable
  claims: ClaimsTable
  claim_answers: ClaimAnswersTable
  claim_links: ClaimLinksTable
  claim_shingles: ClaimShinglesTable
  submissions: SubmissionsTable
  status_links: StatusLinksTable
  submission_feedback: SubmissionFeedbackTable
  salts: SaltsTable
  rate_counts: RateCountsTable
  import_runs: ImportRunsTable
  once: OnceTable
  decision_cuts: DecisionCutsTable
  evaluations: EvaluationsTable
  embeddings: EmbeddingsTable
  rankers: RankersTable
  ranker_choices: RankerChoicesTable
}

/** One row for each published edition of a check. */
export interface ChecksTable {
  id: string
  origin: 'desk' | 'import'
  /** What a second import of the same record finds it by. */
  source_key: string
  translation_of: string | null
  language: Generated<string>
  claim: string
  title: string | null
  summary: string | null
  body: string | null
  /** As its publisher gave it; never mapped onto our own scale. */
  rating: string | null
  /** A key of the desk's own scale; only where origin is desk. */
  rating_key: string | null
  claimant: string | null
  url: string | null
  appearances: Generated<string[]>
  publisher_name: string
  publisher_site: string | null
  /** YYYY-MM-DD */
  published_on: string | null
  content_hash: Buffer
  imported_from: string | null
  /** Of the desk's own: the published version that this row shows. */
  version_sha256: Buffer | null
  version_number: number | null
  rating_explanation: string | null
  topics: Generated<string[]>
  /** When its newest correction was published. */
  corrected_at: Date | null
  /** When this edition was taken back, or the original that it translates; null while it stands. */
  retracted_at: Date | null
  created_at: Date
  updated_at: Date
}

/** The ordered feed of publications that every index follows. */
export interface CheckFeedTable {
  seq: GeneratedAlways<number>
  check_id: string
  kind: 'put' | 'remove'
  at: Date
}

export interface ClaimsTable {
  id: string
  statement: string
  language: string
  /** Pseudonyms of askers are keyed with it, so that two claims cannot be linked to one asker. */
  asker_key: Buffer
  opened_at: Date
  /** By which reading of words its fingerprints were made. */
  fingerprint_reading: Generated<number>
  /** The probability, by the message alone, that the best check there was answered the message that opened it; null where none was asked. */
  first_chance: Generated<number | null>
}

export interface ClaimAnswersTable {
  claim_id: string
  check_id: string
  probability: number | null
  answered_by: 'matcher' | 'desk'
  answered_at: Date
}

export interface ClaimLinksTable {
  link: string
  claim_id: string
}

export interface ClaimShinglesTable {
  /** Uses all 64 bits: compare it in SQL, or select it as text. */
  fingerprint: ColumnType<bigint, bigint, bigint>
  claim_id: string
}

export interface SubmissionsTable {
  id: string
  claim_id: string
  text: string
  url: string | null
  language: string
  text_hash: Buffer
  asker: Buffer
  network: Buffer | null
  received_at: Date
}

export interface StatusLinksTable {
  token_hash: Buffer
  submission_id: string
  created_at: Date
}

export interface SubmissionFeedbackTable {
  submission_id: string
  check_id: string
  helpful: boolean
  at: Date
}

export interface SaltsTable {
  /** YYYY-MM-DD */
  day: string
  salt: Buffer
  created_at: Date
}

export interface RateCountsTable {
  key: Buffer
  window_start: Date
  hits: number
}

export interface ImportRunsTable {
  id: GeneratedAlways<number>
  source: string
  started_at: Date
  finished_at: Date | null
  added: Generated<number>
  changed: Generated<number>
  unchanged: Generated<number>
  rejected: Generated<number>
}

export interface OnceTable {
  name: string
  begun_at: Date
  finished_at: Date | null
}

/** The newest row is in force. */
export interface DecisionCutsTable {
  id: GeneratedAlways<number>
  answer: number
  suggest: number
  reason: string
  decided_by: number | null
  decided_at: Date
}

/** What every piece of background work that was asked for has; the row is held by whoever raised `attempts` last. */
export interface JobColumns {
  id: GeneratedAlways<number>
  asked_by: number | null
  asked_at: Date
  attempts: Generated<number>
  started_at: Date | null
  /** The last sign of life of whoever runs it. */
  beat_at: Date | null
  done: Generated<number>
  total: Generated<number>
  finished_at: Date | null
  /** Why it came to nothing, for whoever asked. */
  fault: string | null
  result: ColumnType<unknown, string | null, string | null>
}

export interface EvaluationsTable extends JobColumns {}

/** The newest that came to its end is in force; without a model it says that none is worth using. */
export interface EmbeddingsTable extends JobColumns {
  model: Buffer | null
}

export interface RankersTable extends JobColumns {}

/** The newest is in force; without a ranker_id it is the program's own. */
export interface RankerChoicesTable {
  id: GeneratedAlways<number>
  ranker_id: number | null
  decided_by: number | null
  decided_at: Date
}
