/** Measures every candidate against the message. One scan of the candidate's row of words; all scratch arrays are kept between calls. */
import type { Archive } from '../index/archive.ts'
import type { Grams } from '../index/grams.ts'
import { withRoom } from '../index/growing.ts'
import { allNorm, headingNorm, inAll, inHeading } from '../index/saturation.ts'
import type { Lengths } from '../index/word-postings.ts'
import { idfOf, rowFor, type Question } from '../query/question.ts'
import { AsWritten, type Said } from './as-written.ts'
import { measureCircumstances, type Circumstances } from './circumstances.ts'
import { GramCosines } from './gram-cosines.ts'
import { F } from './names.ts'
import { PairsAndRuns } from './pairs-and-runs.ts'

const firstWords = 25
const leadWords = 40

export class FeatureScan {
  private archive!: Archive
  private slotOf = new Uint16Array(0)
  private alikeSlot = new Uint16Array(0)
  private alikeness = new Float32Array(0)
  private stamps = new Uint32Array(0)
  private stamp = 0
  private question!: Question
  /** The words of the check that is measured, among others. */
  private sequence!: Uint32Array
  private lengths!: Lengths
  private nameWeights = new Float64Array(0)
  private nameTotal = 0
  private numberTotal = 0
  private isNumber = new Uint8Array(0)
  private rarest = 0
  private claimCounts = new Uint8Array(0)
  private titleCounts = new Uint8Array(0)
  private textCounts = new Uint8Array(0)
  private alikeHeading = new Float32Array(0)
  private slotCounts = new Uint16Array(0)
  private wantedSlots = new Uint8Array(0)
  private circumstances!: Circumstances
  private readonly grams = new GramCosines()
  private readonly nearness = new PairsAndRuns()
  private readonly asWritten = new AsWritten()

  /** Sets a message up, or the part of it between two places of its text; `close` must follow before the next. */
  open(archive: Archive, grams: Grams, question: Question, lengths: Lengths, read: Circumstances & Said, from: number, to: number): void {
    this.archive = archive
    this.question = question
    this.lengths = lengths
    this.slotOf = withRoom(this.slotOf, archive.terms.size)
    this.alikeSlot = withRoom(this.alikeSlot, archive.terms.size)
    this.alikeness = withRoom(this.alikeness, archive.terms.size)
    this.stamps = withRoom(this.stamps, archive.terms.size)
    for (let slot = 0; slot < question.size; slot++) if (question.terms[slot] >= 0) this.slotOf[question.terms[slot]] = slot + 1
    for (const { term, slot } of question.heard) if (this.slotOf[term] === 0) this.slotOf[term] = slot + 1
    for (const { term, slot, likeness } of question.alike) {
      this.alikeSlot[term] = slot + 1
      this.alikeness[term] = likeness
    }
    this.claimCounts = withRoom(this.claimCounts, question.size)
    this.titleCounts = withRoom(this.titleCounts, question.size)
    this.textCounts = withRoom(this.textCounts, question.size)
    this.alikeHeading = withRoom(this.alikeHeading, question.size)
    this.slotCounts = withRoom(this.slotCounts, question.size)
    this.wantedSlots = withRoom(this.wantedSlots, question.size)
    this.weighNames()
    this.openFirst()
    this.grams.open(archive, grams, question)
    this.nearness.open(question, this.slotOf)
    this.circumstances = read
    this.asWritten.open(archive.written, archive.living, read, from, to)
  }

  close(): void {
    const { question } = this
    for (let slot = 0; slot < question.size; slot++) if (question.terms[slot] >= 0) this.slotOf[question.terms[slot]] = 0
    for (const { term } of question.heard) this.slotOf[term] = 0
    for (const { term } of question.alike) this.alikeSlot[term] = 0
    this.grams.close()
    this.asWritten.close()
  }

