/**
 * Cuts a JSON document into the elements of its list while the bytes come in, so that a feed of any size is read in the memory of one
 * element.
 *
 * Three shapes are known, and they may follow one another in one file:
 *
 *     [ element, element, … ]
 *     { "name": …, "dataFeedElement": [ element, … ], "dateModified": … }      a list under one of the names in `listNames`
 *     { … }                                                                    no such list: the object itself is the one element
 *
 * Only bytes are looked at: `"`, `\`, brackets, commas and white space are ASCII, and no byte of a multi-byte UTF-8 character is below
 * 0x80, so the scanner needs no decoding. It counts brackets without telling `{` from `[`; an element that is not JSON is therefore cut
 * out whole, handed over, and found wrong by the parser, and the elements after it are still read. What it cannot survive is a quote
 * that never closes: then the rest of the file is one element, which ends as "too large" or "the file ends in the middle of it".
 *
 * The object around a list (the envelope) is kept with the list left empty, `"dataFeedElement":[]`, and handed over when it closes: it
 * holds the feed's language, or the token of an API's next page.
 */

import { joined } from './bytes.ts'

export type Piece =
  | { kind: 'element'; index: number; bytes: Uint8Array }
  | { kind: 'envelope'; index: number; bytes: Uint8Array; hadList: boolean }
  | { kind: 'broken'; index: number; reason: string }

/** Not '@graph': its nodes point at one another, so they are read together. */
export const listNames = ['dataFeedElement', 'claims', 'results', 'itemListElement']
export const largestElement = 16 * 1024 * 1024

const quote = 0x22
const backslash = 0x5c
const openList = 0x5b
const closeList = 0x5d
const openObject = 0x7b
const closeObject = 0x7d
const comma = 0x2c
const colon = 0x3a

type Place = 'between documents' | 'in list' | 'in element' | 'in envelope' | 'lost'

export class DocumentCutter {
  private place: Place = 'between documents'
  /** Brackets open inside the element, or inside the envelope (1 = directly in it). */
  private depth = 0
  private inString = false
  private escaped = false
  private listInEnvelope = false
  private hadList = false
  private index = 0
  private readonly element = new Gathered()
  private readonly envelope = new Gathered()
  /** The last text directly in the envelope: the name of what follows, if a list does. */
  private readonly key = new Uint8Array(32)
  private keyLength = 0

  push(chunk: Uint8Array): Piece[] {
    const pieces: Piece[] = []
    let at = 0
    while (at < chunk.length) {
      if (this.place === 'in element') at = this.scanElement(chunk, at, pieces)
      else if (this.place === 'in envelope') at = this.scanEnvelope(chunk, at, pieces)
      else if (this.place === 'in list') at = this.scanList(chunk, at, pieces)
      else if (this.place === 'between documents') at = this.scanStart(chunk, at, pieces)
      else return pieces
    }
    return pieces
  }

  end(): Piece[] {
    if (this.place === 'in element') return [this.cutShort(this.index, 'in the middle of it')]
    if (this.place === 'in list') return [this.cutShort(this.index + 1, 'where it should be, or the list be closed')]
    if (this.place === 'in envelope') return [this.cutShort(this.index + 1, this.hadList ? 'after the list, before its object is closed' : 'in the middle of it')]
    return []
  }

  private cutShort(index: number, where: string): Piece {
    return { kind: 'broken', index, reason: `the file ends ${where}` }
  }

