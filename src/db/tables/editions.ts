/** The tables from a draft to a published version, and of what happens to it afterwards. */

import type { Generated, GeneratedAlways } from 'kysely'

export interface EditionsTables {
  editions: EditionsTable
  check_claims: CheckClaimsTable
  draft_revisions: DraftRevisionsTable
  draft_presence: DraftPresenceTable
  evidence: EvidenceTable
  snapshots: SnapshotsTable
  captures: CapturesTable
  replies: RepliesTable
  source_changes: SourceChangesTable
  versions: VersionsTable
  version_authors: VersionAuthorsTable
  proposals: ProposalsTable
  review_comments: ReviewCommentsTable
  approvals: ApprovalsTable
  publications: PublicationsTable
  corrections: CorrectionsTable
  complaints: ComplaintsTable
  review_dates: ReviewDatesTable
  removals: RemovalsTable
  explainers: ExplainersTable
  dropped_removals: DroppedRemovalsTable
  standing_editions: StandingEditionsView
}

export type EditionKind = 'check' | 'explainer'

export interface EditionsTable {
  id: string
  kind: Generated<EditionKind>
  check_id: string
  language: string
  opened_by: string | null
  opened_at: Date
  abandoned_by: string | null
  abandoned_at: Date | null
}

export interface CheckClaimsTable {
  check_id: string
  claim_id: string
  linked_by: string | null
  linked_at: Date
}

export interface DraftRevisionsTable {
  edition_id: string
  part: string
  revision: number
  text: string
  person_id: string | null
  saved_at: Date
  /** The newest published version when it was saved. */
  after_version: Generated<number>
}

export interface DraftPresenceTable {
  edition_id: string
  part: string
  person_id: string
  seen_at: Date
}

export interface EvidenceTable {
  id: string
  check_id: string
  number: number
  /** Where it stands among the others; its number stays when it moves. */
  position: Generated<number>
  url: string | null
  title: string
  source: string
  kind: 'primary' | 'secondary'
  stance: 'for' | 'against' | 'context'
  quote: string | null
  shows: string | null
  interest: string | null
  added_by: string | null
  added_at: Date
  removed_by: string | null
  removed_at: Date | null
  revision: Generated<number>
}

export interface SnapshotsTable {
  sha256: Buffer
  media_type: string
  bytes: Buffer
  made_at: Date
}

export interface CapturesTable {
  id: GeneratedAlways<number>
  evidence_id: string
  url: string | null
  asked_by: string | null
  asked_at: Date
  attempts: Generated<number>
  started_at: Date | null
  beat_at: Date | null
  finished_at: Date | null
  fault: string | null
  snapshot: Buffer | null
  final_url: string | null
  status: number | null
  content_type: string | null
  page_title: string | null
  readable: string | null
  /** Why it was kept though it did not look like the page. */
  kept_because: Generated<string | null>
}

export interface RepliesTable {
  id: string
  check_id: string
  whom: string
  how: string | null
  /** YYYY-MM-DD */
  asked_on: string | null
  /** YYYY-MM-DD */
  deadline: string | null
  not_asked_because: string | null
  answer: string | null
  /** YYYY-MM-DD */
  answered_on: string | null
  added_by: string | null
  added_at: Date
  removed_by: string | null
  removed_at: Date | null
  revision: Generated<number>
}

export interface VersionsTable {
  sha256: Buffer
  edition_id: string
  number: number
  change: 'first' | 'minor' | 'substantive' | 'rating' | 'retraction'
  document: string | null
  author_id: string
  proposed_at: Date
}

export interface VersionAuthorsTable {
  sha256: Buffer
  person_id: string
}

export interface ProposalsTable {
  id: GeneratedAlways<number>
  sha256: Buffer
  edition_id: string
  proposed_by: string
  proposed_at: Date
  ended_at: Date | null
  ended_by: string | null
  ending: 'approved' | 'sent-back' | 'edited' | 'withdrawn' | null
  reason: string | null
}

export interface ReviewCommentsTable {
  id: GeneratedAlways<number>
  sha256: Buffer
  edition_id: string
  part: string
  quote: string | null
  text: string
  written_by: string
  written_at: Date
  settled_by: string | null
  settled_at: Date | null
}

export interface ApprovalsTable {
  sha256: Buffer
  author_id: string
  approver_id: string
  approved_at: Date
}

export interface PublicationsTable {
  sha256: Buffer
  edition_id: string
  number: number
  published_at: Date
  entry_index: number
}

export interface CorrectionsTable {
  sha256: Buffer
  edition_id: string
  kind: 'minor' | 'substantive' | 'rating' | 'retraction'
  note: string
  complaint_id: string | null
  made_at: Date
}

export interface ComplaintsTable {
  id: string
  edition_id: string
  kind: 'error' | 'appeal'
  text: string
  token_hash: Buffer
  received_at: Date
  due_at: Date
  assigned_to: string | null
  assigned_at: Date | null
  decided_by: string | null
  decided_at: Date | null
  outcome: 'upheld' | 'partly' | 'not-upheld' | null
  answer: string | null
}

export interface ReviewDatesTable {
  edition_id: string
  /** YYYY-MM-DD */
  due_on: string
  set_by: string | null
  set_at: Date
  done_by: string | null
  done_at: Date | null
}

export interface RemovalsTable {
  sha256: Buffer
  reason: 'court-order' | 'privacy' | 'copyright' | 'safety'
  note: string | null
  asked_by: string
  asked_at: Date
  approved_by: string | null
  approved_at: Date | null
  entry_index: number | null
}

export interface DroppedRemovalsTable {
  id: GeneratedAlways<number>
  sha256: Buffer
  reason: string
  note: string | null
  asked_by: string
  asked_at: Date
  dropped_by: string
  dropped_at: Date
  why: string
}

/** Read only. */
export interface StandingEditionsView {
  id: string
  kind: EditionKind
  language: string
  /** The claim of a check, the title of an explainer; empty where it was removed. */
  name: string
  title: string
  retracted_at: Date | null
}

export interface SourceChangesTable {
  id: GeneratedAlways<number>
  check_id: string
  person_id: string
  changed_at: Date
}

export interface ExplainersTable {
  id: string
  kind: GeneratedAlways<'explainer'>
  original_id: string
  language: string
  title: string
  summary: string
  topics: string[]
  helps_with: string[]
  version_sha256: Buffer
  changed_at: Date
  /** When this edition was taken back, or the original that it translates; null while it stands. */
  retracted_at: Date | null
  removed_at: Date | null
}
