/**
 * Which documents hold a stem, with the BM25 share of the stem in them, in two views: claim + title, and all fields.
 * Both shares depend on the document alone (lengths are measured against averages fixed when the archive was last compacted), so each is kept as one byte:
 * payload = share in claim + title × 100 | share in all fields × 100 << 8.
 */
import type { Archive } from './archive.ts'
import { withRoom } from './growing.ts'
import { Postings } from './postings.ts'
import { allNorm, headingNorm, inAll, inHeading } from './saturation.ts'

export interface Lengths { heading: number, all: number }

const scale = 100

export function averageLengths(archive: Archive): Lengths {
  let heading = 0
  let all = 0
  for (let d = 0; d < archive.documents; d++) {
    if (archive.dead[d]) continue
    heading += archive.claimLengths[d] + archive.titleLengths[d]
    all += archive.starts[d + 1] - archive.starts[d]
  }
  const n = Math.max(1, archive.living)
  return { heading: Math.max(4, heading / n), all: Math.max(4, all / n) }
}

let headingCounts = new Uint16Array(0)
let allCounts = new Uint16Array(0)

/** Visits each distinct stem of a document with its payload, in the order of first appearance. */
export function eachTerm(archive: Archive, document: number, lengths: Lengths, visit: (term: number, payload: number) => void): void {
  headingCounts = withRoom(headingCounts, archive.terms.size)
  allCounts = withRoom(allCounts, archive.terms.size)
  const from = archive.starts[document]
  const to = archive.starts[document + 1]
  const headingEnd = from + archive.claimLengths[document] + archive.titleLengths[document]
  for (let i = from; i < to; i++) {
    const term = archive.sequence[i]
    allCounts[term]++
    if (i < headingEnd) headingCounts[term]++
  }
  const headingNormed = headingNorm(headingEnd - from, lengths.heading)
  const allNormed = allNorm(to - from, lengths.all)
  for (let i = from; i < to; i++) {
    const term = archive.sequence[i]
    const all = allCounts[term]
    if (all === 0) continue
    const heading = headingCounts[term]
    const h = Math.min(255, Math.round(scale * inHeading(heading, headingNormed)))
    const a = Math.min(255, Math.max(1, Math.round(scale * inAll(all, allNormed))))
    headingCounts[term] = 0
    allCounts[term] = 0
    visit(term, h | a << 8)
  }
}

/** All living documents anew, by two passes: count, then place. */
export function buildWordPostings(archive: Archive, lengths: Lengths): Postings {
  const starts = new Uint32Array(archive.terms.size + 1)
  for (let t = 0; t < archive.terms.size; t++) starts[t + 1] = starts[t] + archive.termDocuments[t]
  const total = starts[archive.terms.size]
  const values = new Uint32Array(total)
  const payloads = new Uint16Array(total)
  const place = starts.slice()
  for (let d = 0; d < archive.documents; d++) {
    if (archive.dead[d]) continue
    eachTerm(archive, d, lengths, (term, payload) => {
      const at = place[term]++
      values[at] = d
      payloads[at] = payload
    })
  }
  return new Postings(starts, values, payloads)
}