  private weighNames(): void {
    const { archive, question } = this
    this.nameWeights = new Float64Array(question.size)
    this.isNumber = new Uint8Array(question.size)
    this.nameTotal = 0
    this.numberTotal = 0
    this.rarest = 0
    for (let slot = 0; slot < question.size; slot++) {
      const term = question.terms[slot]
      const nameness = archive.nameness(term)
      const number = isDigit(question.stems[slot].charCodeAt(0))
      this.isNumber[slot] = number ? 1 : 0
      this.nameWeights[slot] = nameness > 0.5 && !number ? question.weights[slot] * nameness : 0
      if (slot >= question.signatureFrom) continue
      this.nameTotal += this.nameWeights[slot]
      if (number) this.numberTotal++
      if (term >= 0 && question.weights[slot] > this.rarest) this.rarest = question.weights[slot]
    }
  }

  /** Writes the plain features of one document at `at`; in `held`, for each slot, 2 when claim or title have it, 1 when only the text has it. */
  measure(document: number, out: Float32Array, at: number, held: Uint8Array): void {
    const { archive, question, slotOf, lengths } = this
    const { weights, size, signatureFrom, total } = question
    const whole = total || 1
    const { sequence, start, claimEnd, titleEnd, end } = rowFor(archive, question, document)
    this.sequence = sequence
    const { claimCounts, titleCounts, textCounts, alikeHeading } = this
    claimCounts.fill(0, 0, size)
    titleCounts.fill(0, 0, size)
    textCounts.fill(0, 0, size)
    alikeHeading.fill(0, 0, size)
    const claim = this.field(start, claimEnd, claimCounts, alikeHeading)
    const claimNames = this.names(start, claimEnd)
    const title = this.field(claimEnd, titleEnd, titleCounts, alikeHeading)
    const distinctHeading = claim.distinct + title.distinct
    const leadEnd = Math.min(end, titleEnd + leadWords)
    const lead = this.slotCounts.fill(0, 0, size)
    for (let i = titleEnd; i < end; i++) {
      const slot = slotOf[sequence[i]]
      if (slot > 0 && textCounts[slot - 1] < 255) textCounts[slot - 1]++
      if (slot > 0 && i < leadEnd) lead[slot - 1] = 1
    }
    const headingNormed = headingNorm(titleEnd - start, lengths.heading)
    const claimNormed = headingNorm(claimEnd - start, lengths.heading)
    const titleNormed = headingNorm(titleEnd - claimEnd, lengths.heading)
    const textNormed = allNorm(end - titleEnd, lengths.all)
    const allNormed = allNorm(end - start, lengths.all)
    let claimScore = 0, titleScore = 0, textScore = 0, headingScore = 0, allScore = 0, alikeScore = 0
    let shareHeading = 0, shareAlike = 0, shareAll = 0, common = 0, rareHeading = 0, rareAll = 0
    let leadHeld = 0
    let namesHeading = 0, namesAll = 0, numbersHeading = 0, numbersAll = 0, signHeading = 0, signAll = 0, signTotal = 0
    for (let slot = 0; slot < size; slot++) {
      const w = weights[slot]
      const c = claimCounts[slot]
      const t = titleCounts[slot]
      const x = textCounts[slot]
      const heading = c + t
      const all = heading + x
      const own = slot < signatureFrom
      if (!own) {
        signTotal += w
        if (heading > 0) signHeading += w
        if (all > 0) signAll += w
      }
      const alike = alikeHeading[slot]
      if (all === 0) {
        if (alike > 0) {
          alikeScore += w * inHeading(alike, headingNormed)
          if (own) shareAlike += w * Math.min(1, alike)
        }
        continue
      }
      claimScore += w * inHeading(c, claimNormed)
      titleScore += w * inHeading(t, titleNormed)
      textScore += w * inAll(x, textNormed)
      headingScore += w * inHeading(heading, headingNormed)
      allScore += w * inAll(all, allNormed)
      alikeScore += w * inHeading(heading === 0 ? alike : heading, headingNormed)
      if (!own) continue
      held[slot] = heading > 0 ? 2 : 1
      if (lead[slot] > 0) leadHeld += w
      shareAll += w
      namesAll += this.nameWeights[slot]
      numbersAll += this.isNumber[slot]
      if (w > rareAll) rareAll = w
      if (heading > 0) {
        shareHeading += w
        shareAlike += w
        common++
        namesHeading += this.nameWeights[slot]
        numbersHeading += this.isNumber[slot]
        if (w > rareHeading) rareHeading = w
      } else shareAlike += w * Math.min(1, alike)
    }
    out[at + F['words in claim']] = claimScore / whole
    out[at + F['words in title']] = titleScore / whole
    out[at + F['words in text']] = textScore / whole
    out[at + F['words in claim and title']] = headingScore / whole
    out[at + F['words in all fields']] = allScore / whole
    out[at + F['words in claim and title, alike ones too']] = alikeScore / whole
    out[at + F['share of message in the first words of the text']] = leadHeld / whole
    measureCircumstances(this.circumstances, archive, document, out, at)
    this.grams.measure(document, out, at)
    this.asWritten.measure(document, out, at)
    this.firstWords(start, claimEnd, titleEnd, claim.total, headingNormed, out, at)
    this.nearness.measure(sequence, start, claimEnd, titleEnd, end, out, at)
    out[at + F['share of claim found']] = share(claim.exact, claim.total)
    out[at + F['share of claim found, alike words too']] = share(claim.alike, claim.total)
    out[at + F['share of title found']] = share(title.exact, title.total)
    out[at + F['share of title found, alike words too']] = share(title.alike, title.total)
    out[at + F['share of message in claim and title']] = shareHeading / whole
    out[at + F['share of message in claim and title, alike words too']] = shareAlike / whole
    out[at + F['share of message in all fields']] = shareAll / whole
    out[at + F['share of message in one passage of the text']] = this.passage(titleEnd, end) / whole
    out[at + F['share of claim numbers found']] = claim.numbers === 0 ? 0.5 : claim.numbersFound / claim.numbers
    out[at + F['claim numbers not found']] = claim.numbers - claim.numbersFound
    out[at + F['share of message numbers in claim and title']] = this.numberTotal === 0 ? 0.5 : numbersHeading / this.numberTotal
    out[at + F['share of message numbers in all fields']] = this.numberTotal === 0 ? 0.5 : numbersAll / this.numberTotal
    out[at + F['share of claim names found']] = claimNames.total === 0 ? 0.5 : claimNames.found / claimNames.total
    out[at + F['share of message names in claim and title']] = this.nameTotal === 0 ? 0.5 : namesHeading / this.nameTotal
    out[at + F['share of message names in all fields']] = this.nameTotal === 0 ? 0.5 : namesAll / this.nameTotal
    out[at + F['claim found in one passage of the message']] = this.claimPassage(start, claimEnd, claim.total)
    out[at + F['signature in claim and title']] = share(signHeading, signTotal)
    out[at + F['signature in all fields']] = share(signAll, signTotal)
    out[at + F['words in common with claim and title']] = Math.min(10, common)
    out[at + F['rarest words in claim and title']] = share(rareHeading, this.rarest)
    out[at + F['rarest words in all fields']] = share(rareAll, this.rarest)
    out[at + F['Jaccard with claim and title']] = share(common, signatureFrom + distinctHeading - common)
    out[at + F['Jaccard with claim']] = share(claim.exactCount, signatureFrom + claim.distinct - claim.exactCount)
    out[at + F['message length']] = Math.log(1 + question.words.length)
    out[at + F['claim length']] = Math.log(1 + claimEnd - start)
    out[at + F['title length']] = Math.log(1 + titleEnd - claimEnd)
    out[at + F['text length']] = Math.log(1 + end - titleEnd)
  }

