import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type TestContext, test } from 'node:test'
import { MatchIndex } from '#match'
import { startBackground } from '#desk/background'
import { checkId, type CheckRecord, putChecks } from '#desk/checks'
import { documentsOf } from '#desk/matching'
import { askForEvaluation, evaluationState, evaluationTask, figuresAt, lastEvaluation } from '#desk/tuning'
import { worlds } from '#fixtures'
import { freshDatabase } from '../../../test/support/database.ts'
import { evaluate } from './evaluate.ts'
import { knownQuestions } from './known-questions.ts'
import { tryQuestion } from './try-question.ts'

const clock = () => new Date()

const record = (key: string, claim: string, more: Partial<CheckRecord> = {}): CheckRecord => ({ sourceKey: key, origin: 'import', language: 'en', claim, publisher: { name: 'Town Library' }, url: `https://library.example/${key}`, ...more })

async function town(t: TestContext) {
  const started: { stop(): Promise<void> }[] = []
  // Before the database and the folder go: what is ended first is what was asked for first.
  t.after(() => Promise.all(started.map((background) => background.stop())))
  const { db, url: databaseUrl } = await freshDatabase(t)
  const snapshotDir = mkdtempSync(join(tmpdir(), 'touchstone-tuning-'))
  t.after(() => rmSync(snapshotDir, { recursive: true, force: true }))
  const log: string[] = []
  const start = () => {
    const background = startBackground({ db, databaseUrl, snapshotDir, clock, log: (line) => log.push(line), tasks: [evaluationTask] })
    started.push(background)
    return background
  }
  return { db, clock, log, start }
}

async function finished(db: Parameters<typeof evaluationState>[0]) {
  for (;;) {
    const state = await evaluationState(db)
    if (state?.finishedAt) return state
    await pause(50)
  }
}

test('two nodes evaluate the town’s archive once, and its figures can be read at any cut-offs', async (t) => {
  const deps = await town(t)
  const { checks } = await worlds['small-town']()
  // The words count here and not who published them: the desk's own would have to be approved first.
  await putChecks(deps, checks.map((check) => ({ ...check, origin: 'import', ratingKey: undefined })))
  deps.start()
  deps.start()
  await askForEvaluation(deps, null)
  const state = await finished(deps.db)
  assert.deepEqual([state.fault, deps.log], [null, []])

  const evaluation = (await lastEvaluation(deps.db))!
  assert.equal(evaluation.checks, checks.length)
  assert.ok(evaluation.outcomes.length > checks.length / 2, `only ${evaluation.outcomes.length} messages`)
  assert.equal(Math.max(...(await deps.db.selectFrom('evaluations').select('attempts').execute()).map(({ attempts }) => attempts)), 1)
  const all = figuresAt(evaluation.outcomes, { answer: 0.0001, suggest: 0.0001 })
  assert.ok(all.answered > 0.9 && all.precision! > 0.7, JSON.stringify(all))
})

test('what the figures say of other cut-offs is what is decided at them', async (t) => {
  const deps = await town(t)
  const { checks } = await worlds['small-town']()
  await putChecks(deps, checks.map((check) => ({ ...check, origin: 'import', ratingKey: undefined })))
  const ids = (await deps.db.selectFrom('checks').select('id').execute()).map(({ id }) => id)
  const index = MatchIndex.build(await documentsOf(deps.db, ids))
  const questions = (await knownQuestions(deps.db)).filter(({ source }) => source !== 'title')
  const outcomes = await evaluate(deps.db, index, questions, async () => {})
  assert.equal(outcomes.length, questions.length)
  for (const cuts of [{ answer: 0.985, suggest: 0.415 }, { answer: 0.9715, suggest: 0.2015 }, { answer: 0.6115, suggest: 0.0515 }]) {
    const decided = questions.map(({ message }) => index.match(message, { limit: 5, cuts }).decision)
    const { answered, suggested } = figuresAt(outcomes, cuts)
    assert.deepEqual([answered, suggested], ['answer', 'suggest'].map((decision) => decided.filter((one) => one === decision).length / questions.length), JSON.stringify(cuts))
  }
})

