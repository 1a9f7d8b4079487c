/** What changed between two bodies, as a reader sees it. */

import { readingRuns } from '../body/reading-runs.ts'
import { type ReadPiece, runDifference } from './word-difference.ts'

export interface BodyDifference {
  pieces: ReadPiece[]
  /** It reads the same: what changed are the signs that it was typed with, and they are shown. */
  onlySigns: boolean
}

export function bodyDifference(before: string, after: string, language: string): BodyDifference {
  const pieces = runDifference(readingRuns(before), readingRuns(after), language)
  const onlySigns = before !== after && pieces.every(({ kind }) => kind === 'same')
  return onlySigns ? { pieces: runDifference([{ text: before }], [{ text: after }], language), onlySigns } : { pieces, onlySigns }
}