  /** One short field: counts by slot, and the weight of its distinct stems, in all and found. */
  private field(from: number, to: number, counts: Uint8Array, alikeHeading: Float32Array) {
    const { archive, slotOf, alikeSlot, alikeness, stamps, question } = this
    const stamp = ++this.stamp
    let total = 0, exact = 0, alike = 0, exactCount = 0, distinct = 0, numbers = 0, numbersFound = 0
    for (let i = from; i < to; i++) {
      const term = this.sequence[i]
      const slot = slotOf[term]
      if (slot > 0 && counts[slot - 1] < 255) counts[slot - 1]++
      if (stamps[term] === stamp) continue
      stamps[term] = stamp
      distinct++
      const weight = idfOf(archive, term)
      total += weight
      const number = archive.isNumber(term)
      if (number) numbers++
      if (slot > 0 && slot <= question.signatureFrom) {
        exact += weight
        alike += weight
        exactCount++
        if (number) numbersFound++
      } else if (slot > 0) {
        exact += weight * 0.4
        alike += weight * 0.4
      } else if (alikeSlot[term] > 0) {
        alike += weight * alikeness[term]
        const asked = alikeSlot[term] - 1
        if (alikeHeading[asked] < alikeness[term]) alikeHeading[asked] = alikeness[term]
      }
    }
    return { total, exact, alike, exactCount, distinct, numbers, numbersFound }
  }

