/** Learns from a small made-up archive in which claims and titles say the same in different words, and judges what was learnt. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MatchIndex } from '../index/match-index.ts'
import type { CheckDocument } from '../types.ts'
import { learn } from './learn.ts'
import type { Learnt } from './learn.ts'
import { Meaning } from './meaning.ts'
import { seeded } from './random.ts'
import type { Random } from './random.ts'
import { WordModel } from './word-model.ts'

const SMALL = { dimensions: 32, runs: 1024, steps: 200, batch: 64 }
const PLACES = 40
const NO_STEMMER = 'sw'
const [drug, remedy, place, town] = [1, 2, 3, 4].map((seed) => coinedWords(seeded(seed)))

test('words that stand for each other across the parts of a check come to lie together', () => {
  const index = MatchIndex.build(archiveWithSynonyms())
  const { model, verdict } = learnt(index)
  assert.ok(cosine(model, [drug[5]], [remedy[5]]) > 0.5, 'paired words')
  assert.ok(cosine(model, [drug[5]], [remedy[6]]) < 0.3, 'words of another pair')
  assert.ok(verdict.pairs >= 20)
  assert.ok(verdict.together > verdict.words + 0.2)
  assert.equal(verdict.helps, true)
})

test('likeness on the index finds the check that says it in other words', () => {
  const documents = archiveWithSynonyms()
  const index = MatchIndex.build(documents)
  const meaning = new Meaning(learnt(index).model, index.archive)
  const asked = meaning.ask({ stems: [remedy[7]] })!
  const nearest = documents.map(({ id }) => ({ id, likeness: asked.likeness(index.archive.documentOf(id)) })).sort((a, b) => b.likeness - a.likeness)
  assert.ok(documents.find(({ id }) => id === nearest[0].id)!.claim.startsWith(drug[7]))
  assert.equal(meaning.ask({ stems: [] }), undefined)
})

test('a check added later gets its vector', () => {
  const index = MatchIndex.build(archiveWithSynonyms())
  const meaning = new Meaning(learnt(index).model, index.archive)
  index.add({ id: 'new', claim: `${drug[3]} ${place[3]}` })
  const before = meaning.ask({ stems: [remedy[3]] })!.likeness(index.archive.documentOf('new'))
  meaning.follow()
  const after = meaning.ask({ stems: [remedy[3]] })!.likeness(index.archive.documentOf('new'))
  assert.equal(before, 0)
  assert.ok(after > 0.4)
})

test('an embedding learnt from noise is dropped', () => {
  const random = seeded(3)
  const coined = [...drug, ...place, ...town]
  const noise = () => Array.from({ length: 6 }, () => coined[Math.floor(random() * coined.length)]).join(' ')
  const index = MatchIndex.build(Array.from({ length: 600 }, (_, i) => ({ id: `c${i}`, claim: noise(), title: noise(), language: NO_STEMMER })))
  assert.equal(learnt(index).verdict.helps, false)
})

test('nothing is learnt from a small archive, nor from claims alone', () => {
  assert.equal(learn(MatchIndex.build(archiveWithSynonyms().slice(0, 100)).archive, SMALL).next().value, undefined)
  assert.equal(learn(MatchIndex.build(archiveWithSynonyms().map(({ id, claim }) => ({ id, claim }))).archive, SMALL).next().value, undefined)
})

test('the same archive and seed give the same model, another seed another one', () => {
  const bytes = (seed: number) => Buffer.from(learnt(MatchIndex.build(archiveWithSynonyms()), { steps: 20, seed }).model.save())
  assert.ok(bytes(1).equals(bytes(1)))
  assert.ok(!bytes(1).equals(bytes(2)))
})

test('progress is told, and the work can be left at any step', () => {
  const steps: number[] = []
  for (const { step, steps: all, loss } of learn(MatchIndex.build(archiveWithSynonyms()).archive, { ...SMALL, steps: 50 })) {
    steps.push(step)
    assert.equal(all, 50)
    assert.ok(Number.isFinite(loss))
  }
  assert.deepEqual(steps, [20, 40, 50])
  const left = learn(MatchIndex.build(archiveWithSynonyms()).archive, SMALL)
  left.next()
  assert.deepEqual(left.return(undefined), { done: true, value: undefined })
})

test('what is saved is loaded again, word for word; damage is refused', () => {
  const { model } = learnt(MatchIndex.build(archiveWithSynonyms()), { steps: 20 })
  const bytes = model.save()
  const loaded = WordModel.load(bytes)
  for (const stems of [[drug[1]], [drug[1], place[2], 'never-seen'], ['ж'], ['😀']]) assert.deepEqual(loaded.encode(stems), model.encode(stems))
  bytes[bytes.length >> 1] ^= 1
  assert.throws(() => WordModel.load(bytes))
})

test('a word never seen lies near its relatives', () => {
  const { model } = learnt(MatchIndex.build(archiveWithSynonyms()))
  assert.ok(cosine(model, ['unbelievable'], ['unbelievably']) > cosine(model, ['unbelievable'], ['questionnaire']) + 0.3)
})

/** Claims speak of drugs and places, titles of remedies and towns; only what stands together tells which remedy is which drug. */
function archiveWithSynonyms(): CheckDocument[] {
  const random: Random = seeded(11)
  return Array.from({ length: 800 }, (_, i) => {
    const [a, b] = [Math.floor(random() * PLACES), Math.floor(random() * PLACES)]
    return { id: `c${i}`, claim: `${drug[a]} ${place[b]}`, title: `${remedy[a]} ${town[b]}`, language: NO_STEMMER }
  })
}

function coinedWords(random: Random): string[] {
  const syllable = () => 'bdfgklmnprstvz'[Math.floor(random() * 14)] + 'aeiou'[Math.floor(random() * 5)]
  return Array.from({ length: PLACES }, () => syllable() + syllable() + syllable() + syllable())
}

function learnt(index: MatchIndex, settings = {}): Learnt {
  const work = learn(index.archive, { ...SMALL, ...settings })
  for (let turn = work.next(); ; turn = work.next()) if (turn.done) return turn.value!
}

function cosine(model: WordModel, a: string[], b: string[]): number {
  const x = model.encode(a)!
  return model.encode(b)!.reduce((sum, value, d) => sum + value * x[d], 0)
}
