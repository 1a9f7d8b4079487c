/** People, their ways in and their sessions: what is used once is used once, also by many at once, and nothing secret stands in the database. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { addPerson, beginSession, checkPasswordWay, endOwnSession, endSession, endSessionsOf, findInvitation, findSession, giveRole, join, keepPasswordWay, newAuthenticator, newInvitation, newRecoveryCodes, openInvitations, passwordWayOf, personOfPassword, revokeInvitation, sessionHours, sessionsOf, takeRole, type Role } from '#desk/people'
import { Refusal } from '#desk/refusals'
import { freshDatabase } from '../../../test/support/database.ts'
import { meanwhile } from '../../../test/support/meanwhile.ts'
import { checkPassword } from './passwords.ts'
import { seal, unseal } from './sealing.ts'
import { base32, codeAt, stepOf, stepOfCode } from './totp.ts'

const minute = 60_000
const day = 24 * 60 * minute
const good = 'four quiet herons wait'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  return { db, random: randomBytes, secrets: { pepper: randomBytes(32) }, clock: () => new Date(now), wait: (milliseconds: number) => (now += milliseconds) }
}

type Deps = Awaited<ReturnType<typeof desk>>

const person = (deps: Deps, handle: string, roles: Role[] = ['reviewer']) => addPerson(deps, { handle, name: handle, roles, by: null })
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

/** The secret of a new app, and what its form would send. */
function app(deps: Deps) {
  const { sealed } = newAuthenticator(deps, { handle: 'x', deskName: 'Desk' })
  const secret = unseal(deps.secrets, Buffer.from(sealed, 'base64url'))!
  return { sealed, secret, code: () => codeAt(secret, stepOf(deps.clock())) }
}

async function withPassword(deps: Deps, handle: string) {
  const id = await person(deps, handle)
  const { sealed, secret, code } = app(deps)
  const codes = await keepPasswordWay(deps, id, await checkPasswordWay(deps, { password: good, sealed, code: code() }, { handle, name: handle }))
  return { id, secret, code, codes }
}

test('an invitation lets in one person with its roles, once, of twenty at once', async (t) => {
  const deps = await desk(t)
  const token = await newInvitation(deps, { roles: ['editor', 'reviewer'], by: null })
  const invitation = (await findInvitation(deps, token))!
  const { sealed, code } = app(deps)
  const password = await checkPasswordWay(deps, { password: good, sealed, code: code() }, { handle: 'ana', name: 'Ana' })
  const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => join(deps, invitation, { handle: `ana${at}`, name: 'Ana', browser: null, way: { password } })))
  const [first, ...more] = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  assert.equal(more.length, 0)
  assert.ok(tries.every((one) => one.status === 'fulfilled' || refused('invitation-gone')(one.reason)))
  assert.deepEqual((await findSession(deps, first.secret))?.roles, ['editor', 'reviewer'])
  assert.equal(first.codes.length, 10)
  assert.equal(await findInvitation(deps, token), null)
  assert.equal((await deps.db.selectFrom('people').select('id').execute()).length, 1)
})

test('a handle that is taken leaves the invitation as it was', async (t) => {
  const deps = await desk(t)
  await person(deps, 'ana')
  const token = await newInvitation(deps, { roles: ['editor'], by: null })
  const { sealed, code } = app(deps)
  const password = await checkPasswordWay(deps, { password: good, sealed, code: code() }, { handle: 'ana', name: 'Ana' })
  await assert.rejects(join(deps, (await findInvitation(deps, token))!, { handle: 'ana', name: 'Ana', browser: null, way: { password } }), refused('handle-taken'))
  assert.ok(await findInvitation(deps, token))
})

