/** The folder that can be copied to any static host: each file whole or not there at all, and on the disk before anything points to it. */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface LogFiles {
  read(path: string): Promise<Buffer | undefined>
  write(path: string, bytes: Uint8Array | string): Promise<void>
  remove(path: string): Promise<void>
  /** Takes away what writers left who were killed before they could rename it. */
  tidy(): Promise<void>
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
    async tidy() {
      const names = await readdir(folder).catch(() => [])
      for (const name of names) {
        const writer = /^\.draft-(\d+)-\d+$/.exec(name)?.[1]
        if (writer && (Number(writer) === process.pid || !isAlive(Number(writer)))) await rm(join(folder, name), { force: true })
      }
    },
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A name is on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
