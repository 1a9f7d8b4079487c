import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { test, type TestContext } from 'node:test'
import PostalMime, { type Email } from 'postal-mime'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { freshDatabase } from '../../../test/support/database.ts'
import { publish } from '../../../test/support/published.ts'
import { sampleDocument } from '../../../test/support/share-samples.ts'
import { Refusal } from '#desk/refusals'
import { nextDue } from './due.ts'
import { changeChoices, choicesOf, confirm, createMailer, type Mailer, type NewsletterDeps, sendDue, subscribe, unsubscribe, Unsent } from './index.ts'
import { idOf, tokenFor } from './links.ts'

const sender = { deskName: 'Test desk', publicUrl: 'https://desk.example' }
const weekly = { cadence: 'weekly' as const, language: null, topics: [] }
const daily = { ...weekly, cadence: 'daily' as const }

/** A mail server that we did not write, and its mailbox. */
async function mailServer(t: TestContext): Promise<{ mailbox: Email[]; mailer: Mailer; answer: { code: number | null } }> {
  const mailbox: Email[] = []
  const answer: { code: number | null } = { code: null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part) => parts.push(part))
      stream.on('end', async () => {
        if (answer.code) return done(Object.assign(new Error('No.'), { responseCode: answer.code }))
        mailbox.push(await PostalMime.parse(Buffer.concat(parts)))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'news@desk.example', deskName: () => sender.deskName })
  t.after(async () => {
    mailer.close()
    await new Promise<void>((resolve) => server.close(resolve))
  })
  return { mailbox, mailer, answer }
}

async function newsroom(t: TestContext) {
  const { db } = await freshDatabase(t)
  const time = { now: new Date('2026-05-12T09:00:00Z') }
  const deps: NewsletterDeps = { db, clock: () => time.now, random: randomBytes, key: randomBytes(32) }
  const later = (days: number) => void (time.now = new Date(time.now.getTime() + days * 86_400_000))
  return { deps, time, later, ...(await mailServer(t)) }
}

async function subscribed({ deps, mailer, mailbox }: Awaited<ReturnType<typeof newsroom>>, address: string, choices = daily): Promise<string> {
  await subscribe(deps, address, choices)
  await sendDue(deps, mailer, sender)
  const letter = mailbox.findLast((one) => one.to?.[0].address === address)!
  assert.ok(await confirm(deps, /confirm\/(\S+)/.exec(letter.text!)![1]))
  return letter.text!
}

const header = (letter: Email, name: string) => letter.headers.find(({ key }) => key === name)?.value

test('asked for, confirmed by the letter, told once of what is new, in text and HTML, ended by one click', async (t) => {
  const room = await newsroom(t)
  const { deps, mailer, mailbox, later } = room
  await publish(deps.db, sampleDocument('latin', { edition: 'old', check: 'old' }), 0)
  await subscribed(room, 'Reader@example.org')
  await publish(deps.db, sampleDocument('arabic', { edition: 'new', check: 'new', claim: 'a <b>bold</b> claim & more' }), 1)

  assert.equal(await sendDue(deps, mailer, sender), 0, 'not due yet')
  later(1)
  assert.equal(await sendDue(deps, mailer, sender), 1)
  assert.equal(await sendDue(deps, mailer, sender), 0)
  const letter = mailbox.at(-1)!
  assert.match(letter.subject!, /Test desk: 1 new check$/)
  assert.match(letter.text!, /^NEW CHECKS\n\nخاطئ: «a <b>bold<\/b> claim & more»/)
  assert.match(letter.html!, /«a &lt;b&gt;bold&lt;\/b&gt; claim &amp; more»/)
  assert.match(letter.html!, /lang="ar" dir="rtl"/)
  assert.ok(!letter.text!.includes('/checks/old'), 'what was published before')
  assert.equal(header(letter, 'list-unsubscribe-post'), 'List-Unsubscribe=One-Click')
  const token = /^<https:\/\/desk\.example\/newsletter\/unsubscribe\/([A-Za-z0-9_-]+)>$/.exec(header(letter, 'list-unsubscribe')!)![1]

  assert.ok(await changeChoices(deps, token, { ...weekly, language: 'fr' }))
  assert.deepEqual(await choicesOf(deps, token), { ...weekly, language: 'fr' })
  await unsubscribe(deps, token)
  assert.equal((await deps.db.selectFrom('subscribers').select('id').execute()).length, 0)
})