  private scanStart(chunk: Uint8Array, from: number, pieces: Piece[]): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]
      if (isSpace(byte)) continue
      if (byte === openList) {
        this.place = 'in list'
        this.listInEnvelope = false
        return at + 1
      }
      if (byte === openObject) {
        this.place = 'in envelope'
        this.depth = 1
        this.hadList = false
        this.keyLength = 0
        this.envelope.clear()
        this.envelope.add(chunk, at, at + 1)
        return at + 1
      }
      this.index++
      return this.lose(chunk, pieces, 'is no list and no object')
    }
    return chunk.length
  }

  private scanList(chunk: Uint8Array, from: number, pieces: Piece[]): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]
      if (isSpace(byte) || byte === comma) continue
      if (byte === closeList) {
        this.place = this.listInEnvelope ? 'in envelope' : 'between documents'
        if (!this.listInEnvelope) return at + 1
        this.depth = 1
        this.envelope.add(chunk, at, at + 1)
        return at + 1
      }
      this.index++
      if (byte === closeObject || byte === colon) return this.lose(chunk, pieces, 'the list breaks off here')
      this.place = 'in element'
      this.depth = 0
      this.element.clear()
      return at
    }
    return chunk.length
  }

  /** Takes bytes until the element ends: at the bracket or quote that closes it, or before the comma or bracket after a bare word. */
  private scanElement(chunk: Uint8Array, from: number, pieces: Piece[]): number {
    let at = from
    while (at < chunk.length) {
      if (this.inString) {
        at = this.skipString(chunk, at)
        if (!this.inString && this.depth === 0) return this.closeElement(chunk, from, at, pieces)
        continue
      }
      const byte = chunk[at]
      if (byte === quote) this.inString = true
      else if (byte === openObject || byte === openList) this.depth++
      else if (byte === closeObject || byte === closeList) {
        if (this.depth === 0) return this.closeElement(chunk, from, at, pieces)
        this.depth--
        if (this.depth === 0) return this.closeElement(chunk, from, at + 1, pieces)
      } else if (this.depth === 0 && (byte === comma || isSpace(byte))) return this.closeElement(chunk, from, at, pieces)
      at++
    }
    this.element.add(chunk, from, at)
    return at
  }

  private closeElement(chunk: Uint8Array, from: number, to: number, pieces: Piece[]): number {
    this.element.add(chunk, from, to)
    this.place = 'in list'
    if (this.element.tooLarge) pieces.push({ kind: 'broken', index: this.index, reason: tooLarge })
    else pieces.push({ kind: 'element', index: this.index, bytes: this.element.take() })
    return to
  }

  private scanEnvelope(chunk: Uint8Array, from: number, pieces: Piece[]): number {
    let at = from
    while (at < chunk.length) {
      if (this.inString) {
        const start = at
        at = this.skipString(chunk, at)
        if (this.depth === 1) this.keepKey(chunk, start, at)
        continue
      }
      const byte = chunk[at]
      if (byte === quote) {
        this.inString = true
        this.keyLength = 0
      } else if (byte === openList && this.depth === 1 && this.atNameOfList()) {
        this.envelope.add(chunk, from, at + 1)
        this.place = 'in list'
        this.listInEnvelope = true
        this.hadList = true
        return at + 1
      } else if (byte === openObject || byte === openList) this.depth++
      else if (byte === closeObject || byte === closeList) {
        this.depth--
        if (this.depth === 0) return this.closeEnvelope(chunk, from, at + 1, pieces)
      } else if (byte === comma && this.depth === 1) this.keyLength = 0
      at++
    }
    this.envelope.add(chunk, from, at)
    return at
  }

  private keepKey(chunk: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to && this.keyLength < this.key.length; at++) this.key[this.keyLength++] = chunk[at]
  }

  /** The closing quote was kept with the key, so that a long text which begins like a name is not taken for it. */
  private atNameOfList(): boolean {
    const text = new TextDecoder().decode(this.key.subarray(0, this.keyLength))
    return listNames.some((name) => text === `${name}"`)
  }

  private closeEnvelope(chunk: Uint8Array, from: number, to: number, pieces: Piece[]): number {
    this.envelope.add(chunk, from, to)
    this.place = 'between documents'
    if (!this.hadList) this.index++
    if (this.envelope.tooLarge) pieces.push({ kind: 'broken', index: this.index, reason: tooLarge })
    else pieces.push({ kind: 'envelope', index: this.index, bytes: this.envelope.take(), hadList: this.hadList })
    return to
  }

  /** From inside a string: to the byte after its closing quote, or to the end of the chunk. */
  private skipString(chunk: Uint8Array, from: number): number {
    let at = from
    if (this.escaped) {
      this.escaped = false
      at++
    }
    while (at < chunk.length) {
      const byte = chunk[at]
      if (byte === quote) {
        this.inString = false
        return at + 1
      }
      if (byte === backslash) {
        at += 2
        if (at > chunk.length) {
          this.escaped = true
          return chunk.length
        }
      } else at++
    }
    return at
  }

  private lose(chunk: Uint8Array, pieces: Piece[], reason: string): number {
    this.place = 'lost'
    pieces.push({ kind: 'broken', index: this.index, reason: `${reason}; nothing after it was read` })
    return chunk.length
  }
}

const tooLarge = `is larger than ${largestElement / 1024 / 1024} MB`

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/** The bytes of one value, gathered over chunks; past the limit they are counted no more. */
class Gathered {
  private parts: Uint8Array[] = []
  length = 0
  tooLarge = false

  add(chunk: Uint8Array, from: number, to: number): void {
    if (this.tooLarge || from === to) return
    this.length += to - from
    if (this.length > largestElement) {
      this.tooLarge = true
      this.parts = []
      return
    }
    // A copy: the stream may write its next chunk into the same memory.
    this.parts.push(chunk.slice(from, to))
  }

  take(): Uint8Array {
    if (this.tooLarge) return new Uint8Array(0)
    return this.parts.length === 1 ? this.parts[0] : joined(this.parts, this.length)
  }

  clear(): void {
    this.parts = []
    this.length = 0
    this.tooLarge = false
  }
}
