/**
 * Brings the folder of the log to the state of the database: tiles and bundles first, then what witnesses say, then the checkpoint.
 *
 * It may be killed at any point and begun again: a tile that is there already is written once more with the same bytes, and no file
 * is named by a checkpoint before it is on the disk. A partial tile goes once its full one stands, as tlog-tiles allows.
 */
import { type Database, notify } from '#db'
import { parseCheckpoint, parseNote, tilePath, tileWidth, tilesBetween } from '#tlog'
import type { LogFiles } from './files.ts'
import { refuseFork } from './guard.ts'
import { readKeys, renderKeys } from './keys.ts'
import { readHead, storedTile } from './stored.ts'

export const publishedChannel = 'ledger-published'

export interface PublishDeps {
  db: Database
  files: LogFiles
  /** The folder's name, for whoever reads a problem. */
  folder: string
  /** Signature lines of witnesses over a checkpoint, as many as could be had. */
  cosign: (checkpoint: string, size: number) => Promise<string>
}

/** The size that is public now. */
export async function publish({ db, files, folder, cosign }: PublishDeps): Promise<number> {
  const head = await readHead(db)
  const before = (await files.read('checkpoint'))?.toString('utf8')
  if (before !== undefined) await refuseFork(db, before, folder, true)
  if (!head) return 0

  const publicSize = before === undefined ? 0 : parseCheckpoint(parseNote(before).text).size
  const tiles = tilesBetween(publicSize, head.size)
  for (const tile of tiles) await files.write(tilePath(tile), (await storedTile(db, tile))!)
  const keys = await readKeys(db)
  await writeIfOther(files, 'keys', renderKeys(head.origin, keys))
  await writeIfOther(files, 'key', `${keys.at(-1)!.key}\n`)
  if (await writeIfOther(files, 'checkpoint', head.checkpoint + (await cosign(head.checkpoint, head.size)))) await notify(db, publishedChannel, String(head.size))
  for (const tile of tiles) if (tile.width === tileWidth) await files.remove(`${tilePath(tile)}.p`)
  return head.size
}

async function writeIfOther(files: LogFiles, path: string, text: string): Promise<boolean> {
  if ((await files.read(path))?.toString('utf8') === text) return false
  await files.write(path, text)
  return true
}
