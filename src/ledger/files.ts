/** The folder that can be copied to any static host: each file whole or not there at all, and on the disk before anything points to it. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface LogFiles {
  read(path: string): Promise<Buffer | undefined>
  write(path: string, bytes: Uint8Array | string): Promise<void>
  remove(path: string): Promise<void>
}

export function logFiles(folder: string): LogFiles {
  let drafts = 0
  return {
    async read(path) {
      try {
        return await readFile(join(folder, path))
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code!)) return undefined
        throw error
      }
    },
    async write(path, bytes) {
      const target = join(folder, path)
      const draft = join(folder, `.draft-${process.pid}-${drafts++}`)
      await mkdir(dirname(target), { recursive: true })
      const file = await open(draft, 'w', 0o644)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, target)
      await syncFolder(dirname(target))
    },
    remove: (path) => rm(join(folder, path), { recursive: true, force: true }),
  }
}

/** A name is on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
