/** The tables of the work on open claims. */

import type { Generated, GeneratedAlways } from 'kysely'

export interface ClaimsWorkTables {
  topics: TopicsTable
  topic_names: TopicNamesTable
  claim_details: ClaimDetailsTable
  claim_assignments: ClaimAssignmentsTable
  claim_closings: ClaimClosingsTable
  claim_merges: ClaimMergesTable
  claim_splits: ClaimSplitsTable
  queue_views: QueueViewsTable
  queue_entries: QueueEntriesTable
  asked_hours: AskedHoursTable
  claim_refused_answers: ClaimRefusedAnswersTable
  claim_merge_dismissals: ClaimMergeDismissalsTable
  submission_unmaskings: SubmissionUnmaskingsTable
}

export interface TopicsTable {
  key: string
  name: string
  public_welfare: Generated<boolean>
  made_by: string | null
  made_at: Date
}

export interface TopicNamesTable {
  topic_key: string
  language: string
  name: string
  named_by: string
  named_at: Date
}

export interface ClaimDetailsTable {
  claim_id: string
  wording: string | null
  language: string | null
  topic: string | null
  appeared: string | null
  reach: string | null
  harm: string | null
  revision: Generated<number>
  changed_by: string | null
  changed_at: Date | null
}

export interface ClaimAssignmentsTable {
  id: GeneratedAlways<number>
  claim_id: string
  person_id: string
  since: Date
  ended_at: Date | null
}

export interface ClaimClosingsTable {
  id: GeneratedAlways<number>
  claim_id: string
  reason: 'opinion' | 'prediction' | 'too-vague' | 'satire' | 'private-matter'
  answer: string
  closed_by: string
  closed_at: Date
  undone_by: string | null
  undone_at: Date | null
}

export interface ClaimMergesTable {
  id: GeneratedAlways<number>
  from_claim: string
  into_claim: string
  merged_by: string
  merged_at: Date
  undone_by: string | null
  undone_at: Date | null
}

export interface ClaimSplitsTable {
  id: GeneratedAlways<number>
  from_claim: string
  new_claim: string
  submission_ids: string[]
  split_by: string
  split_at: Date
  undone_by: string | null
  undone_at: Date | null
}

export interface QueueViewsTable {
  id: GeneratedAlways<number>
  person_id: string
  name: string
  query: string
  made_at: Date
}

/** One for each claim, written by the triggers of migration 012 and by nobody else. */
export interface QueueEntriesTable {
  claim_id: string
  /** The claim it was merged into, by whatever way; itself when it was not. */
  root_id: string
  standing: Generated<'open' | 'answered' | 'not-checkable' | 'merged' | 'forgotten'>
  /** Of this claim alone. */
  askers: Generated<number>
  heat: number | null
  last_asked_at: Date | null
  /** With everything merged into it. */
  all_askers: Generated<number>
  all_last_asked_at: Date | null
  topic: string | null
  language: Generated<string>
  public_welfare: Generated<boolean>
  harm: Generated<boolean>
  reach: Generated<boolean>
  people_on_it: Generated<number>
  /** YYYY-MM-DD */
  due_on: string | null
  score: Generated<number>
}

/** How many asked for the first time in an hour. */
export interface AskedHoursTable {
  claim_id: string
  hour: Date
  askers: number
}

export interface ClaimRefusedAnswersTable {
  id: GeneratedAlways<number>
  claim_id: string
  check_id: string
  answered_by: string
  probability: number | null
  refused_by: string
  refused_at: Date
  undone_by: string | null
  undone_at: Date | null
}

/** `one_claim` is the smaller id. */
export interface ClaimMergeDismissalsTable {
  one_claim: string
  other_claim: string
  dismissed_by: string
  dismissed_at: Date
}

export interface SubmissionUnmaskingsTable {
  id: GeneratedAlways<number>
  submission_id: string
  person_id: string
  reason: string
  unmasked_at: Date
}
