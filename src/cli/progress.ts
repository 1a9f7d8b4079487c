/** Says how far a long command is: one line that is redrawn on a terminal, a plain line now and then elsewhere. */
import type { Output } from './command.ts'

export interface Progress {
  /** `share` from 0 to 1, where the end is known. */
  show(line: string, share?: number): void
  /** Clears the line that is being redrawn, so that another can be printed. */
  clear(): void
}

const redrawAfter = 100
const plainAfter = 5_000
const barWidth = 16

export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  let last = output.isTTY ? -Infinity : now()
  let drawn = false
  return {
    show(line, share) {
      if (now() - last < (output.isTTY ? redrawAfter : plainAfter)) return
      last = now()
      drawn = true
      output.write(output.isTTY ? `\r\x1b[K${fitted(`${bar(share)}${line}`, output.columns ?? 80)}` : `${percent(share)}${line}\n`)
    },
    clear() {
      if (output.isTTY && drawn) output.write('\r\x1b[K')
      drawn = false
      if (output.isTTY) last = -Infinity
    },
  }
}

function bar(share: number | undefined): string {
  if (share === undefined) return ''
  const full = Math.round(Math.min(share, 1) * barWidth)
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${percent(share)}`
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : `${Math.floor(Math.min(share, 1) * 100)} %  `
}

function fitted(line: string, columns: number): string {
  return line.length < columns ? line : line.slice(0, columns - 1)
}
