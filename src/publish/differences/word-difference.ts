/** What changed between two texts, word by word: for readers of a history and for those who approve. */

import { diffArrays } from 'diff'
import { cut, isAlike, joined, lengthOf, type Run } from './runs.ts'

type Kind = 'same' | 'added' | 'removed'

export interface ReadPiece {
  kind: Kind
  runs: Run[]
}

/** Beyond that many changes two texts have nothing in common that would help a reader. */
const mostChanges = 4_000

/** A word that got another emphasis is one that went and one that came. `language` tells where words end in scripts that leave no space between them. */
export function runDifference(before: Run[], after: Run[], language: string): ReadPiece[] {
  const [then, now] = [wordsOf(before, language), wordsOf(after, language)]
  const changes = diffArrays(then, now, { comparator: isSame, maxEditLength: mostChanges })
  const pieces = changes
    ? gathered(changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', runs: value })))
    : [{ kind: 'removed' as const, runs: then }, { kind: 'added' as const, runs: now }]
  return pieces.filter(({ runs }) => runs.length > 0).map(({ kind, runs }) => ({ kind, runs: joined(runs) }))
}

function wordsOf(runs: Run[], language: string): Run[] {
  return runs.flatMap((run) => [...segmenterFor(language).segment(run.text)].map(({ segment }) => ({ ...run, text: segment })))
}

function isSame(one: Run, other: Run): boolean {
  return one.text === other.text && isAlike(one, other)
}

/** A sentence that was written anew is read as one that went and one that came, not as a word here and a word there: what stayed between two changes and is shorter than both goes with them. Paragraphs stay apart. */
function gathered(pieces: ReadPiece[]): ReadPiece[] {
  const all: ReadPiece[] = []
  let removed = new Stretch()
  let added = new Stretch()
  let between = new Stretch()
  const end = () => {
    all.push({ kind: 'removed', runs: removed.runs }, { kind: 'added', runs: added.runs }, { kind: 'same', runs: between.runs })
    removed = new Stretch()
    added = new Stretch()
    between = new Stretch()
  }
  for (const [at, { kind, runs }] of pieces.entries()) {
    if (kind === 'same') {
      between.add(runs)
      continue
    }
    if (between.length > 0) {
      const next = pieces[at + 1]
      const after = [new Stretch(runs), new Stretch(next && next.kind !== 'same' ? next.runs : [])]
      const isBrief = between.length <= Math.max(removed.length, added.length) && between.length <= Math.max(...after.map(({ length }) => length)) && ![between, removed, added, ...after].some(({ breaks }) => breaks)
      if (isBrief) {
        removed.add(between.runs)
        added.add(between.runs)
        between = new Stretch()
      } else end()
    }
    if (kind === 'removed') removed.add(runs)
    else added.add(runs)
  }
  end()
  return all
}

/** Words that grew to a stretch; how long it is and whether it breaks into lines is known without reading it again. */
class Stretch {
  readonly runs: Run[] = []
  length = 0
  breaks = false

  constructor(runs: Run[] = []) {
    this.add(runs)
  }

  add(runs: Run[]): void {
    for (const run of runs) {
      this.runs.push(run)
      this.length += run.text.length
      this.breaks ||= run.text.includes('\n')
    }
  }
}

/** Long stretches that stayed the same are cut to their ends, between words: a reader of differences looks for what changed. */
export function shortened(pieces: ReadPiece[], keep = 80): ReadPiece[] {
  return pieces.map((piece, at) => {
    const { kind, runs } = piece
    if (kind !== 'same' || lengthOf(runs) <= keep * 2) return piece
    const head = at === 0 ? [] : cut(runs, 0, keep).map((run, place, { length }) => (place === length - 1 ? { ...run, text: run.text.replace(/\s\S{0,20}$/, '') } : run))
    const tail = at === pieces.length - 1 ? [] : cut(runs, -keep).map((run, place) => (place === 0 ? { ...run, text: run.text.replace(/^\S{0,20}\s/, '') } : run))
    return { kind, runs: joined([...head, { text: ' … ' }, ...tail]) }
  })
}

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
