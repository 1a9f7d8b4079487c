/** The whole index behind one door: build, add, replace, remove, search, match, explain, save, load. */
import { cutDecision, defaultCuts } from '../decide/decision.ts'
import { oddsOfShare } from '../decide/share.ts'
import { explainCandidate } from '../explain/explain.ts'
import { linksOf } from '../links/normalise-link.ts'
import { Finder, type Measured } from '../query/find.ts'
import type { Asked, Similarity } from '../learn/types.ts'
import { RankedMessage } from '../query/ranked-message.ts'
import type { ReadMessage } from '../query/read-message.ts'
import { messageOf } from '../query/stretches.ts'
import { certainty, ranker } from '../rank/model.ts'
import { featureCount } from '../rank/names.ts'
import type { RankModel } from '../rank/ranker.ts'
import { readingStems } from '../tokenise/concepts.ts'
import { readingCountries } from '../tokenise/countries.ts'
import { readingVietnamese } from '../tokenise/vietnamese.ts'
import type { CheckDocument, DecisionCuts, Explanation, Match, MatchResult, Message } from '../types.ts'
import { Archive, linkKey } from './archive.ts'
import { bytesFor } from './capitals.ts'
import { Grams } from './grams.ts'
import { Postings } from './postings.ts'
import { readSnapshot, writeSnapshot, type Arrays } from './snapshot.ts'
import { StringTable } from './string-table.ts'
import { Sounds } from './sounds.ts'
import { Typos } from './typos.ts'
import { averageLengths, buildingWordPostings, eachTerm, type Lengths } from './word-postings.ts'

/** How many checks without a word in common may be looked at, because a measure of meaning names them. */
const nearestByMeaning = 20

export class MatchIndex {
  archive = new Archive()
  lengths: Lengths = { heading: 14, all: 14 }
  words = new Postings()
  grams = new Grams()
  typos = new Typos()
  sounds = new Sounds()
  private links = new Postings()
  /** Outside measures of likeness in meaning, where there are any; see learn/types.ts. */
  private similarities: Similarity[] = []
  private model: RankModel = ranker
  private share: number | undefined
  private theFinder: Finder | undefined
  private get finder(): Finder {
    return this.theFinder ??= new Finder(() => this)
  }

  static build(checks: Iterable<CheckDocument>): MatchIndex {
    for (const building = MatchIndex.building(checks, Infinity); ;) {
      const step = building.next()
      if (step.done) return step.value
    }
  }

  /** The same in stretches of so many checks, so that whoever holds the thread can do something else in between. */
  static *building(checks: Iterable<CheckDocument>, stretch: number): Generator<undefined, MatchIndex> {
    const index = new MatchIndex()
    let taken = 0
    for (const check of checks) {
      if (index.has(check.id)) index.archive.removeDocument(index.archive.documentOf(check.id))
      index.take(check)
      if (++taken % stretch === 0) yield
    }
    index.archive.forgetWords()
    yield* index.compacting()
    return index
  }

  get size(): number {
    return this.archive.living
  }

  /** The ids of all checks, in the order in which they were taken in. */
  *ids(): Iterable<string> {
    for (let d = 0; d < this.archive.documents; d++) if (!this.archive.dead[d]) yield this.archive.ids.at(this.archive.idOf[d])
  }

  has(id: string): boolean {
    return this.archive.documentOf(id) >= 0
  }

  /** Adds a check; one with the same id is replaced. */
  add(check: CheckDocument): void {
    this.remove(check.id)
    const document = this.take(check)
    eachTerm(this.archive, document, this.lengths, (term, payload) => {
      this.words.append(term, document, payload)
      this.grams.count(this.archive, term)
      if (this.archive.termDocuments[term] === 1) this.grams.revive(this.archive, term)
    })
    this.grams.follow(this.archive)
    this.typos.follow(this.archive)
    this.sounds.follow(this.archive)
    for (const similarity of this.similarities) similarity.follow()
  }

