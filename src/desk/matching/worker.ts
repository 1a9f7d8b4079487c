/** The thread that holds the match index: loads or builds it, follows the feed of publications, answers questions, saves. */

import { setImmediate as turn } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { listen, openDatabase } from '#db'
import { inTurns } from '#desk/background'
import { alikeInWords, copyOf, openClaims } from '#desk/comparing'
import type { EncoderTraits, Vector } from '#desk/encoding'
import { type DecisionCuts, defaultCuts, type MatchIndex } from '#match'
import type { Meaning } from '#match/learn'
import { feedChannel } from '#desk/checks'
import { buildIndex } from './build-index.ts'
import { cutsInForce } from './cuts.ts'
import { followFeed } from './follow-feed.ts'
import { EncodedArchive } from './encoded-archive.ts'
import { learningInForce, readLearning } from './learnt-meaning.ts'
import { rankerChoice, useRanker } from './ranker-in-force.ts'
import { shareInForce } from './share-in-force.ts'
import { loadSnapshot, saveSnapshot } from './snapshot.ts'
import type { Answers, Explained, FromWorker, Question, ToWorker, WorkerSettings } from './types.ts'

const lookEvery = 1_000
const restAfterTrouble = 2_000
/** An index of which more than this came after it was last compacted is compacted. */
const tooLoose = 0.2
const saveEvery = 5 * 60_000
const shareEvery = 60_000

const { databaseUrl, snapshotDir } = workerData as WorkerSettings
const db = openDatabase(databaseUrl)
const port = parentPort!

let index: MatchIndex
let seq = 0
let cuts: DecisionCuts = defaultCuts
let learning = 0
let meaning: Meaning | null = null
let encoder: EncoderTraits | null = null
let encoded: EncodedArchive | null = null
let toldEncoded: number | null = null
const asked = new Map<number, (vectors: Vector[] | null) => void>()
let lastAsked = 0
let choice = 0
let savedSeq = 0
let savedAt = 0
let sharedAt = 0
let stopping = false
let hinted = false
let wake = () => {}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'question') return void answer(message.id, message.question)
  if (message.kind === 'vectors') {
    asked.get(message.id)?.(message.vectors)
    asked.delete(message.id)
    return
  }
  if (message.kind === 'encoder') encoder = message.traits
  hint(message.kind === 'stop')
})

const listener = listen(databaseUrl, feedChannel, () => hint(false))
await untilItWorks(prepare)
while (!stopping) {
  await untilItWorks(catchUp)
  await untilItWorks(learn)
  if (performance.now() - sharedAt > shareEvery) await untilItWorks(learnShare)
  const isMoreToEncode = await encode().catch((error) => void tell(`The archive could not be encoded now, and will be later: ${wordsOf(error)}`))
  if (performance.now() - savedAt > saveEvery) await save()
  await pause(isMoreToEncode ? 0 : lookEvery)
}
await save()
await listener.stop()
await db.destroy()
port.close()

async function prepare(): Promise<void> {
  const snapshot = await loadSnapshot(db, snapshotDir, tell)
  if (snapshot) {
    ;({ index, seq } = snapshot)
    savedSeq = seq
  } else {
    ;({ index, seq } = await buildIndex(db, tell, () => stopping))
  }
  await learnShare()
  await catchUp()
  if (index.size > 0) await inTurns(index.preparing(), () => turn())
  await compact()
  await save()
}

async function catchUp(): Promise<void> {
  const before = { seq, cuts }
  cuts = await cutsInForce(db)
  seq = await followFeed(db, index, seq, () => stopping)
  const isOtherCuts = cuts.answer !== before.cuts.answer || cuts.suggest !== before.cuts.suggest
  if (seq !== before.seq || isOtherCuts || savedAt === 0) sayState()
}

