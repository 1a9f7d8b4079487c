import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { endSession, findSession, newInvitation, sessionHours, invitationWorks, useInvitation } from '#desk/people'
import { freshDatabase } from '../../../test/support/database.ts'

const minute = 60_000

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  return { db, random: randomBytes, clock: () => new Date(now), wait: (milliseconds: number) => (now += milliseconds) }
}

test('a link opens one session, once', async (t) => {
  const deps = await desk(t)
  const token = await newInvitation(deps, { roles: ['editor'], by: null })
  assert.equal(await invitationWorks(deps, token), true)
  assert.equal(await invitationWorks(deps, token), true)

  const secret = await useInvitation(deps, token)
  assert.equal((await findSession(deps, secret!))?.roles.join(), 'editor')
  assert.equal(await invitationWorks(deps, token), false)
  assert.equal(await useInvitation(deps, token), null)
})

test('of twenty uses at once one comes through', async (t) => {
  const deps = await desk(t)
  const token = await newInvitation(deps, { roles: ['editor'], by: null })
  const secrets = await Promise.all(Array.from({ length: 20 }, () => useInvitation(deps, token)))
  assert.equal(secrets.filter(Boolean).length, 1)
  assert.equal((await deps.db.selectFrom('sessions').select('id').execute()).length, 1)
})

test('a link runs out after ten minutes, and is tidied away by the next one', async (t) => {
  const deps = await desk(t)
  const token = await newInvitation(deps, { roles: ['editor'], by: null })
  deps.wait(10 * minute - 1)
  assert.equal(await invitationWorks(deps, token), true)
  deps.wait(1)
  assert.equal(await invitationWorks(deps, token), false)
  assert.equal(await useInvitation(deps, token), null)
  deps.wait(1)
  await newInvitation(deps, { roles: ['editor'], by: null })
  assert.equal((await deps.db.selectFrom('invitations').selectAll().execute()).length, 1)
})

test('a session ends when it is ended, and by itself', async (t) => {
  const deps = await desk(t)
  const first = (await useInvitation(deps, await newInvitation(deps, { roles: ['editor'], by: null })))!
  await endSession(deps, (await findSession(deps, first))!)
  assert.equal(await findSession(deps, first), null)

  const second = (await useInvitation(deps, await newInvitation(deps, { roles: ['editor'], by: null })))!
  deps.wait(sessionHours * 60 * minute - 1)
  assert.ok(await findSession(deps, second))
  deps.wait(1)
  assert.equal(await findSession(deps, second), null)
})

test('the database holds hashes only, and what is no secret finds nothing', async (t) => {
  const deps = await desk(t)
  const token = await newInvitation(deps, { roles: ['editor'], by: null })
  const secret = (await useInvitation(deps, token))!
  const kept = JSON.stringify([await deps.db.selectFrom('invitations').selectAll().execute(), await deps.db.selectFrom('sessions').selectAll().execute()], (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('base64url') : value
  )
  assert.ok(!kept.includes(token) && !kept.includes(secret))
  for (const wrong of ['', 'x', `${secret}x`, secret.toLowerCase(), '\0', '𝔘'.repeat(43), 'a'.repeat(1_000_000)]) assert.equal(await findSession(deps, wrong), null)
})