  /** Ranks with other linear weights than the shipped ones, as `retrain` made them; undefined goes back. */
  useWeights(linear: ArrayLike<number> | undefined): void {
    if (linear && linear.length !== featureCount) throw new RangeError('These weights are of other features.')
    this.model = linear ? { ...ranker, linear } : ranker
  }

  /** Reckons probabilities for an archive that answers this share of its messages, as `answeredShare` found it; undefined goes back to the share of the fitting. */
  useShare(share: number | undefined): void {
    if (share !== undefined && !(share > 0 && share < 1)) throw new RangeError('A share lies between 0 and 1.')
    this.share = share
  }

  /** Lets these measures of likeness in meaning take part in the ranking, and no others. */
  useSimilarity(...similarities: (Similarity | undefined)[]): void {
    this.similarities = similarities.filter((similarity) => similarity !== undefined)
    for (const similarity of this.similarities) similarity.follow()
  }

  replace(check: CheckDocument): void {
    this.add(check)
  }

  remove(id: string): boolean {
    const document = this.archive.documentOf(id)
    if (document < 0) return false
    this.archive.removeDocument(document)
    return true
  }

  match(message: Message, { limit = 5, cuts = defaultCuts, vector }: { limit?: number, cuts?: DecisionCuts, vector?: Float32Array } = {}): MatchResult {
    const ranked = this.ranked(message, vector)
    const matches = ranked.matches(limit)
    return { decision: cutDecision(matches[0], cuts), matches, alone: this.share === undefined ? matches[0]?.score ?? 0 : ranked.firstAlone() }
  }

  search(message: Message, { limit = 10, vector }: { limit?: number, vector?: Float32Array } = {}): Match[] {
    return this.ranked(message, vector).matches(limit)
  }

  explain(message: Message, id: string, { cuts = defaultCuts, vector }: { cuts?: DecisionCuts, vector?: Float32Array } = {}): Explanation {
    return explainCandidate(this.archive, this.ranked(message, vector), id, cuts, this.share, (read) => this.ranked(message, vector, read))
  }

  /** The candidates of a message with all their features, for training and for measuring. */
  measured(message: Message): { ids: string[], matrix: Float32Array } {
    const { documents, matrix } = this.finder.find(message)
    return { ids: documents.map((document) => this.archive.ids.at(this.archive.idOf[document])), matrix }
  }

  /** How much of what a search reads came after the index was last compacted, 0 to 1. */
  get loose(): number {
    const { laterSize, values } = this.words
    return laterSize / Math.max(1, values.length + laterSize)
  }

  /** Puts every list into one block, without the dead. */
  compact(): void {
    for (const _ of this.compacting());
  }

  /** The same in steps of a few milliseconds. Searches in between find what they found before; what is added and removed in between stays so. */
  *compacting(): Generator<undefined, void> {
    const { archive } = this
    const lengths = averageLengths(archive)
    const words = yield* buildingWordPostings(archive, lengths)
    this.lengths = lengths
    this.words = words
    yield
    this.grams = yield* Grams.building(archive, lengths)
    yield
    this.typos = yield* Typos.building(archive)
    yield
    this.sounds = yield* Sounds.building(archive)
    yield
    this.links = yield* this.links.settling(archive.links.size, archive.dead.slice(0, archive.documents))
  }

  /** Makes ready, in steps of a few milliseconds, what searches would otherwise wait for: the first one for names of countries and of everyday things and for how rare runs of letters are, each for the lengths of the checks it looks at. */
  *preparing(): Generator<undefined, void> {
    const { archive, grams } = this
    yield* readingCountries()
    yield* readingVietnamese()
    yield* readingStems()
    yield* grams.weighing(archive)
    yield* grams.lengths.measuring(archive, grams.weigh(archive))
  }