/** Questions are answered in between, still by what was in force before. */
async function learn(): Promise<void> {
  const chosen = await rankerChoice(db)
  if (chosen.id !== choice) await useRanker(db, index, chosen)
  choice = chosen.id
  const newest = await learningInForce(db)
  if (newest === learning) return
  meaning = await readLearning(db, index, newest, () => turn())
  useMeasures()
  learning = newest
}

async function learnShare(): Promise<void> {
  index.useShare((await shareInForce(db)).share)
  sharedAt = performance.now()
}

/** A little of the archive at a time, so that publications are not kept waiting. True where there is more. */
async function encode(): Promise<boolean> {
  if (!encoder) return false
  if (!encoded) {
    encoded = await EncodedArchive.load(encoder, snapshotDir, db, index, encodeTexts)
    useMeasures()
  }
  const isMore = await encoded.work(() => performance.now())
  const size = encoded.checks.size
  if (size !== toldEncoded) sayState()
  toldEncoded = size
  return isMore
}

/** The encoder lives in a thread of the host. */
function encodeTexts(texts: string[], as: 'message' | 'check'): Promise<Vector[] | null> {
  const id = ++lastAsked
  return new Promise((resolve) => {
    asked.set(id, resolve)
    say({ kind: 'encode', id, texts, as })
  })
}

function useMeasures(): void {
  index.useSimilarity(meaning ?? undefined, encoded?.checks)
}

function sayState(): void {
  say({ kind: 'state', checks: index.size, seq, cuts, encoded: encoded && encoded.checks.size })
}

/** Questions are answered in between. */
async function compact(): Promise<void> {
  if (stopping || index.loose <= tooLoose) return
  await inTurns(index.compacting(), () => turn())
  await inTurns(index.preparing(), () => turn())
}

/** Not being able to save costs the next start time, and nothing else. */
async function save(): Promise<void> {
  savedAt = performance.now()
  await encoded?.save().catch((error) => tell(`The encoder's vectors could not be saved, and will be made again at the next start: ${wordsOf(error)}`))
  if (!index || seq === savedSeq) return
  await compact()
  try {
    await saveSnapshot(db, snapshotDir, { index, seq })
    savedSeq = seq
  } catch (error) {
    tell(`The match index could not be saved, and will be built again at the next start: ${wordsOf(error)}`)
  }
}

/** The database may be away for a while. */
async function untilItWorks(step: () => Promise<void>): Promise<void> {
  for (let told = false; !stopping; ) {
    try {
      return await step()
    } catch (error) {
      if (!told) tell(`The match index cannot read the archive, and tries again: ${wordsOf(error)}`)
      told = true
      await pause(restAfterTrouble)
    }
  }
}

async function answer(id: number, question: Question): Promise<void> {
  try {
    say({ kind: 'answer', id, answer: await answerTo(question) })
  } catch (error) {
    say({ kind: 'fault', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

function answerTo(question: Question): Answers[Question['kind']] | Promise<Answers['alike']> {
  if (question.kind === 'match') return index.match(question.message, { limit: question.limit, cuts, vector: question.vector })
  if (question.kind === 'search') return index.search({ text: question.query }, { limit: question.limit, vector: question.vector }).map((match) => match.id)
  if (question.kind === 'copy') return copyOf(question.statement)
  if (question.kind === 'alike') return openClaims(db).then((claims) => alikeInWords(claims, question.own, question.limit))
  const ids = question.ids ?? index.match(question.message, { limit: 5, vector: question.vector }).matches.map((match) => match.id)
  return ids.filter((id) => index.has(id)).map((id): Explained => ({ id, explanation: index.explain(question.message, id, { cuts, vector: question.vector }) }))
}

function hint(isStop: boolean): void {
  stopping ||= isStop
  hinted = true
  wake()
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds)
    function done() {
      clearTimeout(timer)
      wake = () => {}
      hinted = false
      resolve()
    }
    wake = done
    if (hinted) done()
  })
}

function tell(line: string): void {
  say({ kind: 'log', line })
}

function say(message: FromWorker): void {
  port.postMessage(message)
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
