/**
 * A copy of the cluster while its server works, by PostgreSQL's low-level interface for base backups.
 *
 *   slot, pg_backup_start → the files are copied, whatever happens to them → pg_backup_stop → the write-ahead log from start to stop is copied
 *
 * A file that is copied while it is written may hold halves of pages; the write-ahead log has each such page whole, and `backup_label`
 * makes the next start replay it from the first checkpoint of the backup on, up to the stop and not less. So the copy is the database
 * as it was at the stop: whatever was committed before it is there, and what was under way is undone.
 *
 * All of it hangs on one connection of the superuser. The slot keeps the server from recycling the write-ahead log that has to be
 * copied; it is a temporary one, and backup mode belongs to the connection too: when the program is gone, however it went, so are both.
 * The slot's name also lets one backup be made at a time.
 */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { connectionTo } from '../database.ts'
import { DatabaseProblem } from '../problem.ts'
import type { EmbeddedServer } from './index.ts'

export interface BaseBackup {
  cluster: string
  /** About how many bytes there are to copy. */
  bytes: number
  /** Which files and folders in the cluster stay out of the copy, by their path in it. */
  leavesOut(path: string): boolean
  /** Comes into the copy as `controlFile`, after all others. */
  control(): Promise<Buffer>
  /** To be called when all files are copied; what it returns belongs into the copy too, the segments into `walFolder`. */
  finish(): Promise<{ label: string; segments: string[] }>
  end(): Promise<void>
}

export const controlFile = 'global/pg_control'
export const labelFile = 'backup_label'
export const walFolder = 'pg_wal'

export async function beginBackup({ adminUrl, cluster }: EmbeddedServer): Promise<BaseBackup> {
  const client = new pg.Client({ ...connectionTo(adminUrl), application_name: 'touchstone backup' })
  client.on('error', () => {})
  try {
    await client.connect()
    await refuseOtherPlaces(client)
    await client.query(`select pg_create_physical_replication_slot('touchstone_backup', immediately_reserve => true, temporary => true)`)
    await client.query(`select pg_backup_start('touchstone backup', fast => true)`)
    const { rows } = await client.query('select sum(pg_database_size(oid))::bigint as bytes from pg_database')
    return { cluster, bytes: rows[0].bytes, leavesOut, control: () => readControl(cluster), finish: () => finish(client), end: () => client.end().catch(() => {}) }
  } catch (error) {
    await client.end().catch(() => {})
    throw problemOf(error)
  }
}

async function refuseOtherPlaces(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select spcname from pg_tablespace where spcname not in ('pg_default', 'pg_global')`)
  if (rows.length > 0) throw new DatabaseProblem(`The database also keeps data in the tablespace ${rows[0].spcname}, which a backup does not reach: stop the desk and copy both.`)
}

const madeAnewByTheServer = ['pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']
const ofThisServerOnly = /^(postmaster\.(pid|opts)|(backup_label|tablespace_map)(\.old)?|backup_manifest)$/

/** As PostgreSQL's documentation has it: the folders stay and what is in them goes. The write-ahead log comes in at the end, by itself. */
function leavesOut(path: string): boolean {
  const [top, inside] = path.split('/')
  if (path === controlFile || top === walFolder || ofThisServerOnly.test(path)) return true
  if (inside !== undefined && madeAnewByTheServer.includes(top)) return true
  return path.split('/').some((name) => name.startsWith('pgsql_tmp') || name.startsWith('pg_internal.init'))
}

/** The server writes these few bytes in place: what reads the same twice was not read in the middle of that. */
async function readControl(cluster: string): Promise<Buffer> {
  let before = await readFile(join(cluster, controlFile))
  for (;;) {
    const now = await readFile(join(cluster, controlFile))
    if (now.equals(before)) return now
    before = now
  }
}

async function finish(client: pg.Client): Promise<{ label: string; segments: string[] }> {
  try {
    const { rows } = await client.query('select lsn, labelfile from pg_backup_stop(wait_for_archive => false)')
    const { lsn, labelfile } = rows[0]
    return { label: labelfile, segments: await segmentsBetween(client, startIn(labelfile), lsn) }
  } catch (error) {
    throw problemOf(error)
  }
}

function startIn(label: string): string {
  return /^START WAL LOCATION: ([0-9A-F]+\/[0-9A-F]+) /.exec(label)![1]
}

/** The last one is complete: the stop has the server go on to the next. Names are asked for a byte after each beginning, where they are beyond doubt. */
async function segmentsBetween(client: pg.Client, start: string, stop: string): Promise<string[]> {
  const { rows } = await client.query(
    `select pg_walfile_name('0/0'::pg_lsn + number * size + 1) as name
    from (select setting::numeric as size from pg_settings where name = 'wal_segment_size') as segment,
      generate_series(div($1::pg_lsn - '0/0', size), div($2::pg_lsn - '0/0' - 1, size)) as number
    order by number`,
    [start, stop],
  )
  return rows.map(({ name }) => name)
}

function problemOf(error: unknown): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error
  const { code, message } = error as Error & { code?: string }
  if (code === '42710') return new DatabaseProblem('Another backup is being made, or one that was killed is just ending: try again when it is done.')
  if (code === undefined) return new DatabaseProblem('The database server went away while it was copied: begin the backup again.')
  return new DatabaseProblem(`The database server did not let the backup be made: ${message}.`)
}
