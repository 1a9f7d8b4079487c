/** Reads the files that match and eval are given, line by line, so that an archive larger than memory can be indexed. */
import { closeSync, openSync, readSync } from 'node:fs'
import type { CheckDocument } from '#match'

/** One sentence for whoever named the file. */
export class FileProblem extends Error {}

export interface CheckRow extends CheckDocument {
  rating?: string
  publisher?: string
  date?: string
}

export interface QueryRow {
  id: string
  text: string
  language?: string
  links?: string[]
  split?: string
}

export function* readChecks(path: string): Generator<CheckRow> {
  for (const { row, place } of readRows(path)) {
    const { id, claim, title, text, lang, url, rating, publisher, date } = row
    if (typeof claim !== 'string') throw new FileProblem(`${place} has no claim.`)
    yield {
      id: idOf(id, place),
      claim,
      title: written(title),
      text: written(text),
      language: written(lang),
      links: typeof url === 'string' ? [url] : undefined,
      rating: written(rating),
      publisher: written(publisher),
      date: written(date),
    }
  }
}

export function* readQueries(path: string): Generator<QueryRow> {
  for (const { row, place } of readRows(path)) {
    if (typeof row.text !== 'string') throw new FileProblem(`${place} has no text.`)
    const links = typeof row.url === 'string' ? [row.url] : undefined
    yield { id: idOf(row.id, place), text: row.text, language: written(row.lang), links, split: written(row.split) }
  }
}

/** Pairs of query and right check: two columns, or the four of TREC (query, 0, check, how relevant; 0 is not). */
export function* readQrels(path: string): Generator<[query: string, check: string]> {
  for (const { line, place } of readLines(path)) {
    const columns = line.includes('\t') ? line.split('\t') : line.trim().split(/\s+/)
    if (columns.length === 2) yield [columns[0].trim(), columns[1].trim()]
    else if (columns.length !== 4) throw new FileProblem(`${place} has ${columns.length} columns; there should be 2 (query, check) or 4 (query, 0, check, relevance).`)
    else if (Number(columns[3]) > 0) yield [columns[0].trim(), columns[2].trim()]
  }
}

function idOf(id: unknown, place: string): string {
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') return String(id)
  throw new FileProblem(`${place} has no id.`)
}

function written(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function* readRows(path: string): Generator<{ row: Record<string, unknown>; place: string }> {
  for (const { line, place } of readLines(path)) {
    let row: unknown
    try {
      row = JSON.parse(line)
    } catch {
      throw new FileProblem(`${place} is not JSON.`)
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new FileProblem(`${place} is not an object.`)
    yield { row: row as Record<string, unknown>, place }
  }
}

const blockSize = 1024 * 1024
const newline = 0x0a

/** All lines that are not blank; `-` is standard input. */
function* readLines(path: string): Generator<{ line: string; place: string }> {
  const decoder = new TextDecoder()
  let rest = Buffer.alloc(0)
  let number = 0
  const take = (bytes: Buffer) => ({ line: decoder.decode(bytes), place: `${path}, line ${++number},` })
  for (const block of readBlocks(path)) {
    let from = 0
    for (let end = block.indexOf(newline); end >= 0; end = block.indexOf(newline, from)) {
      const found = take(rest.length > 0 ? Buffer.concat([rest, block.subarray(from, end)]) : block.subarray(from, end))
      rest = Buffer.alloc(0)
      from = end + 1
      if (found.line.trim() !== '') yield found
    }
    rest = Buffer.concat([rest, block.subarray(from)])
  }
  const last = take(rest)
  if (last.line.trim() !== '') yield last
}

function* readBlocks(path: string): Generator<Buffer> {
  const file = path === '-' ? 0 : open(path)
  try {
    for (;;) {
      const block = Buffer.alloc(blockSize)
      const length = read(file, block, path)
      if (length === 0) return
      if (length > 0) yield block.subarray(0, length)
    }
  } finally {
    if (file !== 0) closeSync(file)
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new FileProblem(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${code}.`)
  }
}

/** -1 when a pipe has nothing yet. */
function read(file: number, block: Buffer, path: string): number {
  try {
    return readSync(file, block)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EOF') return 0
    if (code !== 'EAGAIN') throw new FileProblem(`${path} cannot be read: ${code}.`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    return -1
  }
}