test('an invitation runs out after seven days, can be taken back, and lets somebody back in without their old sessions', async (t) => {
  const deps = await desk(t)
  const old = await newInvitation(deps, { roles: ['editor'], by: null })
  deps.wait(7 * day - 1)
  assert.ok(await findInvitation(deps, old))
  deps.wait(1)
  assert.equal(await findInvitation(deps, old), null)

  const { id } = await withPassword(deps, 'ben')
  const before = await beginSession(deps, { personId: id })
  const token = await newInvitation(deps, { roles: [], by: null, personId: id })
  const { sealed, code } = app(deps)
  const password = await checkPasswordWay(deps, { password: good, sealed, code: code() }, { handle: 'ben', name: 'ben' })
  const { secret } = await join(deps, (await findInvitation(deps, token))!, { handle: '', name: '', browser: null, way: { password } })
  assert.equal((await findSession(deps, secret))?.personId, id)
  assert.deepEqual((await findSession(deps, secret))?.roles, ['reviewer'])
  assert.equal(await findSession(deps, before), null)

  const back = await newInvitation(deps, { roles: ['auditor'], by: null })
  await revokeInvitation(deps, (await openInvitations(deps))[0].id)
  assert.equal(await findInvitation(deps, back), null)
})

test('whoever is no editor any more has kept no link, neither for somebody new nor for somebody who is there', async (t) => {
  const deps = await desk(t)
  const [chief, leaving] = [await person(deps, 'chief', ['editor']), await person(deps, 'leaving', ['editor', 'reviewer'])]
  const made = await Promise.all([{ roles: ['editor' as const] }, { roles: [], personId: chief }].map((wanted) => newInvitation(deps, { ...wanted, by: leaving })))
  const other = await newInvitation(deps, { roles: ['reviewer'], by: chief })
  const opened = (await findInvitation(deps, made[0]))!
  await takeRole(deps, { personId: leaving, role: 'editor', by: chief })
  assert.deepEqual(await Promise.all(made.map((token) => findInvitation(deps, token))), [null, null])
  assert.deepEqual((await openInvitations(deps)).map(({ madeBy }) => madeBy), ['chief'])
  assert.ok(await findInvitation(deps, other))
  const { sealed, code } = app(deps)
  const password = await checkPasswordWay(deps, { password: good, sealed, code: code() }, { handle: 'eve', name: 'Eve' })
  await assert.rejects(join(deps, opened, { handle: 'eve', name: 'Eve', browser: null, way: { password } }), refused('invitation-gone'))
})

test('a session ends when it is ended, after three idle hours, and after twelve in any case', async (t) => {
  const deps = await desk(t)
  const id = await person(deps, 'ana')
  const begin = () => beginSession(deps, { personId: id })
  const first = await begin()
  await endSession(deps, (await findSession(deps, first))!)
  assert.equal(await findSession(deps, first), null)

  const idle = await begin()
  deps.wait(3 * 60 * minute)
  assert.equal(await findSession(deps, idle), null)

  const left = await begin()
  for (let hour = 1; hour < 3; hour++) {
    deps.wait(60 * minute)
    assert.ok(await findSession(deps, left, { isUse: false }), 'a page that stands open is answered')
  }
  deps.wait(60 * minute)
  assert.equal(await findSession(deps, left, { isUse: false }), null, 'and keeps no session')

  const busy = await begin()
  for (let hour = 1; hour < sessionHours; hour++) {
    deps.wait(60 * minute)
    assert.ok(await findSession(deps, busy), `after ${hour} hours`)
  }
  deps.wait(60 * minute)
  assert.equal(await findSession(deps, busy), null)
})

test('one ends one’s own sessions, and nobody else’s', async (t) => {
  const deps = await desk(t)
  const [ana, ben] = [await person(deps, 'ana'), await person(deps, 'ben')]
  const [first, second, bens] = [await beginSession(deps, { personId: ana, browser: 'Firefox on Linux' }), await beginSession(deps, { personId: ana }), await beginSession(deps, { personId: ben })]
  const idOf = async (secret: string) => (await findSession(deps, secret))!.id
  assert.equal(await endOwnSession(deps, { personId: ana, id: await idOf(bens) }), false)
  assert.ok(await findSession(deps, bens))
  assert.deepEqual((await sessionsOf(deps, ana)).map(({ browser }) => browser).sort(), ['Firefox on Linux', null])
  await endSessionsOf(deps, ana, await idOf(second))
  assert.equal(await findSession(deps, first), null)
  assert.ok(await findSession(deps, second))
  assert.ok(await findSession(deps, bens))
})

