/** Cuts a stream of bytes into its lines, numbered from 1; a line past the limit is named, not kept. */
import { joined } from './bytes.ts'

export type Line = { number: number; bytes: Uint8Array } | { number: number; tooLarge: true }

export const largestLine = 16 * 1024 * 1024
const newline = 0x0a

export class LineCutter {
  private number = 1
  private parts: Uint8Array[] = []
  private length = 0

  push(chunk: Uint8Array): Line[] {
    const lines: Line[] = []
    let from = 0
    for (;;) {
      const at = chunk.indexOf(newline, from)
      if (at < 0) break
      lines.push(this.close(chunk.subarray(from, at)))
      from = at + 1
    }
    this.keep(chunk.slice(from))
    return lines
  }

  end(): Line[] {
    return this.length > 0 ? [this.close(new Uint8Array(0))] : []
  }

  private close(last: Uint8Array): Line {
    this.keep(last)
    const number = this.number++
    const tooLarge = this.length > largestLine
    const bytes = this.parts.length === 1 ? this.parts[0] : tooLarge ? new Uint8Array(0) : joined(this.parts, this.length)
    this.parts = []
    this.length = 0
    return tooLarge ? { number, tooLarge } : { number, bytes }
  }

  private keep(part: Uint8Array): void {
    if (part.length === 0) return
    this.length += part.length
    if (this.length > largestLine) this.parts = []
    else this.parts.push(part)
  }
}
