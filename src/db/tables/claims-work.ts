/** The tables of the work on open claims. */

import type { Generated, GeneratedAlways } from 'kysely'

export interface ClaimsWorkTables {
  topics: TopicsTable
  claim_details: ClaimDetailsTable
  claim_assignments: ClaimAssignmentsTable
  claim_closings: ClaimClosingsTable
  claim_merges: ClaimMergesTable
  claim_splits: ClaimSplitsTable
  queue_views: QueueViewsTable
}

export interface TopicsTable {
  key: string
  name: string
  public_welfare: Generated<boolean>
  made_by: string | null
  made_at: Date
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