test('roles that change end every session of their holder at once', async (t) => {
  const deps = await desk(t)
  const [chief, ana] = [await person(deps, 'chief', ['editor']), await person(deps, 'ana', ['reviewer', 'approver'])]
  for (const change of [() => takeRole(deps, { personId: ana, role: 'approver', by: chief }), () => giveRole(deps, { personId: ana, role: 'auditor', by: chief })]) {
    const secret = await beginSession(deps, { personId: ana })
    assert.ok(await findSession(deps, secret))
    await change()
    assert.equal(await findSession(deps, secret), null)
  }
  assert.deepEqual((await findSession(deps, await beginSession(deps, { personId: ana })))?.roles, ['auditor', 'reviewer'])
})

test('the last editor stays, also when two take the role from each other at once, and whatever statement tries', async (t) => {
  const deps = await desk(t)
  for (let round = 0; round < 10; round++) {
    const [one, two] = [await person(deps, `one${round}`, ['editor']), await person(deps, `two${round}`, ['editor'])]
    const others = await deps.db.selectFrom('role_grants').select('person_id').where('role', '=', 'editor').where('taken_at', 'is', null).where('person_id', 'not in', [one, two]).execute()
    for (const { person_id } of others) await takeRole(deps, { personId: person_id, role: 'editor', by: one })
    const taken = await Promise.allSettled([takeRole(deps, { personId: one, role: 'editor', by: two }), takeRole(deps, { personId: two, role: 'editor', by: one })])
    assert.deepEqual(taken.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.ok(taken.every((one) => one.status === 'fulfilled' || refused('last-editor')(one.reason)))
  }
  await assert.rejects(deps.db.updateTable('role_grants').set({ taken_at: deps.clock() }).where('role', '=', 'editor').where('taken_at', 'is', null).execute(), /the last editor stays/)
})

test('codes are those of RFC 6238', () => {
  const secret = Buffer.from('12345678901234567890')
  assert.equal(codeAt(secret, stepOf(new Date(59_000))), '287082')
  const vectors: [number, string][] = [[1111111109, '081804'], [1111111111, '050471'], [1234567890, '005924'], [2000000000, '279037'], [20000000000, '353130']]
  for (const [second, code] of vectors) {
    assert.equal(codeAt(secret, stepOf(new Date(second * 1000))), code)
    for (const [shift, fits] of [[-60, false], [-30, true], [0, true], [30, true], [90, false]] as const) assert.equal(stepOfCode(secret, code, new Date((second + shift) * 1000)) !== null, fits, `${code} ${shift} s later`)
  }
  assert.equal(base32(Buffer.from('foobar')), 'MZXW6YTBOI')
  for (const wrong of ['', '28708', '2870822', 'abcdef', '２８７０８２']) assert.equal(stepOfCode(secret, wrong, new Date(59_000)), null)
})

test('a password lets in with the code of the moment, once; a recovery code once instead of it', async (t) => {
  const deps = await desk(t)
  const { id, code, codes } = await withPassword(deps, 'ana')
  const enter = (given: Partial<{ handle: string; password: string; code: string }>) => personOfPassword(deps, { handle: 'ana', password: good, code: code(), address: null, ...given })
  await assert.rejects(enter({}), refused('sign-in-wrong'), 'the code that set it up is used')
  deps.wait(minute)
  for (const wrong of [{ password: `${good}.` }, { handle: 'nobody' }, { code: '000000' }, { code: '' }, { password: '' }]) await assert.rejects(enter(wrong), refused('sign-in-wrong'), JSON.stringify(wrong))
  const now = code()
  const tries = await Promise.allSettled(Array.from({ length: 4 }, () => enter({ code: now })))
  assert.deepEqual(tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])), [{ personId: id, kind: 'password' }])

  deps.wait(20 * minute)
  const again = await Promise.allSettled(Array.from({ length: 4 }, () => enter({ code: codes[3].toUpperCase().replaceAll('-', ' ') })))
  assert.deepEqual(again.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])), [{ personId: id, kind: 'recovery-code' }])
  await newRecoveryCodes(deps, id)
  await assert.rejects(enter({ code: codes[4] }), refused('sign-in-wrong'), 'old codes stop working')
})

