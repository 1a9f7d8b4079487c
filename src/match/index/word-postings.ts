/**
 * Which documents hold a stem, with the BM25 share of the stem in them, in two views: claim + title, and all fields.
 * Both shares depend on the document alone (lengths are measured against averages fixed when the archive was last compacted), so each is kept as one byte:
 * payload = share in claim + title × 100 | share in all fields × 100 << 8.
 */
import type { Archive } from './archive.ts'
import { withRoom, zeros } from './growing.ts'
import type { Row } from './in-words.ts'
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

/** Visits each distinct stem of a document with its payload, in the order of first appearance; then what its words name in other languages, where it is in Vietnamese. */
export function eachTerm(archive: Archive, document: number, lengths: Lengths, visit: (term: number, payload: number) => void): void {
  headingCounts = withRoom(headingCounts, archive.terms.size)
  allCounts = withRoom(allCounts, archive.terms.size)
  eachOfRow(archive.rowOf(document), lengths, visit)
  const inWords = archive.inWords.rowOf(document)
  if (inWords) eachOfRow(inWords, lengths, (term, payload) => { if (archive.inWords.names.has(term)) visit(term, payload) })
}

function eachOfRow({ sequence, start, titleEnd, end }: Row, lengths: Lengths, visit: (term: number, payload: number) => void): void {
  for (let i = start; i < end; i++) {
    const term = sequence[i]
    allCounts[term]++
    if (i < titleEnd) headingCounts[term]++
  }
  const headingNormed = headingNorm(titleEnd - start, lengths.heading)
  const allNormed = allNorm(end - start, lengths.all)
  for (let i = start; i < end; i++) {
    const term = sequence[i]
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

/** As many words as are placed in a few milliseconds. */
const stretch = 20_000

/** All living documents anew, in steps: what is there at the first step is counted, then placed; what comes in between is appended in the last. */
export function* buildingWordPostings(archive: Archive, lengths: Lengths): Generator<undefined, Postings> {
  const documents = archive.documents
  const dead = archive.dead.slice(0, documents)
  const starts = new Uint32Array(archive.terms.size + 1)
  for (let t = 0; t < archive.terms.size; t++) starts[t + 1] = starts[t] + archive.termDocuments[t]
  const place = starts.slice()
  const values = yield* zeros(new Uint32Array(starts[starts.length - 1]))
  const payloads = yield* zeros(new Uint16Array(values.length))
  for (let d = 0, restAt = stretch; d < documents; d++) {
    if (dead[d]) continue
    eachTerm(archive, d, lengths, (term, payload) => {
      const at = place[term]++
      values[at] = d
      payloads[at] = payload
    })
    if (archive.starts[d] < restAt) continue
    restAt = archive.starts[d] + stretch
    yield
  }
  const postings = new Postings(starts, values, payloads)
  eachSince(archive, documents, (d) => eachTerm(archive, d, lengths, (term, payload) => postings.append(term, d, payload)))
  return postings
}

/** The living documents that have come since there were so many. */
export function eachSince(archive: Archive, documents: number, visit: (document: number) => void): void {
  for (let d = documents; d < archive.documents; d++) if (!archive.dead[d]) visit(d)
}
