/** Opens what an import is told to read: a file, a folder of files, standard input, a page, a feed or an API on the web. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Fetched, Fetcher, Limits } from '#fetching'

/** One sentence for whoever named the source. */
export class SourceProblem extends Error {}

export interface Source {
  /** As it is shown and kept: without folders of this machine, without keys in an address. */
  name: string
  /** All bytes there will be, where that is known. */
  bytes?: number
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>
}

export interface SourceFile {
  /** Its place within the source; '' when it is the only one. */
  label: string
  /** Its file name: the ending tells what the first bytes leave open. */
  name: string
  open(): Promise<OpenFile>
  /** Called with what stands around the list in the file. */
  onEnvelope?: (envelope: Record<string, unknown>) => void
}

export interface OpenFile {
  bytes: AsyncIterable<Uint8Array>
  /** The address it was fetched from, after all redirects. */
  url?: string
}

export interface Opening {
  fetcher: Fetcher
  stdin: AsyncIterable<Uint8Array>
}

export async function openSource(written: string, { fetcher, stdin }: Opening): Promise<Source> {
  if (written === '-') return { name: 'standard input', files: [{ label: '', name: '', open: async () => ({ bytes: stdin }) }] }
  if (/^https?:\/\//i.test(written)) return openAddress(written, fetcher)
  const found = await stat(written).catch((error: NodeJS.ErrnoException) => {
    throw new SourceProblem(error.code === 'ENOENT' ? `There is no file or folder ${written}.` : `${written} cannot be read: ${error.code}.`)
  })
  if (found.isDirectory()) return openFolder(written)
  return { name: basename(written), bytes: found.isFile() ? found.size : undefined, files: [fileAt(written, '')] }
}

function fileAt(path: string, label: string): SourceFile {
  return { label, name: basename(path), open: async () => ({ bytes: createReadStream(path, { highWaterMark: 1024 * 1024 }) }) }
}

const readable = /\.(html?|xhtml|json|jsonl|ndjson|jsonld)$/i

async function openFolder(folder: string): Promise<Source> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile() && readable.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort()
  if (paths.length === 0) throw new SourceProblem(`The folder ${folder} holds no file that ends in .html, .json or .jsonl.`)
  let bytes = 0
  for (const path of paths) bytes += (await stat(path).catch(() => ({ size: 0 }))).size
  return { name: basename(folder), bytes, files: paths.map((path) => fileAt(path, relative(folder, path))) }
}

/** A feed may be large and slow; it was named by whoever runs the desk, so only silence and absurd size end it. */
const feedLimits: Partial<Limits> = { milliseconds: 6 * 3600_000, silence: 60_000, bytes: 8 * 1024 ** 3 }
const mostPages = 100_000

/** The first answer is waited for here, so that a wrong address is one sentence and no import. */
async function openAddress(address: string, fetcher: Fetcher): Promise<Source> {
  const { pathname } = URL.parse(address) ?? { pathname: '' }
  const first = toOpenFile(await fetcher.get(address, feedLimits))
  const name = withoutSecrets(address)
  if (!/\/claims(:|%3a)(search|imageSearch)$/i.test(pathname)) return { name, files: [{ label: '', name: basename(pathname), open: async () => first }] }
  return { name, files: pagesOf(address, first, async (url) => toOpenFile(await fetcher.get(url, feedLimits))) }
}

function toOpenFile({ body, url }: Fetched): OpenFile {
  return { bytes: body, url }
}

/** The Fact Check Tools API gives its answer in pages; each names the token of the next one, the last names none. */
async function* pagesOf(address: string, first: OpenFile, open: (from: string) => Promise<OpenFile>): AsyncGenerator<SourceFile> {
  const met = new Set<string>()
  let token: unknown
  for (let page = 1; page <= mostPages; page++) {
    const url = new URL(address)
    if (typeof token === 'string') url.searchParams.set('pageToken', token)
    token = undefined
    yield {
      label: `page ${page}`,
      name: '',
      open: async () => (page === 1 ? first : open(url.href)),
      onEnvelope: (envelope) => (token = envelope.nextPageToken),
    }
    if (typeof token !== 'string' || token === '' || met.has(token)) return
    met.add(token)
  }
}

function withoutSecrets(address: string): string {
  const url = URL.parse(address)
  if (!url) return 'an address'
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (/key|token|secret|sig|auth|pass/i.test(name)) url.searchParams.delete(name)
  return url.href
}
