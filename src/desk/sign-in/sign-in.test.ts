import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { endSession, findSession, newSignInLink, sessionHours, signInLinkWorks, useSignInLink } from '#desk/sign-in'
import { freshDatabase } from '../../../test/support/database.ts'

const minute = 60_000

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  return { db, random: randomBytes, clock: () => new Date(now), wait: (milliseconds: number) => (now += milliseconds) }
}

test('a link opens one session, once', async (t) => {
  const deps = await desk(t)
  const token = await newSignInLink(deps)
  assert.equal(await signInLinkWorks(deps, token), true)
  assert.equal(await signInLinkWorks(deps, token), true)

  const secret = await useSignInLink(deps, token)
  assert.equal((await findSession(deps, secret!))?.role, 'editor')
  assert.equal(await signInLinkWorks(deps, token), false)
  assert.equal(await useSignInLink(deps, token), null)
})

test('of twenty uses at once one comes through', async (t) => {
  const deps = await desk(t)
  const token = await newSignInLink(deps)
  const secrets = await Promise.all(Array.from({ length: 20 }, () => useSignInLink(deps, token)))
  assert.equal(secrets.filter(Boolean).length, 1)
  assert.equal((await deps.db.selectFrom('sessions').select('id').execute()).length, 1)
})

test('a link runs out after ten minutes, and is tidied away by the next one', async (t) => {
  const deps = await desk(t)
  const token = await newSignInLink(deps)
  deps.wait(10 * minute - 1)
  assert.equal(await signInLinkWorks(deps, token), true)
  deps.wait(1)
  assert.equal(await signInLinkWorks(deps, token), false)
  assert.equal(await useSignInLink(deps, token), null)
  deps.wait(1)
  await newSignInLink(deps)
  assert.equal((await deps.db.selectFrom('sign_in_links').selectAll().execute()).length, 1)
})

test('a session ends when it is ended, and by itself', async (t) => {
  const deps = await desk(t)
  const first = (await useSignInLink(deps, await newSignInLink(deps)))!
  await endSession(deps, (await findSession(deps, first))!)
  assert.equal(await findSession(deps, first), null)

  const second = (await useSignInLink(deps, await newSignInLink(deps)))!
  deps.wait(sessionHours * 60 * minute - 1)
  assert.ok(await findSession(deps, second))
  deps.wait(1)
  assert.equal(await findSession(deps, second), null)
})

test('the database holds hashes only, and what is no secret finds nothing', async (t) => {
  const deps = await desk(t)
  const token = await newSignInLink(deps)
  const secret = (await useSignInLink(deps, token))!
  const kept = JSON.stringify([await deps.db.selectFrom('sign_in_links').selectAll().execute(), await deps.db.selectFrom('sessions').selectAll().execute()], (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('base64url') : value
  )
  assert.ok(!kept.includes(token) && !kept.includes(secret))
  for (const wrong of ['', 'x', `${secret}x`, secret.toLowerCase(), '\0', '𝔘'.repeat(43), 'a'.repeat(1_000_000)]) assert.equal(await findSession(deps, wrong), null)
})