test('by language and topic; corrections and what was taken back are told first', async (t) => {
  const room = await newsroom(t)
  const { deps, mailer, mailbox, later } = room
  await subscribed(room, 'water@example.org', { ...daily, language: 'en', topics: ['water'] } as never)
  const water = { edition: 'w', check: 'w', topics: ['water'] }
  await publish(deps.db, sampleDocument('latin', water), 0)
  await publish(deps.db, sampleDocument('latin', { ...water, number: 2, change: { kind: 'retraction', note: 'It was another town.' } }), 1)
  await publish(deps.db, sampleDocument('latin', { edition: 'n', check: 'n', topics: ['water', 'news'] }), 2)
  await publish(deps.db, sampleDocument('latin', { edition: 'b', check: 'b', topics: ['bridge'] }), 3)
  await publish(deps.db, sampleDocument('thai', { edition: 't', check: 't', topics: ['water'] }), 4)
  later(1)
  assert.equal(await sendDue(deps, mailer, sender), 1)
  const { text } = mailbox.at(-1)!
  assert.match(text!, /^CORRECTIONS\n\nRetracted: “[^”]+”\nTaken back: It was another town\.\nhttps:\/\/desk\.example\/checks\/w\n\nNEW CHECKS/)
  assert.ok(text!.includes('/checks/n') && !text!.includes('/checks/b') && !text!.includes('/checks/t'))
})

test('a letter speaks the language whose checks its reader chose; one that the interface lacks is left to English', async (t) => {
  const room = await newsroom(t)
  const { deps, mailer, mailbox, later } = room
  await subscribed(room, 'arabe@example.org', { ...daily, language: 'ar' } as never)
  await subscribed(room, 'thai@example.org', { ...daily, language: 'th' } as never)
  assert.match(mailbox.at(-2)!.subject!, /هل تريد نشرة Test desk؟/)
  await publish(deps.db, sampleDocument('arabic', { edition: 'a', check: 'a', language: 'ar' }), 0)
  await publish(deps.db, sampleDocument('thai', { edition: 't', check: 't', language: 'th' }), 1)
  later(1)
  assert.equal(await sendDue(deps, mailer, sender), 2)
  const [arabic, thai] = [/تحقق جديد/, /1 new check/].map((subject) => mailbox.find((letter) => subject.test(letter.subject!))!)
  assert.match(arabic.html!, /<html lang="ar" dir="rtl">/)
  assert.doesNotMatch(arabic.text!.replaceAll(/https?:\S+|Test desk/g, ''), /[A-Za-z]/)
  assert.match(thai.html!, /<html lang="en" dir="ltr">[\s\S]*<strong lang="th" dir="ltr">/)
})

test('killed between sending and noting: the same is never sent again, and comes once more only with something newer', async (t) => {
  const room = await newsroom(t)
  const { deps, mailer, mailbox, later } = room
  await subscribed(room, 'reader@example.org')
  await publish(deps.db, sampleDocument('latin', { edition: 'a', check: 'a' }), 0)
  later(1)
  const killed: Mailer = { ...mailer, send: async (letter) => { await mailer.send(letter); throw new Error('killed') } }
  await assert.rejects(sendDue(deps, killed, sender), /killed/)
  const before = mailbox.length
  for (let day = 0; day < 5; day++) {
    later(1)
    assert.equal(await sendDue(deps, mailer, sender), 0)
  }
  assert.equal(mailbox.length, before)
  await publish(deps.db, sampleDocument('latin', { edition: 'b', check: 'b' }), 1)
  later(1)
  assert.equal(await sendDue(deps, mailer, sender), 1)
  assert.match(mailbox.at(-1)!.text!, /checks\/b[\s\S]*checks\/a/)
})

