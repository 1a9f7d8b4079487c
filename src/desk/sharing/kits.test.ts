import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '#db'
import { startBackground } from '#desk/background'
import { freshDatabase } from '../../../test/support/database.ts'
import { publish } from '../../../test/support/published.ts'
import { sampleDocument } from '../../../test/support/share-samples.ts'
import { askForKit, askForNewKits, kitOf, previewCard, sharingTask, wantedFile } from './index.ts'

const speaker = { deskName: 'Test desk', publicUrl: 'https://desk.example' }
const clock = () => new Date()

function work(t: TestContext, db: Database, databaseUrl: string, log: string[] = []) {
  const background = startBackground({ db, databaseUrl, snapshotDir: mkdtempSync(join(tmpdir(), 'touchstone-share-')), clock, log: (line) => log.push(line), tasks: [sharingTask(() => speaker)] })
  t.after(() => background.stop())
  return background
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isTrue()); waited += 50) {
    assert.ok(waited < 300_000, 'it never came to that')
    await pause(50)
  }
}

test('what is published gets its cards and its clip; what was made is made again when it is lost', { timeout: 400_000 }, async (t) => {
  const { db, url } = await freshDatabase(t)
  const document = sampleDocument('korean')
  const sha256 = await publish(db, document, 0)
  const log: string[] = []
  work(t, db, url, log)
  await until(async () => (await kitOf(db, speaker, document.edition))?.files.length === 4)
  assert.deepEqual(log, [])
  const kit = (await kitOf(db, speaker, document.edition))!
  assert.deepEqual([kit.job?.fault, kit.job?.result], [null, { cards: 3, clip: 'made' }])
  assert.equal((await wantedFile({ db, clock }, speaker, sha256, '1200x630')).kind, 'file')

  await db.deleteFrom('share_files').execute()
  await db.updateTable('share_kits').set({ finished_at: new Date(Date.now() - 3_600_000) }).execute()
  assert.equal((await wantedFile({ db, clock }, speaker, sha256, 'clip')).kind, 'being-made')
  await until(async () => (await kitOf(db, speaker, document.edition))?.files.length === 4)
  const { rows } = { rows: await db.selectFrom('share_kits').select('id').execute() }
  assert.equal(rows.length, 2)
})

test('stopped in the middle, it is taken up again and made once', { timeout: 400_000 }, async (t) => {
  const { db, url } = await freshDatabase(t)
  const document = sampleDocument('latin')
  await publish(db, document, 0)
  const first = work(t, db, url)
  await until(async () => (await kitOf(db, speaker, document.edition))?.job?.startedAt != null)
  await first.stop()
  const cut = (await kitOf(db, speaker, document.edition))!
  assert.deepEqual([cut.files.length, cut.job?.finishedAt], [0, null])

  // Killed outright, a node leaves its row behind with a sign of life that grows old.
  await db.updateTable('share_kits').set({ attempts: 1, started_at: new Date(), beat_at: new Date(Date.now() - 120_000) }).execute()
  work(t, db, url)
  await until(async () => (await kitOf(db, speaker, document.edition))?.files.length === 4)
  assert.equal((await db.selectFrom('share_kits').select('id').execute()).length, 1)
})

test('each publication is asked for once, however often and by however many it is looked for', async (t) => {
  const { db } = await freshDatabase(t)
  await publish(db, sampleDocument('latin', { edition: 'a', check: 'a' }), 3)
  await Promise.all(Array.from({ length: 8 }, () => askForNewKits({ db, clock }, speaker)))
  const sha256 = await publish(db, sampleDocument('latin', { edition: 'b', check: 'b' }), 9)
  await Promise.all(Array.from({ length: 8 }, () => Promise.all([askForNewKits({ db, clock }, speaker), askForKit({ db, clock }, speaker, sha256)])))
  assert.deepEqual((await db.selectFrom('share_kits').select('entry_index').orderBy('entry_index').execute()).map((row) => row.entry_index), [3, 9])
})

test('what was published long ago is made when somebody wants it, and not before', async (t) => {
  const { db } = await freshDatabase(t)
  const sha256 = await publish(db, sampleDocument('latin'), 0, new Date(Date.now() - 8 * 86_400_000))
  await askForNewKits({ db, clock }, speaker)
  assert.deepEqual(await db.selectFrom('share_kits').select('id').execute(), [])
  assert.equal((await wantedFile({ db, clock }, speaker, sha256, '1200x630')).kind, 'being-made')
})

test('a picture belongs to the name that stands on it: under another one it is drawn again', async (t) => {
  const { db } = await freshDatabase(t)
  const sha256 = await publish(db, sampleDocument('latin'), 0)
  await db.insertInto('share_files').values({ sha256, format: '1200x630', bytes: Buffer.from('x'), made_at: new Date(), desk_name: speaker.deskName }).execute()
  const renamed = { deskName: 'Another desk' }
  await askForKit({ db, clock }, speaker, sha256)
  assert.equal((await wantedFile({ db, clock }, renamed, sha256, '1200x630')).kind, 'being-made')
  assert.equal((await wantedFile({ db, clock }, speaker, sha256, '1200x630')).kind, 'file')
  assert.deepEqual(await db.selectFrom('share_kits').select('desk_name').orderBy('id').execute(), [{ desk_name: speaker.deskName }, { desk_name: renamed.deskName }])
})

test('nothing is made or shown of what nobody published, or of what was removed', async (t) => {
  const { db } = await freshDatabase(t)
  assert.equal((await wantedFile({ db, clock }, speaker, Buffer.alloc(32), '1200x630')).kind, 'never')
  const sha256 = await publish(db, sampleDocument('latin'), 0)
  await db.insertInto('share_files').values({ sha256, format: '1200x630', bytes: Buffer.from('x'), made_at: new Date(), desk_name: speaker.deskName }).execute()
  assert.equal((await wantedFile({ db, clock }, speaker, sha256, '1200x630')).kind, 'file')
  const [asker, approver] = await db.selectFrom('people').select('id').execute()
  await db.insertInto('removals').values({ sha256, reason: 'court-order', note: null, asked_by: asker.id, asked_at: new Date(), approved_by: approver.id, approved_at: new Date(), entry_index: null }).execute()
  await db.updateTable('versions').set({ document: null }).where('sha256', '=', sha256).execute()
  assert.equal((await wantedFile({ db, clock }, speaker, sha256, '1200x630')).kind, 'never')
  await askForKit({ db, clock }, speaker, sha256)
  assert.equal((await db.selectFrom('share_kits').select('id').execute()).length, 0)
})

test('an approver sees the card before it is published, and the event loop goes on', async () => {
  let turns = 0
  const counting = setInterval(() => turns++, 5)
  const [png] = await Promise.all([previewCard(sampleDocument('han'), new Date(), speaker), previewCard(sampleDocument('arabic'), new Date(), speaker)])
  clearInterval(counting)
  assert.equal(png.subarray(1, 4).toString(), 'PNG')
  assert.ok(turns > 3, `${turns} turns`)
})
