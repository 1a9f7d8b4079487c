/** Writes at the reader's pace; a reader who has gone away (`| head`) ends the command without noise. */
import { once } from 'node:events'
import type { Output } from './command.ts'

export class ReaderGone extends Error {}

export async function write(output: Output, text: string): Promise<void> {
  if (output.destroyed || output.errored) throw new ReaderGone()
  if (output.write(text)) return
  try {
    await once(output, 'drain')
  } catch (error) {
    throw isGone(error) ? new ReaderGone() : error
  }
}

/** Texts of others may hold control sequences, which a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
}

/** Keeps a broken pipe from ending the process by itself; `write` notices it. */
export function listenForGoneReader(output: Output): void {
  output.on('error', (error) => {
    if (!isGone(error)) throw error
  })
}

function isGone(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '')
}
