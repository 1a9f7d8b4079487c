/**
 * From a draft to a published version. What must never happen is forbidden here, not only in the code above:
 * a publication needs an approval of exactly its bytes, an approval needs somebody who wrote none of them,
 * and a check of the desk's own needs a publication.
 */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table editions (
    id text primary key,
    check_id text not null references editions (id),
    language text not null,
    opened_by text null references people (id),
    opened_at timestamptz not null,
    abandoned_by text null references people (id),
    abandoned_at timestamptz null
  )`,
  `create unique index editions_one_for_a_language on editions (check_id, language) where abandoned_at is null`,
  `create table check_claims (
    check_id text not null references editions (id),
    claim_id text not null references claims (id) on delete cascade,
    linked_by text null references people (id),
    linked_at timestamptz not null,
    primary key (check_id, claim_id)
  )`,
  `create index check_claims_of_claim on check_claims (claim_id)`,

  // Every saved state of every part of a draft; the newest revision is what stands. Saving on top of a revision that is no longer
  // the newest breaks the primary key: that is how no update is ever lost.
  `create table draft_revisions (
    edition_id text not null references editions (id),
    part text not null,
    revision int not null,
    text text not null,
    person_id text null references people (id),
    saved_at timestamptz not null,
    primary key (edition_id, part, revision)
  )`,
  `create unlogged table draft_presence (
    edition_id text not null,
    part text not null,
    person_id text not null,
    seen_at timestamptz not null,
    primary key (edition_id, person_id)
  )`,

  `create table evidence (
    id text primary key,
    check_id text not null references editions (id),
    number int not null,
    url text null,
    title text not null,
    source text not null,
    kind text not null check (kind in ('primary', 'secondary')),
    stance text not null check (stance in ('for', 'against', 'context')),
    quote text null,
    shows text null,
    interest text null,
    added_by text null references people (id),
    added_at timestamptz not null,
    removed_by text null references people (id),
    removed_at timestamptz null,
    revision int not null default 0,
    unique (check_id, number)
  )`,
  // What was kept of a source: a web archive (WARC) of a page, or a file that was handed in. Never changed once written.
  `create table snapshots (
    sha256 bytea primary key,
    media_type text not null,
    bytes bytea not null,
    made_at timestamptz not null
  )`,
  `create table captures (
    id bigint generated always as identity primary key,
    evidence_id text not null references evidence (id),
    url text null,
    asked_by text null references people (id),
    asked_at timestamptz not null,
    attempts int not null default 0,
    started_at timestamptz null,
    beat_at timestamptz null,
    finished_at timestamptz null,
    fault text null,
    snapshot bytea null references snapshots (sha256),
    final_url text null,
    status int null,
    content_type text null,
    page_title text null,
    readable text null,
    constraint captures_end_with_a_snapshot_or_a_fault check (finished_at is null or (snapshot is null) <> (fault is null))
  )`,
  `create index captures_of_evidence on captures (evidence_id)`,
  `create index captures_waiting on captures (asked_at) where finished_at is null`,

  `create table replies (
    id text primary key,
    check_id text not null references editions (id),
    whom text not null,
    how text null,
    asked_on date null,
    deadline date null,
    not_asked_because text null,
    answer text null,
    answered_on date null,
    added_by text null references people (id),
    added_at timestamptz not null,
    removed_by text null references people (id),
    removed_at timestamptz null,
    revision int not null default 0,
    constraint replies_asked_or_why_not check ((asked_on is null) <> (not_asked_because is null))
  )`,

  // The exact bytes that an approver is shown and that readers can fetch: canonical JSON (RFC 8785), named by its SHA-256.
  `create table versions (
    sha256 bytea primary key,
    edition_id text not null references editions (id),
    number int not null check (number > 0),
    change text not null check (change in ('first', 'minor', 'substantive', 'rating', 'retraction')),
    document text null,
    author_id text not null references people (id),
    proposed_at timestamptz not null,
    unique (sha256, author_id),
    unique (sha256, edition_id, number)
  )`,
  `create index versions_of_edition on versions (edition_id, number)`,
  `create table version_authors (
    sha256 bytea not null references versions (sha256),
    person_id text not null references people (id),
    primary key (sha256, person_id)
  )`,
  `create table proposals (
    id bigint generated always as identity primary key,
    sha256 bytea not null references versions (sha256),
    edition_id text not null references editions (id),
    proposed_by text not null references people (id),
    proposed_at timestamptz not null,
    ended_at timestamptz null,
    ended_by text null references people (id),
    ending text null check (ending in ('approved', 'sent-back', 'edited', 'withdrawn')),
    reason text null,
    constraint proposals_end_somehow check ((ended_at is null) = (ending is null))
  )`,
  `create unique index proposals_one_open on proposals (edition_id) where ended_at is null`,
  `create table review_comments (
    id bigint generated always as identity primary key,
    sha256 bytea not null references versions (sha256),
    edition_id text not null references editions (id),
    part text not null,
    quote text null,
    text text not null,
    written_by text not null references people (id),
    written_at timestamptz not null,
    settled_by text null references people (id),
    settled_at timestamptz null
  )`,
  `create table approvals (
    sha256 bytea primary key,
    author_id text not null,
    approver_id text not null references people (id),
    approved_at timestamptz not null,
    foreign key (sha256, author_id) references versions (sha256, author_id),
    constraint approvals_by_somebody_else check (author_id <> approver_id)
  )`,
  `create function approver_is_no_author() returns trigger language plpgsql as $$
    begin
      if exists (select from version_authors where sha256 = new.sha256 and person_id = new.approver_id) then
        raise exception 'whoever wrote a part of a version cannot approve it' using errcode = 'check_violation', constraint = 'approvals_by_somebody_else';
      end if;
      return new;
    end $$`,
  `create trigger approvals_by_no_author before insert or update on approvals for each row execute function approver_is_no_author()`,
  `create table publications (
    sha256 bytea primary key references approvals (sha256),
    edition_id text not null references editions (id),
    number int not null,
    published_at timestamptz not null,
    entry_index bigint not null unique,
    unique (edition_id, number),
    foreign key (sha256, edition_id, number) references versions (sha256, edition_id, number)
  )`,

  `alter table checks add column version_sha256 bytea null references publications (sha256)`,
  `alter table checks add column version_number int null`,
  `alter table checks add column rating_explanation text null`,
  `alter table checks add column topics text[] not null default '{}'`,
  `alter table checks add column corrected_at timestamptz null`,
  `alter table checks add column retracted_at timestamptz null`,
  `create index checks_topics on checks using gin (topics)`,

  `create table corrections (
    sha256 bytea primary key references publications (sha256),
    edition_id text not null references editions (id),
    kind text not null check (kind in ('minor', 'substantive', 'rating', 'retraction')),
    note text not null,
    complaint_id text null,
    made_at timestamptz not null
  )`,
  `create index corrections_made_at on corrections (made_at desc)`,
  `create table complaints (
    id text primary key,
    edition_id text not null references editions (id),
    kind text not null check (kind in ('error', 'appeal')),
    text text not null,
    token_hash bytea not null unique,
    received_at timestamptz not null,
    due_at timestamptz not null,
    assigned_to text null references people (id),
    assigned_at timestamptz null,
    decided_by text null references people (id),
    decided_at timestamptz null,
    outcome text null check (outcome in ('upheld', 'partly', 'not-upheld')),
    answer text null
  )`,
  `create index complaints_open on complaints (due_at) where decided_at is null`,
  `alter table corrections add foreign key (complaint_id) references complaints (id)`,
  `create table review_dates (
    edition_id text not null references editions (id),
    due_on date not null,
    set_by text null references people (id),
    set_at timestamptz not null,
    done_by text null references people (id),
    done_at timestamptz null,
    primary key (edition_id, set_at)
  )`,

  // Lawful removal: the content goes, the entry and the hash stay.
  `create table removals (
    sha256 bytea primary key references versions (sha256),
    reason text not null check (reason in ('court-order', 'privacy', 'copyright', 'safety')),
    note text null,
    asked_by text not null references people (id),
    asked_at timestamptz not null,
    approved_by text null references people (id),
    approved_at timestamptz null,
    entry_index bigint null unique,
    constraint removals_by_two_people check (asked_by <> approved_by)
  )`,
  `create function version_bytes_stay() returns trigger language plpgsql as $$
    begin
      if new.document is not distinct from old.document then return new; end if;
      if new.document is null and exists (select from removals where sha256 = new.sha256 and approved_at is not null) then return new; end if;
      raise exception 'the bytes of a version never change' using errcode = 'check_violation', constraint = 'versions_never_change';
    end $$`,
  `create trigger versions_never_change before update on versions for each row execute function version_bytes_stay()`,
]