test('of recovery codes that are asked for twice at once only the last ten work', async (t) => {
  const deps = await desk(t)
  const { id } = await withPassword(deps, 'ana')
  await meanwhile(deps, (inside) => newRecoveryCodes(inside, id), [() => newRecoveryCodes(deps, id)])
  assert.equal((await passwordWayOf(deps.db, id))!.codesLeft, 10)
})

test('tries are counted alike whether or not there is such a handle', async (t) => {
  const deps = await desk(t)
  await withPassword(deps, 'ana')
  for (const handle of ['ana', 'nobody']) {
    const answers: string[] = []
    for (let at = 0; at < 12; at++) {
      const address = `192.0.${at}.${handle.length}`
      await personOfPassword(deps, { handle, password: 'wrong wrong wrong', code: '1', address }).catch((error) => answers.push(error.code))
    }
    assert.deepEqual(answers, [...Array(10).fill('sign-in-wrong'), 'slow-down', 'slow-down'], handle)
  }
  const network: string[] = []
  for (let at = 0; at < 22; at++) await personOfPassword(deps, { handle: `h${at}`, password: 'x', code: '1', address: '198.51.100.9' }).catch((error) => network.push(error.code))
  assert.deepEqual(network.slice(-3), ['sign-in-wrong', 'slow-down', 'slow-down'])
})

test('passwords: long ones of every kind pass, short, common and one’s own name do not', () => {
  const who = { handle: 'ana.k', name: 'Ana Kowalska' }
  for (const fine of [good, 'x7#Lq0!vR2mZ', 'a'.repeat(4) + 'bcdefg hij klmn', 'ąęłśćźńó qrst uv', '山川草木風雨雷電花鳥月星', 'correct horse 7 purple lamp'.repeat(5)]) checkPassword(fine, who)
  for (const [password, code] of [['elevenchars', 'password-short'], ['', 'password-short'], ['password1234', 'password-common'], ['Passwort!2026', 'password-common'], ['123456789012', 'password-common'], ['aaaaaaaaaaaaaa', 'password-common'], ['kowalska2026!', 'password-common'], ['qwertyuiop123', 'password-common'], ['x'.repeat(300), 'password-long']]) {
    assert.throws(() => checkPassword(password, who), refused(code), password)
  }
})

test('the database holds no secret in the clear, and what is no secret finds nothing', async (t) => {
  const deps = await desk(t)
  const { id, secret: ofApp, codes } = await withPassword(deps, 'ana')
  const secret = await beginSession(deps, { personId: id })
  const token = await newInvitation(deps, { roles: ['editor'], by: null })
  const rows = await Promise.all((['sessions', 'invitations', 'passwords', 'authenticators', 'recovery_codes'] as const).map((table) => deps.db.selectFrom(table as 'sessions').selectAll().execute()))
  const bytes = Buffer.concat(rows.flat().flatMap((row) => Object.values(row).map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value))))))
  for (const hidden of [secret, token, good, ...codes, base32(ofApp)]) assert.ok(!bytes.includes(hidden), hidden)
  for (const hidden of [ofApp, Buffer.from(secret, 'base64url'), Buffer.from(token, 'base64url')]) assert.ok(!bytes.includes(hidden))
  for (const wrong of ['', 'x', `${secret}x`, secret.toLowerCase(), '\0', '𝔘'.repeat(43), 'a'.repeat(1_000_000)]) assert.equal(await findSession(deps, wrong), null)
})

test('what is sealed opens with its own secret only, and not when one bit is turned', () => {
  const [mine, other] = [{ pepper: randomBytes(32) }, { pepper: randomBytes(32) }]
  const sealed = seal({ secrets: mine, random: randomBytes }, Buffer.from('of the app'))
  assert.equal(String(unseal(mine, sealed)), 'of the app')
  assert.equal(unseal(other, sealed), null)
  for (let at = 0; at < sealed.length; at++) assert.equal(unseal(mine, Buffer.from(sealed.map((byte, index) => (index === at ? byte ^ 1 : byte)))), null)
  assert.equal(unseal(mine, Buffer.alloc(0)), null)
})
