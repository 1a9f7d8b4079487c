/** What the program says while it runs: one line each, with time and weight, on the error output. */

import type { Writable } from 'node:stream'
import { type LogLevel, logLevels } from './settings.ts'

export type Log = Record<LogLevel, (line: string) => void>

export function createLog(level: LogLevel, output: Writable, clock: () => Date): Log {
  const write = (weight: LogLevel) => (line: string) => {
    if (logLevels.indexOf(weight) > logLevels.indexOf(level)) return
    output.write(`${clock().toISOString()} ${weight.padEnd(5)} ${withoutPasswords(line)}\n`)
  }
  return { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') }
}

/** An address with a password may turn up in the text of an error that somebody else wrote. */
function withoutPasswords(line: string): string {
  return line.replace(/([a-z]+:\/\/[^\s:/@]*:)[^\s@]+@/gi, '$1***@')
}