  /** Everything as one block of bytes, as it is: chains stay chains. */
  save(): Uint8Array {
    const { archive, words, grams, typos, sounds, links, lengths } = this
    const arrays: Arrays = {}
    const put = (name: string, array: Arrays[string], length = array.length) => { arrays[name] = array.subarray(0, length) as Arrays[string] }
    for (const [name, strings] of Object.entries({ ids: archive.ids, terms: archive.terms, surfaces: archive.surfaces, links: archive.links, written: archive.written.words })) {
      const { units, starts } = strings.parts()
      put(`${name}.units`, units)
      put(`${name}.starts`, starts)
    }
    put('current', archive.current, archive.ids.size)
    put('idOf', archive.idOf, archive.documents)
    put('dead', archive.dead, archive.documents)
    put('starts', archive.starts, archive.documents + 1)
    put('claimLengths', archive.claimLengths, archive.documents)
    put('titleLengths', archive.titleLengths, archive.documents)
    put('headings', archive.headings, archive.documents)
    put('negations', archive.negations, archive.documents)
    put('days', archive.days, archive.documents)
    put('tagged', archive.tagged, archive.documents)
    put('spoken', archive.spoken, archive.documents)
    put('sequence', archive.sequence, archive.starts[archive.documents])
    put('termDocuments', archive.termDocuments, archive.terms.size)
    put('seen', archive.capitals.seen, archive.terms.size)
    put('withCapital', archive.capitals.withCapital, archive.terms.size)
    put('marks', archive.capitals.marks, bytesFor(archive.starts[archive.documents]))
    put('surfaceTerms', archive.surfaceTerms, archive.surfaces.size)
    put('surfaceLanguages', archive.surfaceLanguages, archive.surfaces.size)
    put('inWords.documents', archive.inWords.documents, archive.inWords.size)
    put('inWords.starts', archive.inWords.starts, archive.inWords.size + 1)
    put('inWords.claimLengths', archive.inWords.claimLengths, archive.inWords.size)
    put('inWords.titleLengths', archive.inWords.titleLengths, archive.inWords.size)
    put('inWords.sequence', archive.inWords.sequence, archive.inWords.starts[archive.inWords.size])
    put('writtenSequence', archive.written.sequence, archive.written.starts[archive.documents])
    put('writtenStarts', archive.written.starts, archive.documents + 1)
    put('writtenHeadings', archive.written.headings, archive.documents)
    put('writtenDocuments', archive.written.documentsOf, archive.written.words.size)
    for (const [name, postings] of [['words', words], ['grams', grams.stems], ['typos', typos.filed], ['sounds', sounds.filed], ['linked', links]] as const) {
      put(`${name}.starts`, postings.starts)
      put(`${name}.values`, postings.values)
      put(`${name}.payloads`, postings.payloads)
      put(`${name}.heads`, postings.heads)
      put(`${name}.next`, postings.next, postings.laterSize)
      put(`${name}.laterValues`, postings.laterValues, postings.laterSize)
      put(`${name}.laterPayloads`, postings.laterPayloads, postings.laterSize)
    }
    put('gramDocuments', grams.documents)
    put('fourDocuments', grams.fourDocuments)
    return writeSnapshot({ lengths, documents: archive.documents, living: archive.living, grams: grams.size, typos: typos.size, sounds: { size: sounds.size, scripts: sounds.scripts } }, arrays)
  }