test('an evaluation that was interrupted is begun again', async (t) => {
  const deps = await town(t)
  await putChecks(deps, [record('a', 'The bridge over the Swanneck is closed to everyone until the spring.')])
  await askForEvaluation(deps, null)
  await deps.db.updateTable('evaluations').set({ attempts: 1, started_at: clock(), beat_at: new Date(Date.now() - 61_000) }).execute()
  deps.start()
  assert.equal((await finished(deps.db)).fault, null)
  assert.equal((await lastEvaluation(deps.db))!.outcomes.length, 1)
})

test('stopping puts the work back', async (t) => {
  const deps = await town(t)
  await putChecks(deps, Array.from({ length: 300 }, (_, n) => record(`k${n}`, `The number ${n} bus will stop at the harbour office every ${n + 3} minutes.`)))
  await askForEvaluation(deps, null)
  const background = deps.start()
  while (!(await evaluationState(deps.db))!.startedAt) await pause(5)
  await background.stop()
  const row = await deps.db.selectFrom('evaluations').select(['beat_at', 'finished_at', 'attempts']).executeTakeFirstOrThrow()
  assert.ok(row.finished_at || (row.beat_at === null && row.attempts === 0), JSON.stringify(row))
})

test('the index is the same after a question as before', async (t) => {
  const deps = await town(t)
  await putChecks(deps, [record('a', 'The bridge over the Swanneck is closed until spring.', { title: 'No, you can still cross the river' }), record('b', 'The ferry over the Swanneck is free.'), record('c', 'Le pont est fermé.', { translationOf: 'a', language: 'fr' })])
  const documents = await documentsOf(deps.db, ['a', 'b', 'c'].map(checkId))
  const index = MatchIndex.build(documents)
  const right = documents.filter(({ id }) => id !== checkId('b'))
  const probe = { text: 'no you can still cross the river' }
  const before = index.match(probe).matches
  const { found, foundWithout } = tryQuestion(index, { source: 'title', checkId: checkId('a'), language: 'en', message: probe }, right)
  assert.ok(found.every(({ score }) => score < before[0].score))
  assert.ok(foundWithout.every(({ id }) => id === checkId('b')))
  assert.deepEqual(index.match(probe).matches.map(({ id, score }) => [id, score.toFixed(6)]), before.map(({ id, score }) => [id, score.toFixed(6)]))
})

test('what most askers confirmed is a known question; what most rejected is not', async (t) => {
  const { db } = await town(t)
  await putChecks({ db, clock }, [record('a', 'Yes'), record('b', 'No')])
  const submit = async (id: string, claim: string, text: string, check: string, helpful: boolean) => {
    await db.insertInto('claims').values({ id: claim, statement: text, language: 'en', asker_key: randomBytes(16), opened_at: clock() }).onConflict((on) => on.doNothing()).execute()
    await db.insertInto('submissions').values({ id, claim_id: claim, text, url: null, language: 'en', text_hash: randomBytes(32), asker: randomBytes(16), network: null, received_at: clock() }).execute()
    await db.insertInto('submission_feedback').values({ submission_id: id, check_id: checkId(check), helpful, at: clock() }).execute()
  }
  await submit('1', 'claim', 'Is it so?', 'a', true)
  await submit('2', 'claim', 'Is it so??', 'a', true)
  await submit('3', 'claim', 'Is it so???', 'a', false)
  await submit('4', 'other', 'Is it not so?', 'b', true)
  await submit('5', 'other', 'Is it not so??', 'b', false)
  const known = await knownQuestions(db)
  assert.deepEqual(known.map(({ source, checkId }) => [source, checkId]), [['askers', checkId('a')]])
  assert.match(known[0].message.text, /^Is it so\?{1,2}$/)
})
