/** Whose hand was on the sources of a check, and the last way to a check of the desk's own without an approval, shut. */

import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // Adding, changing, ordering, removing: each is somebody's, and makes them one of the authors of the next version.
  `create table source_changes (
    id bigint generated always as identity primary key,
    check_id text not null references editions (id),
    person_id text not null references people (id),
    changed_at timestamptz not null
  )`,
  `create index source_changes_of_check on source_changes (check_id, changed_at)`,
  `insert into source_changes (check_id, person_id, changed_at)
    select check_id, added_by, added_at from evidence where added_by is not null
    union all select check_id, removed_by, removed_at from evidence where removed_by is not null
    union all select check_id, added_by, added_at from replies where added_by is not null
    union all select check_id, removed_by, removed_at from replies where removed_by is not null`,

  `alter table checks add constraint checks_of_the_desk_are_approved check (origin = 'import' or version_sha256 is not null) not valid`,
]