test('a server that says later is asked later; an address refused again and again is forgotten', async (t) => {
  const room = await newsroom(t)
  const { deps, mailer, mailbox, later, answer, time } = room
  await subscribed(room, 'reader@example.org')
  await publish(deps.db, sampleDocument('latin'), 0)
  later(1)
  answer.code = 451
  await assert.rejects(sendDue(deps, mailer, sender), (error) => error instanceof Unsent && !error.isFinal)
  answer.code = null
  time.now = new Date(time.now.getTime() + 16 * 60_000)
  assert.equal(await sendDue(deps, mailer, sender), 1)
  assert.ok(mailbox.at(-1)!.text!.includes('/checks/'))

  answer.code = 550
  for (let entry = 1; entry <= 5; entry++) {
    await publish(deps.db, sampleDocument('latin', { edition: `e${entry}`, check: `e${entry}` }), entry)
    later(1)
    assert.equal(await sendDue(deps, mailer, sender), 0)
  }
  assert.equal((await deps.db.selectFrom('subscribers').select('id').execute()).length, 0)
})

test('several servers at once send each reader one digest', async (t) => {
  const room = await newsroom(t)
  const { deps, mailer, mailbox, later } = room
  for (let at = 0; at < 12; at++) await subscribed(room, `reader${at}@example.org`)
  await publish(deps.db, sampleDocument('latin'), 0)
  later(1)
  const sent = await Promise.all(Array.from({ length: 4 }, () => sendDue(deps, mailer, sender)))
  assert.equal(sent.reduce((sum, one) => sum + one), 12)
  const digests = mailbox.filter(({ subject }) => subject!.includes('new check'))
  assert.equal(new Set(digests.map(({ to }) => to![0].address)).size, 12)
  assert.equal(new Set(digests.map(({ messageId }) => messageId)).size, 12)
})

test('nothing of an address can be read from the database, and nobody is written to twice by typing an address often', async (t) => {
  const { deps, mailer, mailbox, later } = await newsroom(t)
  for (let at = 0; at < 5; at++) await subscribe(deps, at % 2 ? 'secret.person@example.org' : 'Secret.Person@EXAMPLE.org', weekly)
  await sendDue(deps, mailer, sender)
  for (let at = 0; at < 5; at++) await subscribe(deps, 'secret.person@example.org', weekly)
  await sendDue(deps, mailer, sender)
  assert.equal(mailbox.length, 1)
  const { rows } = await sql<{ row: string }>`select row_to_json(subscribers)::text || encode(address, 'escape') as row from subscribers`.execute(deps.db)
  assert.equal(rows.length, 1)
  assert.doesNotMatch(rows[0].row, /secret|person|example\.org/i)
  later(3)
  await sendDue(deps, mailer, sender)
  assert.equal((await deps.db.selectFrom('subscribers').select('id').execute()).length, 0, 'what nobody confirmed is forgotten')
})

test('what is no address is refused, whatever it would do to a header', async (t) => {
  const { deps } = await newsroom(t)
  for (const typed of ['', 'nobody', 'a@b', 'a b@example.org', 'a@example.org\nBcc: all@example.org', 'a@example.org, b@example.org', '"a"@example.org', `${'a'.repeat(65)}@example.org`, '<a@example.org>'])
    await assert.rejects(subscribe(deps, typed, weekly), (error) => error instanceof Refusal && error.code === 'not-an-address', typed)
})

test('a link opens only what it was made for, and only if nobody changed it', () => {
  const key = randomBytes(32)
  const id = randomBytes(16).toString('base64url')
  const token = tokenFor(key, 'confirm', id)
  assert.equal(idOf(key, 'confirm', token), id)
  assert.equal(idOf(key, 'preferences', token), null)
  assert.equal(idOf(randomBytes(32), 'confirm', token), null)
  for (let at = 0; at < token.length; at++) assert.equal(idOf(key, 'confirm', `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`), null)
})

test('digests are due in the morning, weekly ones on Monday', () => {
  const at = (text: string) => new Date(text)
  assert.deepEqual(nextDue('daily', at('2026-05-12T05:59:59Z')), at('2026-05-12T06:00:00Z'))
  assert.deepEqual(nextDue('daily', at('2026-05-12T06:00:00Z')), at('2026-05-13T06:00:00Z'))
  assert.deepEqual(nextDue('weekly', at('2026-05-12T06:00:00Z')), at('2026-05-18T06:00:00Z'))
  assert.deepEqual(nextDue('weekly', at('2026-05-18T06:00:00Z')), at('2026-05-25T06:00:00Z'))
})