  private isFirst = new Uint8Array(0)
  private firstTotal = 0

  /** Marks the slots of the message's first words, where long posts say what they are about. */
  private openFirst(): void {
    const { question } = this
    this.isFirst = new Uint8Array(question.size)
    this.firstTotal = 0
    for (let i = 0; i < Math.min(firstWords, question.slots.length); i++) {
      const slot = question.slots[i]
      if (this.isFirst[slot] === 0) this.firstTotal += question.weights[slot]
      this.isFirst[slot] = 1
    }
  }

  private firstWords(start: number, claimEnd: number, titleEnd: number, claimTotal: number, headingNormed: number, out: Float32Array, at: number): void {
    const { slotOf, isFirst, question, stamps } = this
    const stamp = ++this.stamp
    let inClaim = 0
    let found = 0
    for (let i = start; i < titleEnd; i++) {
      const term = this.sequence[i]
      const slot = slotOf[term] - 1
      if (slot < 0 || isFirst[slot] === 0 || stamps[term] === stamp) continue
      stamps[term] = stamp
      if (i < claimEnd) inClaim += question.weights[slot]
      found += question.weights[slot] * inHeading(1, headingNormed)
    }
    out[at + F['claim found in the first words of the message']] = Math.min(1, share(inClaim, claimTotal))
    out[at + F['words in claim and title, first words of the message only']] = share(found, this.firstTotal)
  }

  private names(from: number, to: number): { total: number, found: number } {
    const { archive, slotOf } = this
    let total = 0
    let found = 0
    for (let i = from; i < to; i++) {
      const term = this.sequence[i]
      const nameness = archive.nameness(term)
      if (nameness <= 0.5 || archive.isNumber(term)) continue
      const weight = idfOf(archive, term) * nameness
      total += weight
      if (slotOf[term] > 0) found += weight
    }
    return { total, found }
  }

  /** The most weight of the message that stands in one passage of the text, a little longer than the message. */
  private passage(from: number, to: number): number {
    const { slotOf, question } = this
    const width = Math.max(12, question.words.length * 2)
    const counts = this.slotCounts.fill(0, 0, question.size)
    let held = 0
    let most = 0
    let tail = from
    for (let i = from; i < to; i++) {
      const slot = slotOf[this.sequence[i]] - 1
      if (slot < 0 || slot >= question.signatureFrom) continue
      for (; tail < i - width; tail++) {
        const old = slotOf[this.sequence[tail]] - 1
        if (old >= 0 && old < question.signatureFrom && --counts[old] === 0) held -= question.weights[old]
      }
      if (counts[slot]++ === 0) held += question.weights[slot]
      if (held > most) most = held
    }
    return most
  }

  /** The share of the claim that stands in one passage of the message, twice as long as the claim. */
  private claimPassage(from: number, to: number, total: number): number {
    const { slotOf, question } = this
    if (total === 0) return 0
    const wanted = this.wantedSlots.fill(0, 0, question.size)
    const counts = this.slotCounts.fill(0, 0, question.size)
    let some = false
    for (let i = from; i < to; i++) {
      const slot = slotOf[this.sequence[i]] - 1
      if (slot >= 0 && slot < question.signatureFrom) {
        wanted[slot] = 1
        some = true
      }
    }
    if (!some) return 0
    const width = Math.max(8, (to - from) * 2)
    let held = 0
    let most = 0
    let tail = 0
    for (let i = 0; i < question.slots.length; i++) {
      const slot = question.slots[i]
      if (wanted[slot] === 1 && counts[slot]++ === 0) held += question.weights[slot]
      if (i - tail >= width) {
        const old = question.slots[tail++]
        if (wanted[old] === 1 && --counts[old] === 0) held -= question.weights[old]
      }
      if (held > most) most = held
    }
    return Math.min(1, most / total)
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