  static load(bytes: Uint8Array): MatchIndex {
    const { plain, arrays } = readSnapshot(bytes)
    const { lengths, documents, living, grams, typos, sounds } = plain as { lengths: Lengths, documents: number, living: number, grams: number, typos: number, sounds: { size: number, scripts: number } }
    const index = new MatchIndex()
    const { archive } = index
    const table = (name: string) => StringTable.from(arrays[`${name}.units`] as Uint16Array<ArrayBuffer>, arrays[`${name}.starts`] as Uint32Array<ArrayBuffer>)
    const postings = (name: string) => {
      const [heads, next, laterValues, laterPayloads] = ['heads', 'next', 'laterValues', 'laterPayloads'].map((part) => arrays[`${name}.${part}`])
      return Object.assign(new Postings(arrays[`${name}.starts`] as never, arrays[`${name}.values`] as never, arrays[`${name}.payloads`] as never), { heads, next, laterValues, laterPayloads, laterSize: next.length })
    }
    Object.assign(archive, {
      ids: table('ids'), terms: table('terms'), surfaces: table('surfaces'), links: table('links'), documents, living,
      current: arrays.current, idOf: arrays.idOf, dead: arrays.dead, starts: arrays.starts, claimLengths: arrays.claimLengths, titleLengths: arrays.titleLengths, tagged: arrays.tagged, spoken: arrays.spoken, days: arrays.days, negations: arrays.negations, headings: arrays.headings,
      sequence: arrays.sequence, termDocuments: arrays.termDocuments, surfaceTerms: arrays.surfaceTerms, surfaceLanguages: arrays.surfaceLanguages
    })
    Object.assign(archive.capitals, { seen: arrays.seen, withCapital: arrays.withCapital, marks: arrays.marks })
    Object.assign(archive.written, { words: table('written'), sequence: arrays.writtenSequence, starts: arrays.writtenStarts, headings: arrays.writtenHeadings, documentsOf: arrays.writtenDocuments })
    Object.assign(archive.inWords, { documents: arrays['inWords.documents'], size: arrays['inWords.documents'].length, starts: arrays['inWords.starts'], claimLengths: arrays['inWords.claimLengths'], titleLengths: arrays['inWords.titleLengths'], sequence: arrays['inWords.sequence'] })
    archive.inWords.recount()
    archive.written.recount(archive.dead, documents)
    index.lengths = lengths
    index.words = postings('words')
    index.grams = new Grams(postings('grams'))
    index.grams.size = grams
    index.grams.documents = arrays.gramDocuments as Uint32Array<ArrayBuffer>
    index.typos = new Typos(postings('typos'))
    index.typos.size = typos
    index.sounds = Object.assign(new Sounds(postings('sounds')), sounds)
    index.grams.fourDocuments = arrays.fourDocuments as Uint32Array<ArrayBuffer>
    index.links = postings('linked')
    return index
  }

  private take(check: CheckDocument): number {
    const document = this.archive.addDocument(check)
    for (const link of this.archive.linksOfCheck(check)) this.links.append(link, document, 0)
    return document
  }

  /** `vector` is what the operator's encoder made of the message, where there is one. */
  private ranked(message: Message, vector?: Float32Array, read = this.finder.read(message)): RankedMessage {
    const linked = new Map<number, string>()
    for (const link of linksOf(message.text, message.links)) {
      const known = this.archive.links.get(linkKey(link))
      if (known >= 0) this.links.each(known, (document) => { if (!this.archive.dead[document] && !linked.has(document)) linked.set(document, link) })
    }
    const asked = this.askSimilarities(read, vector)
    const measured = this.finder.find(message, read, asked.flatMap((says) => says.nearest?.(nearestByMeaning) ?? []))
    const stretches = measured.alone.map((stretch) => {
      const alone = messageOf(read, stretch)
      return this.rank(this.finder.findAlone(alone), new Map(), this.askSimilarities(alone))
    })
    return this.rank(measured, linked, asked, stretches)
  }

  private askSimilarities({ words }: ReadMessage, vector?: Float32Array) {
    const stems = words.map(({ stem }) => stem)
    return this.similarities.flatMap((similarity) => {
      const says = similarity.ask({ stems, vector })
      return says ? [{ ...says, weight: similarity.weight }] : []
    })
  }

  private rank(measured: Measured, linked: Map<number, string>, asked: (Asked & { weight: number })[], stretches: RankedMessage[] = []): RankedMessage {
    return new RankedMessage(this.archive, measured, linked, asked, this.model, this.share === undefined ? 1 : oddsOfShare(this.share, certainty.share), stretches)
  }
}
