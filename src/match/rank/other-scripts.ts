/**
 * A check in another script has no word as written in common with the message, however well it fits: of it the features as written say nothing. It gets the mean of those checks of which
 * they do say something, so that they speak neither for it nor against it.
 */
import type { Written } from '../index/written.ts'
import { scriptAt } from '../tokenise/sounds.ts'
import { asWrittenColumns } from './as-written.ts'
import { featureCount } from './names.ts'

/** So many words tell which scripts a text has. */
const wordsRead = 200
const wordsOfCheckRead = 8
/** Scripts that have no number of their own are one. */
const others = 31

export function evenOut(written: Written, said: readonly string[], documents: readonly number[], matrix: Float32Array): void {
  const asked = scriptsOf(said)
  const isForeign = documents.map((document) => {
    const scripts = scriptsOfCheck(written, document)
    return asked !== 0 && scripts !== 0 && (asked & scripts) === 0
  })
  const comparable = isForeign.filter((foreign) => !foreign).length
  if (comparable === 0 || comparable === documents.length) return
  for (const column of asWrittenColumns) {
    let sum = 0
    for (let i = 0; i < documents.length; i++) if (!isForeign[i]) sum += matrix[i * featureCount + column]
    for (let i = 0; i < documents.length; i++) if (isForeign[i]) matrix[i * featureCount + column] = sum / comparable
  }
}

function scriptsOf(words: readonly string[]): number {
  let scripts = 0
  for (let i = 0; i < words.length && i < wordsRead; i++) if (words[i] !== '') scripts |= bitOf(words[i].charCodeAt(0))
  return scripts
}

function scriptsOfCheck({ sequence, starts, headings, words }: Written, document: number): number {
  let scripts = 0
  const end = starts[document] + Math.min(headings[document], wordsOfCheckRead)
  for (let i = starts[document]; i < end; i++) scripts |= bitOf(words.units[words.starts[sequence[i]]])
  return scripts
}

/** Digits are of no script. */
function bitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return 0
  const script = scriptAt(unit)
  return 1 << (script < 0 ? others : script)
}
