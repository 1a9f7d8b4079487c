/** What changed between two texts, word by word: for readers of a history and for those who approve. */

import { diffWordsWithSpace } from 'diff'

export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Beyond that many changes two texts have nothing in common that would help a reader. */
const mostChanges = 4_000

/** `language` tells where words end in scripts that leave no space between them. */
export function wordDifference(before: string, after: string, language: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: after }]
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: segmenterFor(language), maxEditLength: mostChanges })
  if (!changes) return [removed(before), added(after)].filter(({ text }) => text !== '')
  return gathered(changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })))
}

/** A sentence that was written anew is read as one that went and one that came, not as a word here and a word there: what stayed between two changes and is shorter than both goes with them. Paragraphs stay apart. */
function gathered(pieces: Piece[]): Piece[] {
  const all: Piece[] = []
  let change = { removed: '', added: '' }
  let between = ''
  const end = () => {
    if (change.removed) all.push(removed(change.removed))
    if (change.added) all.push(added(change.added))
    if (between) all.push({ kind: 'same', text: between })
    change = { removed: '', added: '' }
    between = ''
  }
  for (const [at, { kind, text }] of pieces.entries()) {
    if (kind === 'same') {
      between += text
      continue
    }
    if (between) {
      const next = pieces[at + 1]
      const after = [text, next && next.kind !== 'same' ? next.text : '']
      const around = [change.removed, change.added, ...after]
      const isBrief = between.length <= longest(change.removed, change.added) && between.length <= longest(...after) && ![between, ...around].some((one) => one.includes('\n'))
      if (isBrief) {
        change = { removed: change.removed + between, added: change.added + between }
        between = ''
      } else end()
    }
    change[kind] += text
  }
  end()
  return all
}

/** Long stretches that stayed the same are cut to their ends: a reader of differences looks for what changed. */
export function shortened(pieces: Piece[], keep = 80): Piece[] {
  return pieces.map((piece, at) => {
    const { kind, text } = piece
    if (kind !== 'same' || text.length <= keep * 2) return piece
    const head = at === 0 ? '' : text.slice(0, keep).toWellFormed()
    const tail = at === pieces.length - 1 ? '' : text.slice(-keep).toWellFormed()
    return { kind, text: `${head} … ${tail}`.trim() }
  })
}

const longest = (...texts: string[]) => Math.max(...texts.map(({ length }) => length))
const removed = (text: string): Piece => ({ kind: 'removed', text })
const added = (text: string): Piece => ({ kind: 'added', text })

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = segmenterIn(language)
  segmenters.set(language, made)
  return made
}

function segmenterIn(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}
