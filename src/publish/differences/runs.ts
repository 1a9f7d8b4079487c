/** Words that are read alike, with the same emphasis or none: what differences are made of. */

export interface Run {
  text: string
  strong?: true
  em?: true
}

export function isAlike(one: Run, other: Run): boolean {
  return one.strong === other.strong && one.em === other.em
}

export function textOf(runs: Run[]): string {
  return runs.map(({ text }) => text).join('')
}

export function lengthOf(runs: Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

/** Neighbours that are read alike become one. */
export function joined(runs: Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && isAlike(last, run)) last.text += run.text
    else if (run.text !== '') all.push({ ...run })
  }
  return all
}

/** As `slice` cuts a text. */
export function cut(runs: Run[], from: number, to = Infinity): Run[] {
  const start = from < 0 ? lengthOf(runs) + from : from
  let at = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, to - at)).toWellFormed()
    at += run.text.length
    return text ? [{ ...run, text }] : []
  })
}
