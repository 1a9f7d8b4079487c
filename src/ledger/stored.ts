/** What the database holds of the log: its head, its entries, and the hashes of complete subtrees. */
import { sql } from 'kysely'
import type { Database } from '#db'
import { parseTilePath, renderBundle, tileWidth, type Position, type ReadNodes, type Tile } from '#tlog'

export interface Head {
  origin: string
  size: number
  root: Uint8Array
  checkpoint: string
}

export async function readHead(db: Database): Promise<Head | undefined> {
  return db.selectFrom('ledger_head').select(['origin', 'size', 'root', 'checkpoint']).executeTakeFirst()
}

export function storedNodes(db: Database): ReadNodes {
  return async (positions) => {
    if (positions.length === 0) return []
    const rows = await db
      .selectFrom('ledger_nodes')
      .select(['level', 'index', 'hash'])
      .where(sql<boolean>`(level, index) in (select * from unnest(${positions.map(({ level }) => level)}::int[], ${positions.map(({ index }) => index)}::bigint[]))`)
      .execute()
    const found = new Map(rows.map(({ level, index, hash }) => [nameOf({ level, index }), hash]))
    return positions.map((position) => {
      const hash = found.get(nameOf(position))
      if (!hash) throw new Error(`the ledger has no node ${nameOf(position)}`)
      return hash
    })
  }
}

export function nameOf({ level, index }: Position): string {
  return `${level}/${index}`
}

/** The bytes of a tile or bundle in the tree as it is; undefined where it does not reach so far. */
export async function storedTile(db: Database, { level, index, width }: Tile): Promise<Uint8Array | undefined> {
  const from = index * tileWidth
  const rows = level === 'entries' ? await entriesFrom(db, from, width) : await hashesFrom(db, level * 8, from, width)
  if (rows.length < width) return undefined
  return level === 'entries' ? renderBundle(rows) : Buffer.concat(rows)
}

/** As `storedTile`, by its path. */
export async function storedFile(db: Database, path: string): Promise<Uint8Array | undefined> {
  const tile = parseTilePath(path)
  return tile && storedTile(db, tile)
}

async function entriesFrom(db: Database, from: number, count: number): Promise<Uint8Array[]> {
  const rows = await db.selectFrom('ledger_entries').select('entry').where('index', '>=', from).where('index', '<', from + count).orderBy('index').execute()
  return rows.map(({ entry }) => entry)
}

async function hashesFrom(db: Database, level: number, from: number, count: number): Promise<Uint8Array[]> {
  const rows = await db.selectFrom('ledger_nodes').select('hash').where('level', '=', level).where('index', '>=', from).where('index', '<', from + count).orderBy('index').execute()
  return rows.map(({ hash }) => hash)
}
