/** Rankings as TREC run files, which evaluation programs everywhere read: `query Q0 check rank score tag`. */
import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { FileProblem } from './files.ts'

export interface RunRow {
  query: string
  check: string
  rank: number
  score: number
}

/** Columns are divided by spaces, so a space in an id would shift them: it becomes "_". */
export function runLine({ query, check, rank, score }: RunRow): string {
  const column = (text: string): string => text.replace(/\s+/g, '_')
  return `${column(query)} Q0 ${column(check)} ${rank} ${score.toFixed(6)} touchstone\n`
}

export class RunFile {
  private readonly stream: WriteStream

  private constructor(stream: WriteStream) {
    this.stream = stream
  }

  static async create(path: string): Promise<RunFile> {
    const stream = createWriteStream(path)
    await once(stream, 'open').catch((error: NodeJS.ErrnoException) => {
      throw new FileProblem(`The run file ${path} cannot be written: ${error.code}.`)
    })
    return new RunFile(stream)
  }

  async add(rows: RunRow[]): Promise<void> {
    if (!this.stream.write(rows.map(runLine).join(''))) await once(this.stream, 'drain')
  }

  async close(): Promise<void> {
    this.stream.end()
    await once(this.stream, 'close')
  }
}
