/** The bytes of published versions, as they were approved. */

import { sql } from 'kysely'
import type { Database } from '#db'
import type { AnyDocument } from '#desk/versions'

/** By hash; what was removed is not among them. */
export async function documentsOf(db: Database, hashes: string[]): Promise<Map<string, AnyDocument>> {
  const bytes = await bytesOf(db, hashes)
  return new Map([...bytes].map(([sha256, text]) => [sha256, JSON.parse(text) as AnyDocument]))
}

async function bytesOf(db: Database, hashes: string[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('versions')
    .innerJoin('publications', 'publications.sha256', 'versions.sha256')
    .select([sql<string>`encode(versions.sha256, 'hex')`.as('sha256'), 'document'])
    .where('versions.sha256', 'in', hashes.map((hash) => Buffer.from(hash, 'hex')))
    .execute()
  return new Map(rows.flatMap(({ sha256, document }) => (document === null ? [] : [[sha256, document]])))
}

/** The canonical JSON of one published version, byte for byte. */
export async function versionBytes(db: Database, sha256: string): Promise<string | null> {
  return (await bytesOf(db, [sha256])).get(sha256) ?? null
}
