/** A .tar.gz written in one stream, of files that may change meanwhile: beside its name first, and under it when it is whole and on the disk. */
import { createWriteStream, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, readdir, readlink, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { createTarPacker, type TarHeader } from 'modern-tar'
import { FileProblem } from './files.ts'

type Owned = Pick<Stats, 'mode' | 'uid' | 'gid' | 'mtime'>

const piece = 1 << 20

export class Tarball {
  private readonly path: string
  private readonly onBytes: (count: number) => void
  private readonly tar = createTarPacker()
  private readonly written: Promise<void>

  /** What a killed one left in its way goes. */
  static async create(path: string, onBytes: (count: number) => void): Promise<Tarball> {
    try {
      await rm(partOf(path), { force: true })
      return new Tarball(path, await open(partOf(path), 'wx', 0o600), onBytes)
    } catch (error) {
      throw notWritten(path, error)
    }
  }

  private constructor(path: string, file: FileHandle, onBytes: (count: number) => void) {
    this.path = path
    this.onBytes = onBytes
    this.written = pipeline(this.tar.readable, createGzip({ level: 1 }), createWriteStream(partOf(path), { fd: file, flush: true }))
    this.written.catch(() => {}) // heard by whoever adds next, or finishes
  }

  /** A file, a link, or a folder with everything in it; what goes away meanwhile was not to stay. */
  async addTree(path: string, name: string, leavesOut: (inside: string) => boolean = () => false): Promise<void> {
    const found = await unlessGone(lstat(path), path)
    if (found?.isFile()) await this.addOpened(await unlessGone(open(path), path), name)
    else if (found?.isSymbolicLink()) await this.add(found, { name, type: 'symlink', size: 0, linkname: await readlink(path) })
    else if (found?.isDirectory()) {
      await this.addFolder(name, found)
      for (const inside of (await unlessGone(readdir(path), path)) ?? []) {
        if (!leavesOut(inside)) await this.addTree(join(path, inside), `${name}/${inside}`, (deeper) => leavesOut(`${inside}/${deeper}`))
      }
    }
  }

  /** A file that must be there. */
  async addFile(path: string, name: string): Promise<void> {
    const file = await unlessGone(open(path), path)
    if (!file) throw new FileProblem(`${path} is not there any more.`)
    await this.addOpened(file, name)
  }

  async addBytes(bytes: Buffer, name: string, owner: Owned): Promise<void> {
    await this.add({ ...owner, mode: 0o600 }, { name, type: 'file', size: bytes.length }, [bytes])
  }

  async addFolder(name: string, owner: Owned): Promise<void> {
    await this.add(owner, { name: `${name}/`, type: 'directory', size: 0 })
  }

  /** How many bytes it has. */
  async finish(): Promise<number> {
    try {
      this.tar.controller.finalize()
      await this.written
      await rename(partOf(this.path), this.path)
      await syncFolder(dirname(this.path))
      return (await lstat(this.path)).size
    } catch (error) {
      throw notWritten(this.path, error)
    }
  }

  async abandon(): Promise<void> {
    this.tar.controller.error(new Error('abandoned'))
    await this.written.catch(() => {})
    await rm(partOf(this.path), { force: true })
  }

  /** As long as it is now: what is added meanwhile is left out, and what is cut off becomes zeros. */
  private async addOpened(file: FileHandle | undefined, name: string): Promise<void> {
    if (!file) return
    try {
      const found = await file.stat()
      await this.add(found, { name, type: 'file', size: found.size }, bytesOf(file, found.size))
    } finally {
      await file.close()
    }
  }

  private async add({ mode, uid, gid, mtime }: Owned, header: TarHeader, body: AsyncIterable<Buffer> | Buffer[] = []): Promise<void> {
    const entry = await this.taken(() => this.tar.controller.add({ mode: mode & 0o777, uid, gid, mtime, ...header }).getWriter())
    for await (const bytes of body) {
      await this.taken(() => entry.write(bytes))
      this.onBytes(bytes.length)
    }
    await this.taken(() => entry.close())
  }

  /** The stream takes everything until it can write no more; then the reason is the writing's. */
  private async taken<T>(give: () => T | Promise<T>): Promise<T> {
    try {
      return await give()
    } catch (error) {
      await this.written.catch((reason) => {
        throw notWritten(this.path, reason)
      })
      throw error
    }
  }
}

async function* bytesOf(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  let left = size
  while (left > 0) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(left, piece)))
    const bytes = bytesRead > 0 ? buffer.subarray(0, bytesRead) : Buffer.alloc(Math.min(left, piece))
    left -= bytes.length
    yield bytes
  }
}

async function unlessGone<T>(found: Promise<T>, path: string): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw error instanceof FileProblem || code === undefined ? error : new FileProblem(`${path} cannot be read: ${code}.`)
  }
}

function notWritten(path: string, error: unknown): FileProblem {
  const { code, message } = error as NodeJS.ErrnoException
  return new FileProblem(`${path} cannot be written: ${code === 'ENOSPC' ? 'the disk is full' : (code ?? message)}.`)
}

/** A name is on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

function partOf(path: string): string {
  return `${path}.part`
}
