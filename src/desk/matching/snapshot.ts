/**
 * Keeps the match index in a file, so that a start need not build it. The file is only a shortcut: whatever is wrong with it,
 * it is left aside and the index is built again.
 *
 *   {"format":1,"code":"…","seq":1234,"witness":"…","length":…,"sha256":"…"} \n  bytes of the index
 *
 * `seq` is the last entry of the feed that the index has taken in, and `witness` how that entry reads: a database that was
 * restored from a backup, or is another one, has no such entry. `code` is the hash of the matching code, for one that cuts
 * words in another way cannot use what this one counted. The file is written beside, flushed and renamed: it is whole or
 * not there.
 */

import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '#db'
import { MatchIndex } from '#match'
import type { Log } from './types.ts'

const format = 1
const longestHeader = 4_096
/** Hashed in a few milliseconds. */
const piece = 1 << 21

interface Header {
  format: number
  code: string
  seq: number
  witness: string
  length: number
  sha256: string
}

export async function saveSnapshot(db: Database, folder: string, { index, seq }: { index: MatchIndex; seq: number }): Promise<void> {
  const witness = await witnessOf(db, seq)
  if (!witness) return
  const bytes = index.save()
  const header: Header = { format, code: await codeHash(), seq, witness, length: bytes.length, sha256: await sha256(bytes) }

  await mkdir(folder, { recursive: true })
  const beside = join(folder, `index.${process.pid}.part`)
  try {
    const file = await open(beside, 'w')
    try {
      await file.write(`${JSON.stringify(header)}\n`)
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, join(folder, 'index'))
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

export async function loadSnapshot(db: Database, folder: string, log: Log): Promise<{ index: MatchIndex; seq: number } | null> {
  let content: Buffer
  try {
    content = await readFile(join(folder, 'index'))
  } catch {
    return null
  }
  const header = readHeader(content)
  const bytes = header && bytesAfter(content, content.indexOf('\n') + 1)
  if (!header || !bytes || bytes.length !== header.length || (await sha256(bytes)) !== header.sha256) return leave(log, 'is damaged')
  if (header.format !== format || header.code !== (await codeHash())) return leave(log, 'was made by another version')
  if (header.witness !== (await witnessOf(db, header.seq))) return leave(log, 'belongs to another database')
  try {
    return { index: MatchIndex.load(bytes), seq: header.seq }
  } catch {
    return leave(log, 'cannot be read')
  }
}

function readHeader(content: Buffer): Header | null {
  try {
    const end = content.subarray(0, longestHeader).indexOf('\n')
    return end < 0 ? null : (JSON.parse(content.toString('utf8', 0, end)) as Header)
  } catch {
    return null
  }
}

/** As a plain array: the slices of a Buffer are not copies. */
function bytesAfter({ buffer, byteOffset, length }: Buffer, start: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset + start, length - start)
}

function leave(log: Log, why: string): null {
  log(`The saved match index ${why}; a new one is built.`)
  return null
}

async function witnessOf(db: Database, seq: number): Promise<string | null> {
  const entry = await db.selectFrom('check_feed').select(['check_id', 'kind', sql<string>`extract(epoch from at)::text`.as('at')]).where('seq', '=', seq).executeTakeFirst()
  return entry ? `${entry.kind} ${entry.check_id} ${entry.at}` : null
}

async function codeHash(): Promise<string> {
  const folder = new URL('../../match/', import.meta.url)
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.test.ts')).sort()
  const hash = createHash('sha256')
  for (const name of files) hash.update(name).update(await readFile(new URL(name, folder)))
  return hash.digest('hex')
}

/** Questions are answered in between. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let from = 0; from < bytes.length; from += piece) {
    hash.update(bytes.subarray(from, from + piece))
    await turn()
  }
  return hash.digest('hex')
}
