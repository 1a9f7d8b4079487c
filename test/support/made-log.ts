/** Writes the files of a public log straight from its entries, without a database: for what reads logs, of any length. */
import { logFiles, renderKeys } from '#ledger'
import { completedBy, leafHash, nodeHash, renderBundle, renderCheckpoint, renderVerifierKey, rootOf, signNote, tilePath, tilesBetween, type Signer } from '#tlog'

export async function writeLog(folder: string, signer: Signer, entries: Uint8Array[], origin = signer.name): Promise<void> {
  const files = logFiles(folder)
  const nodes = new Map<string, Uint8Array>()
  const hash = (level: number, index: number) => nodes.get(`${level}/${index}`)!
  entries.forEach((entry, at) => {
    for (const { level, index } of completedBy(at)) nodes.set(`${level}/${index}`, level === 0 ? leafHash(entry) : nodeHash(hash(level - 1, 2 * index), hash(level - 1, 2 * index + 1)))
  })
  for (const tile of tilesBetween(0, entries.length)) {
    const from = tile.index * 256
    const numbers = Array.from({ length: tile.width }, (_, at) => from + at)
    await files.write(tilePath(tile), tile.level === 'entries' ? renderBundle(entries.slice(from, from + tile.width)) : Buffer.concat(numbers.map((at) => hash(Number(tile.level) * 8, at))))
  }
  const root = await rootOf(entries.length, async (positions) => positions.map(({ level, index }) => hash(level, index)))
  await files.write('keys', renderKeys(signer.name, [{ key: renderVerifierKey(signer), from: 0, handover: null }]))
  await files.write('key', `${renderVerifierKey(signer)}\n`)
  await files.write('checkpoint', signNote(renderCheckpoint({ origin, size: entries.length, root }), [signer]))
}
