/** Reads one source, whatever it is, while its bytes come in: JSON lines, a feed, an API answer, a list, a page. */
import { DocumentCutter, type Piece } from './document.ts'
import { joined } from './bytes.ts'
import { decodePage } from './charset.ts'
import { LineCutter, type Line } from './lines.ts'
import { readPage } from './page.ts'
import { parseForgivingly, parseJson } from './parse.ts'
import type { Entry, Surroundings } from './record.ts'
import { isNode, type Node } from './node.ts'
import { readValue } from './value.ts'

export interface SourceHint extends Surroundings {
  /** The file's name, when it has one: ".jsonl" settles what the first bytes leave open. */
  name?: string
  /** Called with what stands around a list: the token of an API's next page is there. */
  onEnvelope?: (envelope: Node) => void
}

type Bytes = AsyncIterable<Uint8Array>
type Decoder = InstanceType<typeof TextDecoder>

const longestPeek = 64 * 1024
export const largestPage = 16 * 1024 * 1024

/** Entries come in lists, one list for each piece of the stream that held any. */
export async function* readSource(bytes: Bytes, hint: SourceHint = {}): AsyncGenerator<Entry[]> {
  const { head, rest } = await peek(bytes)
  const kind = kindOf(head, hint.name)
  // The address of a feed is not that of the reviews in it.
  const inList = { ...hint, page: undefined }
  if (kind === 'nothing') yield [{ position: 'the file', reason: 'is empty' }]
  else if (kind === 'page') yield* readWholePage(rest, hint)
  else if (kind === 'lines') yield* readLines(rest, inList)
  else if (kind === 'document') yield* readDocument(rest, inList)
  else yield [{ position: 'the file', reason: kind }]
}

/** The first bytes, enough of them to tell what follows, and the whole stream from its beginning, without a byte order mark. */
async function peek(bytes: Bytes): Promise<{ head: Uint8Array; rest: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < longestPeek) {
    const { value, done } = await iterator.next()
    if (done) break
    chunks.push(new Uint8Array(value))
    length += value.length
  }
  const whole = joined(chunks, length)
  const head = whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf ? whole.subarray(3) : whole
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head
      for (;;) {
        const { value, done } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head, rest: rest() }
}

function kindOf(head: Uint8Array, name = ''): string {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return 'is written in UTF-16: save it as UTF-8'
  if (head[0] === 0x1f && head[1] === 0x8b) return 'is packed with gzip: unpack it first, for example with `gunzip -c FILE | touchstone import -`'
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03) return 'is a zip archive: unpack it and import the folder'
  const text = new TextDecoder().decode(head).trimStart()
  if (text === '') return 'nothing'
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'lines'
  if (text.startsWith('<')) return 'page'
  if (text.startsWith('[')) return 'document'
  if (text.startsWith('{')) return isLine(text) ? 'lines' : 'document'
  return 'is neither JSON nor HTML'
}

/** In JSON lines the first line closes its object, and something follows it. A list's name in it means a feed written in one line. */
function isLine(text: string): boolean {
  const end = text.indexOf('\n')
  return end > 0 && text.slice(0, end).trimEnd().endsWith('}') && text.slice(end).trim() !== ''
}

async function* readWholePage(bytes: Bytes, hint: SourceHint): AsyncGenerator<Entry[]> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    parts.push(chunk)
    length += chunk.length
    if (length > largestPage) {
      yield [{ position: 'the page', reason: `is larger than ${largestPage / 1024 / 1024} MB` }]
      return
    }
  }
  yield readPage(decodePage(joined(parts, length)), hint)
}

async function* readLines(bytes: Bytes, hint: SourceHint): AsyncGenerator<Entry[]> {
  const cutter = new LineCutter()
  const decoder = new TextDecoder()
  const read = (lines: Line[]): Entry[] => lines.flatMap((line) => readLineOf(line, decoder, hint))
  for await (const chunk of bytes) {
    const entries = read(cutter.push(chunk))
    if (entries.length > 0) yield entries
  }
  const last = read(cutter.end())
  if (last.length > 0) yield last
}

function readLineOf(line: Line, decoder: Decoder, hint: SourceHint): Entry[] {
  const position = `line ${line.number}`
  if ('tooLarge' in line) return [{ position, reason: 'is larger than 16 MB' }]
  const text = decoder.decode(line.bytes)
  if (text.trim() === '') return []
  const parsed = parseJson(text)
  return 'reason' in parsed ? [{ position, reason: parsed.reason }] : readValue(parsed.value, position, hint)
}

async function* readDocument(bytes: Bytes, hint: SourceHint): AsyncGenerator<Entry[]> {
  const cutter = new DocumentCutter()
  const decoder = new TextDecoder()
  const read = (pieces: Piece[]): Entry[] => pieces.flatMap((piece) => readPiece(piece, decoder, hint))
  for await (const chunk of bytes) {
    const entries = read(cutter.push(chunk))
    if (entries.length > 0) yield entries
  }
  const last = read(cutter.end())
  if (last.length > 0) yield last
}

function readPiece(piece: Piece, decoder: Decoder, hint: SourceHint): Entry[] {
  if (piece.kind === 'broken') return [{ position: `element ${piece.index}`, reason: piece.reason }]
  const parsed = parseForgivingly(decoder.decode(piece.bytes))
  if (piece.kind === 'element') {
    const position = `element ${piece.index}`
    return 'reason' in parsed ? [{ position, reason: parsed.reason }] : readValue(parsed.value, position, hint)
  }
  return readEnvelope(parsed, piece, hint)
}

function readEnvelope(parsed: ReturnType<typeof parseForgivingly>, piece: Piece & { kind: 'envelope' }, hint: SourceHint): Entry[] {
  const position = `element ${piece.index}`
  if ('reason' in parsed) return [{ position, reason: parsed.reason }]
  if (!isNode(parsed.value)) return []
  hint.onEnvelope?.(parsed.value)
  if (piece.hadList || Object.keys(parsed.value).length === 0) return []
  return readValue(parsed.value, position, hint)
}
