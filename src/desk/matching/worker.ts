/** The thread that holds the match index: loads or builds it, follows the feed of publications, answers questions, saves. */

import { setImmediate as turn } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { listen, openDatabase } from '#db'
import { type DecisionCuts, defaultCuts, type MatchIndex } from '#match'
import { feedChannel } from '#desk/checks'
import { buildIndex } from './build-index.ts'
import { cutsInForce } from './cuts.ts'
import { followFeed } from './follow-feed.ts'
import { learningInForce, useLearning } from './learnt-meaning.ts'
import { rankerChoice, useRanker } from './ranker-in-force.ts'
import { loadSnapshot, saveSnapshot } from './snapshot.ts'
import type { Answers, Explained, FromWorker, Question, ToWorker, WorkerSettings } from './types.ts'

const lookEvery = 1_000
const restAfterTrouble = 2_000
const saveEvery = 5 * 60_000

const { databaseUrl, snapshotDir } = workerData as WorkerSettings
const db = openDatabase(databaseUrl)
const port = parentPort!

let index: MatchIndex
let seq = 0
let cuts: DecisionCuts = defaultCuts
let learning = 0
let choice = 0
let savedSeq = 0
let savedAt = 0
let stopping = false
let hinted = false
let wake = () => {}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'question') answer(message.id, message.question)
  else hint(message.kind === 'stop')
})

const listener = listen(databaseUrl, feedChannel, () => hint(false))
await untilItWorks(prepare)
while (!stopping) {
  await untilItWorks(catchUp)
  await untilItWorks(learn)
  if (performance.now() - savedAt > saveEvery) await save()
  await pause(lookEvery)
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
  await catchUp()
  await save()
}

async function catchUp(): Promise<void> {
  const before = { seq, cuts }
  cuts = await cutsInForce(db)
  seq = await followFeed(db, index, seq, () => stopping)
  const isOtherCuts = cuts.answer !== before.cuts.answer || cuts.suggest !== before.cuts.suggest
  if (seq !== before.seq || isOtherCuts || savedAt === 0) say({ kind: 'state', checks: index.size, seq, cuts })
}

/** Questions are answered in between, still by what was in force before. */
async function learn(): Promise<void> {
  const chosen = await rankerChoice(db)
  if (chosen.id !== choice) await useRanker(db, index, chosen)
  choice = chosen.id
  const newest = await learningInForce(db)
  if (newest === learning) return
  await useLearning(db, index, newest, () => turn())
  learning = newest
}

/** Not being able to save costs the next start time, and nothing else. */
async function save(): Promise<void> {
  savedAt = performance.now()
  if (!index || seq === savedSeq) return
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

function answer(id: number, question: Question): void {
  try {
    say({ kind: 'answer', id, answer: answerTo(question) })
  } catch (error) {
    say({ kind: 'fault', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

function answerTo(question: Question): Answers[Question['kind']] {
  if (question.kind === 'match') return index.match(question.message, { limit: question.limit, cuts })
  if (question.kind === 'search') return index.search({ text: question.query }, { limit: question.limit }).map((match) => match.id)
  const ids = question.ids ?? index.match(question.message, { limit: 5 }).matches.map((match) => match.id)
  return ids.filter((id) => index.has(id)).map((id): Explained => ({ id, explanation: index.explain(question.message, id, { cuts }) }))
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
