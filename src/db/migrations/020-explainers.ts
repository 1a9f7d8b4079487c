/** Explainers take the same road as checks: an edition is of one kind, and what readers see of an explainer hangs on a publication. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table editions add column kind text not null default 'check' check (kind in ('check', 'explainer'))`,
  `alter table editions add constraint editions_id_and_kind unique (id, kind)`,
  // A translation is of the kind of its original.
  `alter table editions add constraint editions_of_one_kind foreign key (check_id, kind) references editions (id, kind)`,
  `create function edition_kind_stays() returns trigger language plpgsql as $$
    begin
      if new.kind is distinct from old.kind then
        raise exception 'an edition stays of its kind' using errcode = 'check_violation', constraint = 'editions_kind_stays';
      end if;
      return new;
    end $$`,
  `create trigger editions_kind_stays before update on editions for each row execute function edition_kind_stays()`,

  // What stands now: one row for each published edition. There is none without a publication, nor one of a check.
  `create table explainers (
    id text primary key,
    kind text generated always as ('explainer') stored,
    original_id text not null references editions (id),
    language text not null,
    title text not null,
    summary text not null,
    topics text[] not null default '{}',
    helps_with text[] not null default '{}',
    version_sha256 bytea not null references publications (sha256),
    changed_at timestamptz not null,
    retracted_at timestamptz null,
    removed_at timestamptz null,
    foreign key (id, kind) references editions (id, kind)
  )`,
]
