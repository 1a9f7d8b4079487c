/** Every form of the site as somebody would send it, each about things of its own that are made for it. A test compares this list with the route table. */
import { createECDH, randomBytes } from 'node:crypto'
import { approve, comment, propose } from '#desk/approvals'
import { putChecks } from '#desk/checks'
import { addTopic, closeClaims, linkCheck, listTopics, mergeClaims, savedViews, saveView, splitClaim } from '#desk/claims'
import { assignComplaint, complain, openComplaints } from '#desk/complaints'
import { openCheck, openExplainer } from '#desk/drafts'
import { addEvidence } from '#desk/evidence'
import { subscribe } from '#desk/notices'
import { beginSession, checkNewPasskey, checkPasswordWay, findInvitation, keepPasskey, keepPasswordWay, newAuthenticator, newInvitation, openInvitations, passkeyHome, passkeyToAskFor, passkeyToMake } from '#desk/people'
import { addReply } from '#desk/replies'
import { askRemoval } from '#desk/removals'
import { setReviewDate } from '#desk/review-dates'
import { ask } from '#desk/submissions'
import { unseal } from '../../src/desk/people/sealing.ts'
import { codeAt, stepOf } from '../../src/desk/people/totp.ts'
import { tokenFor } from '../../src/desk/newsletter/links.ts'
import { markOf } from '../../src/web/desk/drafting/form.ts'
import { type DraftDeps, publishReady, readyDraft, save } from '../support/drafting.ts'
import { newPasskey } from '../support/passkey.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import type { Desk } from './desk.ts'

export interface Sending {
  /** The address without its parameters. */
  path: string
  fields?: Record<string, string | string[]>
  /** Instead of fields, where it is no ordinary form. */
  body?: { type: string; text: string }
  /** Nobody, where it is left out. */
  by?: TestPerson
  cookie?: string
}

export interface Form {
  /** As the route table has it. */
  route: string
  make(town: Town): Promise<Sending>
  /** In which tables it makes something anew when it is sent again, and why that is right. */
  anew?: Anew
}

interface Anew {
  tables: string[]
  why: string
}

export interface Town {
  desk: Desk
  deps: DraftDeps
  people: Record<'reviewer' | 'approver' | 'editor', TestPerson>
  claim(copies?: number): Promise<string>
}

const id20 = () => randomBytes(10).toString('hex')
const word = () => randomBytes(5).toString('hex')

export async function town(desk: Desk): Promise<Town> {
  const deps = { ...desk.deps, publisher: { name: 'Test desk', site: desk.url } } as DraftDeps
  const people = { reviewer: await signedIn(desk.db, ['reviewer']), approver: await signedIn(desk.db, ['approver']), editor: await signedIn(desk.db, ['editor']) }
  const claim = async (copies = 2) => {
    const id = `c${word()}`
    await desk.db.insertInto('claims').values({ id, statement: `The ${word()} of the ${word()} is haunted`, language: 'en', asker_key: randomBytes(32), opened_at: new Date() }).execute()
    for (let n = 0; n < copies; n++) await desk.db.insertInto('submissions').values({ id: `${id}-${n}`, claim_id: id, text: `Message ${n} of ${id}`, url: null, language: 'en', text_hash: randomBytes(32), asker: randomBytes(16), network: null, received_at: new Date() }).execute()
    return id
  }
  return { desk, deps, people, claim }
}

const source = { title: 'Notice', source: 'Port', kind: 'primary', stance: 'against', quote: '', shows: '', interest: '' }
const reply = { whom: 'The port', how: 'by letter', askedOn: '2026-11-01', deadline: '2026-11-04', notAskedBecause: '', answer: '', answeredOn: '' }

async function imported({ desk }: Town): Promise<string> {
  const key = word()
  await putChecks(desk.deps, [{ sourceKey: key, origin: 'import', language: 'en', claim: `The ${key} whistles.`, publisher: { name: 'Town Library' }, url: `https://library.example/${key}` }])
  return (await desk.db.selectFrom('checks').select('id').where('source_key', '=', key).executeTakeFirstOrThrow()).id
}

const draft = ({ deps, people }: Town) => openCheck(deps, { claimIds: [], language: 'en', personId: people.reviewer.id })
const ready = ({ deps, people }: Town) => readyDraft(deps, people.reviewer.id, { parts: { title: `No ${word()}` } })
const published = ({ deps, people }: Town, claimIds: string[] = []) => publishReady(deps, { author: people.reviewer.id, approver: people.approver.id, claimIds, parts: { title: `No ${word()}` } })
const proposed = async (all: Town) => propose(all.deps, { editionId: await ready(all), personId: all.people.reviewer.id })
const evidence = async (all: Town) => {
  const checkId = await draft(all)
  const items = []
  for (const url of ['https://one.example/', 'https://two.example/']) items.push(await addEvidence(all.deps, { checkId, personId: all.people.reviewer.id, url, ...source }))
  await all.desk.db.updateTable('captures').set({ started_at: new Date(), finished_at: new Date(), fault: 'unreachable' }).where('evidence_id', 'in', items).execute()
  return { checkId, items }
}
const replied = async (all: Town) => {
  const checkId = await draft(all)
  return { checkId, replyId: await addReply(all.deps, { checkId, personId: all.people.reviewer.id, ...reply }) }
}
/** A browser that lets itself be told. */
const browser = () => {
  const key = createECDH('prime256v1')
  key.generateKeys()
  return { endpoint: `https://push.example/${word()}`, p256dh: key.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') }
}
const explained = async ({ deps, people }: Town) => {
  const editionId = await openExplainer(deps, { language: 'en', personId: people.reviewer.id })
  await save(deps, editionId, people.reviewer.id, { title: `How to look at a ${word()}`, summary: 'Read the address from its end.', body: 'Look at the end.' })
  await approve(deps, { ...(await propose(deps, { editionId, personId: people.reviewer.id })), approverId: people.approver.id })
  return editionId
}
const publishedVersion = async (all: Town) => {
  const editionId = await published(all)
  const { sha256 } = await all.desk.db.selectFrom('publications').select('sha256').where('edition_id', '=', editionId).executeTakeFirstOrThrow()
  return { editionId, version: sha256.toString('hex') }
}
const complaint = async (all: Town) => {
  const editionId = await published(all)
  await complain(all.desk.deps, { editionId, kind: 'error', text: `Wrong: ${word()}` })
  return (await openComplaints(all.deps)).find((one) => one.editionId === editionId)!.id
}
const asked = async ({ desk }: Town) => ask(desk.deps, { text: `Is it true that the ${word()} ${word()} ${word()} whistles every morning at the ${word()}?`, asker: { secret: randomBytes(16).toString('base64url'), address: '9.9.9.9' } })
const subscriber = async ({ desk }: Town, confirmed: boolean) => {
  const id = randomBytes(16).toString('base64url')
  await desk.db.insertInto('subscribers').values({ id, address: randomBytes(40), address_key: randomBytes(32), told_until: -1, tried_until: -1, cadence: 'daily', language: null, topics: [], asked_at: new Date(), due_at: new Date(Date.now() + 86_400_000), confirmed_at: confirmed ? new Date() : null }).execute()
  return id
}
function password({ desk }: Town, handle: string) {
  const { sealed } = newAuthenticator(desk.deps, { handle, deskName: 'Desk' })
  const secret = unseal(desk.deps.secrets, Buffer.from(sealed, 'base64url'))!
  const code = (ahead: number) => codeAt(secret, stepOf(new Date()) + ahead)
  return { password: 'four quiet herons wait', sealed, code: code(0), nextCode: () => code(1) }
}
const withPassword = async (all: Town, { id }: TestPerson) => {
  const { handle, name } = await all.desk.db.selectFrom('people').select(['handle', 'name']).where('id', '=', id).executeTakeFirstOrThrow()
  const { nextCode, ...way } = password(all, handle)
  await keepPasswordWay(all.desk.deps, id, await checkPasswordWay(all.desk.deps, way, { handle, name }))
  return { handle, password: way.password, code: nextCode() }
}
const home = ({ desk }: Town) => passkeyHome(desk.url, 'Desk')
const invited = async ({ desk }: Town) => {
  const token = await newInvitation(desk.deps, { roles: ['reviewer'], by: null })
  return { token, id: (await findInvitation(desk.deps, token))!.id }
}
/** The answer to a question for a new passkey, and the passkey. */
const made = async (all: Town, purpose: Parameters<typeof passkeyToMake>[2], id: string) => {
  const passkey = newPasskey(home(all))
  return { passkey, response: passkey.made(await passkeyToMake(all.desk.deps, home(all), purpose, { id, handle: '', name: '' })) }
}
const withPasskey = async (all: Town, person: TestPerson, count: number) => {
  const keys = Array.from({ length: count }, () => randomBytes(16))
  for (const credential_id of keys) await all.desk.db.insertInto('passkeys').values({ credential_id, person_id: person.id, public_key: Buffer.alloc(1), counter: 0, label: 'a key', made_at: new Date(), used_at: null, removed_at: null }).execute()
  return keys[0].toString('base64url')
}

const ownChallenge = { tables: ['ceremonies'], why: 'each asking of a passkey has a challenge of its own, which runs out' }
const ownLink = { tables: ['status_links'], why: 'each answer shows a private link of its own to the one question' }
const newCodes = { tables: ['recovery_codes', 'passwords', 'authenticators'], why: 'the codes on the page that came last are those that work' }

const by = (who: keyof Town['people'], route: string, make: (all: Town) => Promise<Omit<Sending, 'by'>>, anew?: Anew): Form => ({ route, make: async (all) => ({ ...(await make(all)), by: all.people[who] }), anew })
const open = (route: string, make: (all: Town) => Promise<Sending>, anew?: Anew): Form => ({ route, make, anew })
/** By somebody who is there for this form alone. */
const own = (route: string, make: (all: Town, me: TestPerson) => Promise<Omit<Sending, 'by'>>, anew?: Anew): Form => ({
  route,
  make: async (all) => {
    const me = await signedIn(all.desk.db, ['reviewer', 'approver'])
    return { ...(await make(all, me)), by: me }
  },
  anew,
})

const lastRevision = async ({ db }: Desk, part: 'name' | 'ethics') => (await db.selectFrom('identity_changes').select('revision').where('part', '=', part).orderBy('revision', 'desc').limit(1).executeTakeFirst())?.revision ?? 0

export const forms: Form[] = [
  open('/', async () => ({ path: '/', fields: { text: `Is it true that the ${word()} takes only passengers who can whistle the ${word()}?` }, cookie: `asker=${randomBytes(16).toString('base64url')}` }), ownLink),
  open('/status/:token/feedback', async (all) => {
    const { claim, statusToken } = await asked(all)
    const check = await imported(all)
    await linkCheck(all.deps, { claimId: claim.id, checkId: check, personId: all.people.reviewer.id })
    return { path: `/status/${statusToken}/feedback`, fields: { check, helpful: 'yes' } }
  }),
  open('/api/v1/submissions', async () => ({ path: '/api/v1/submissions', body: { type: 'application/json', text: JSON.stringify({ text: `Is it true that the ${word()} of ${word()} sings at night to the ${word()}?` }) } }), ownLink),
  open('/checks/:id/report', async (all) => ({ path: `/checks/${await published(all)}/report`, fields: { kind: 'error', text: 'The date is wrong.' } })),
  open('/explainers/:id/report', async (all) => ({ path: `/explainers/${await explained(all)}/report`, fields: { kind: 'error', text: 'The date is wrong.' } })),
  open('/notices', async () => ({ path: '/notices', fields: { ...browser(), language: 'en', topic: 'transport' } }), { tables: ['notice_readers'], why: 'the one row of this browser is sealed anew; that there is one, its key in the database keeps' }),
  open('/notices/end', async ({ desk }) => {
    const subscription = browser()
    await subscribe({ ...desk.deps, key: desk.deps.notices!.key }, subscription, { language: null, topics: [] })
    return { path: '/notices/end', fields: { endpoint: subscription.endpoint } }
  }),
  open('/newsletter', async () => ({ path: '/newsletter', fields: { address: `${word()}@reader.example`, cadence: 'daily', language: '' } })),
  open('/newsletter/confirm/:token', async (all) => ({ path: `/newsletter/confirm/${tokenFor(all.desk.deps.newsletter!.key, 'confirm', await subscriber(all, false))}` })),
  open('/newsletter/preferences/:token', async (all) => ({ path: `/newsletter/preferences/${tokenFor(all.desk.deps.newsletter!.key, 'preferences', await subscriber(all, true))}`, fields: { cadence: 'weekly', language: 'en', topic: 'transport' } })),
  open('/newsletter/unsubscribe/:token', async (all) => ({ path: `/newsletter/unsubscribe/${tokenFor(all.desk.deps.newsletter!.key, 'preferences', await subscriber(all, true))}` })),
  open('/witness/add-checkpoint', async () => ({ path: '/witness/add-checkpoint', body: { type: 'text/plain', text: 'old 0\n\nnobody.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n' } })),

  open('/desk/sign-in', async (all) => ({ path: '/desk/sign-in', fields: { ...(await withPassword(all, await signedIn(all.desk.db, ['reviewer']))), next: '/desk/queue' } })),
  open('/desk/sign-in/challenge', async () => ({ path: '/desk/sign-in/challenge', fields: {} }), ownChallenge),
  open('/desk/sign-in/passkey', async (all) => {
    const { id } = await signedIn(all.desk.db, ['reviewer'])
    const { passkey, response } = await made(all, { kind: 'add', personId: id }, id)
    await keepPasskey(all.desk.deps, id, await checkNewPasskey(all.desk.deps, home(all), { kind: 'add', personId: id }, response), 'a key')
    return { path: '/desk/sign-in/passkey', fields: { response: passkey.signed(await passkeyToAskFor(all.desk.deps, home(all))), next: '/desk/queue' } }
  }),
  open('/desk/invitations/:token/challenge', async (all) => ({ path: `/desk/invitations/${await newInvitation(all.desk.deps, { roles: ['reviewer'], by: null })}/challenge`, fields: {} }), ownChallenge),
  open('/desk/invitations/:token/passkey', async (all) => {
    const { token, id } = await invited(all)
    return { path: `/desk/invitations/${token}/passkey`, fields: { response: (await made(all, { kind: `join ${id}` }, id)).response, name: 'Somebody', handle: `h-${word()}` } }
  }),
  open('/desk/invitations/:token/password', async (all) => {
    const handle = `h-${word()}`
    const { password: chosen, sealed, code } = password(all, handle)
    return { path: `/desk/invitations/${(await invited(all)).token}/password`, fields: { name: 'Somebody', handle, password: chosen, sealed, code } }
  }, newCodes),
  open('/desk/sign-out', async (all) => ({ path: '/desk/sign-out', fields: {}, cookie: (await signedIn(all.desk.db, ['reviewer'])).cookie })),
  own('/desk/account/name', async () => ({ path: '/desk/account/name', fields: { name: `Name ${word()}`, shownAs: 'N.' } })),
  own('/desk/account/shortcuts', async () => ({ path: '/desk/account/shortcuts', fields: { keys: 'off' } })),
  own('/desk/account/sessions', async (all, me) => {
    await beginSession(all.desk.deps, { personId: me.id })
    return { path: '/desk/account/sessions', fields: { session: 'others' } }
  }),
  own('/desk/account/passkeys/challenge', async () => ({ path: '/desk/account/passkeys/challenge', fields: {} }), ownChallenge),
  own('/desk/account/passkeys', async (all, me) => ({ path: '/desk/account/passkeys', fields: { response: (await made(all, { kind: 'add', personId: me.id }, me.id)).response, label: '' } })),
  own('/desk/account/passkeys/name', async (all, me) => ({ path: '/desk/account/passkeys/name', fields: { passkey: await withPasskey(all, me, 1), label: 'My phone' } })),
  own('/desk/account/passkeys/removal', async (all, me) => ({ path: '/desk/account/passkeys/removal', fields: { passkey: await withPasskey(all, me, 3) } })),
  own('/desk/account/password', async (all) => {
    const { nextCode: _, ...way } = password(all, 'somebody')
    return { path: '/desk/account/password', fields: way }
  }, newCodes),
  own('/desk/account/codes', async (all, me) => {
    await all.desk.db.insertInto('passwords').values({ person_id: me.id, hash: 'x', set_at: new Date() }).execute()
    await all.desk.db.insertInto('authenticators').values({ person_id: me.id, secret: Buffer.alloc(20), made_at: new Date(), confirmed_at: new Date(), last_step: 0 }).execute()
    return { path: '/desk/account/codes', fields: {} }
  }, newCodes),

  by('editor', '/desk/people/invitations', async () => ({ path: '/desk/people/invitations', fields: { id: id20(), role: ['reviewer', 'approver'], note: 'For somebody' } })),
  by('editor', '/desk/people/invitations/end', async (all) => {
    await newInvitation(all.desk.deps, { roles: ['reviewer'], by: all.people.editor.id })
    return { path: '/desk/people/invitations/end', fields: { invitation: (await openInvitations(all.desk.deps))[0].id } }
  }),
  by('editor', '/desk/people/:id/roles', async (all) => ({ path: `/desk/people/${(await signedIn(all.desk.db, ['reviewer'])).id}/roles`, fields: { role: 'approver', change: 'give' } })),
  by('editor', '/desk/people/:id/roles', async (all) => ({ path: `/desk/people/${(await signedIn(all.desk.db, ['reviewer'])).id}/roles`, fields: { role: 'reviewer', change: 'take' } })),
  by('editor', '/desk/people/invitations', async (all) => ({ path: '/desk/people/invitations', fields: { id: id20(), person: (await signedIn(all.desk.db, ['reviewer'])).id } })),
  by('editor', '/desk/people/:id/sessions', async (all) => ({ path: `/desk/people/${(await signedIn(all.desk.db, ['reviewer'])).id}/sessions`, fields: {} })),

  by('reviewer', '/desk/queue/take', async (all) => ({ path: '/desk/queue/take', fields: { claim: [await all.claim(), await all.claim()] } })),
  by('reviewer', '/desk/queue/leave', async (all) => {
    const claim = await all.claim()
    await all.desk.db.insertInto('claim_assignments').values({ claim_id: claim, person_id: all.people.reviewer.id, since: new Date(), ended_at: null }).execute()
    return { path: '/desk/queue/leave', fields: { claim } }
  }),
  by('reviewer', '/desk/queue/merge', async (all) => ({ path: '/desk/queue/merge', fields: { claim: [await all.claim(), await all.claim()] } })),
  by('reviewer', '/desk/queue/merges', async (all) => {
    const [a, b] = [await all.claim(), await all.claim()]
    return { path: '/desk/queue/merges', fields: { claim: [a, b], into: b } }
  }),
  by('reviewer', '/desk/queue/close', async (all) => ({ path: '/desk/queue/close', fields: { claim: await all.claim() } })),
  by('reviewer', '/desk/queue/closings', async (all) => ({ path: '/desk/queue/closings', fields: { claim: await all.claim(), reason: 'opinion', 'answer-opinion': 'A matter of taste.' } })),
  by('reviewer', '/desk/queue/undo', async (all) => ({ path: '/desk/queue/undo', fields: { what: 'closed', of: (await closeClaims(all.deps, { claimIds: [await all.claim()], reason: 'satire', answer: 'A joke.', personId: all.people.reviewer.id })).join('.') } })),
  by('reviewer', '/desk/queue/undo', async (all) => ({ path: '/desk/queue/undo', fields: { what: 'merged', of: (await mergeClaims(all.deps, { from: [await all.claim()], into: await all.claim(), personId: all.people.reviewer.id })).join('.') } })),
  by('reviewer', '/desk/queue/views', async () => ({ path: '/desk/queue/views', fields: { name: `View ${word()}`, back: '/desk/queue?who=me' } })),
  by('reviewer', '/desk/queue/views/:view/removal', async (all) => {
    const name = word()
    await saveView(all.deps, { personId: all.people.reviewer.id, name, query: 'who=me' })
    const view = (await savedViews(all.desk.db, all.people.reviewer.id)).find((one) => one.name === name)!
    return { path: `/desk/queue/views/${view.id}/removal`, fields: {} }
  }),
  by('reviewer', '/desk/claims/:id/details', async (all) => ({ path: `/desk/claims/${await all.claim()}/details`, fields: { revision: '0', wording: 'The bridge is haunted.', language: 'en', topic: '', appeared: 'A leaflet', reach: '', harm: '' } })),
  by('reviewer', '/desk/claims/:id/split', async (all) => {
    const claim = await all.claim()
    return { path: `/desk/claims/${claim}/split`, fields: { message: `${claim}-0` } }
  }),
  by('reviewer', '/desk/claims/:id/split', async (all) => {
    const claim = await all.claim()
    const undo = await splitClaim(all.desk.deps, { claimId: claim, submissionIds: [`${claim}-0`], personId: all.people.reviewer.id })
    return { path: `/desk/claims/${claim}/split`, fields: { undo } }
  }),
  by('reviewer', '/desk/claims/:id/merges', async (all) => ({ path: `/desk/claims/${await all.claim()}/merges`, fields: { claim: await all.claim() } })),
  by('reviewer', '/desk/claims/:id/dismissals', async (all) => ({ path: `/desk/claims/${await all.claim()}/dismissals`, fields: { claim: await all.claim() } })),
  by('reviewer', '/desk/claims/:id/answers', async (all) => ({ path: `/desk/claims/${await all.claim()}/answers`, fields: { check: await imported(all) } })),
  by('reviewer', '/desk/claims/:id/answers/removal', async (all) => {
    const [claim, check] = [await all.claim(), await imported(all)]
    await linkCheck(all.deps, { claimId: claim, checkId: check, personId: all.people.reviewer.id })
    return { path: `/desk/claims/${claim}/answers/removal`, fields: { check } }
  }),
  by('reviewer', '/desk/claims/:id/check', async (all) => ({ path: `/desk/claims/${await all.claim()}/check`, fields: { language: 'en', drafts: '0' } })),
  by('reviewer', '/desk/claims/:id/unmasking', async (all) => {
    const claim = await all.claim()
    return { path: `/desk/claims/${claim}/unmasking`, fields: { message: `${claim}-0`, reason: 'The number is the claim' } }
  }),
  by('editor', '/desk/settings/name', async ({ desk }) => ({ path: '/desk/settings/name', fields: { base: String(await lastRevision(desk, 'name')), name: `Desk ${word()}`, do: 'save' } })),
  by('editor', '/desk/settings/:policy', async ({ desk }) => ({ path: '/desk/settings/ethics', fields: { language: 'en', base: String(await lastRevision(desk, 'ethics')), text: `The same rules ${word()}.`, do: 'save' } })),
  by('editor', '/desk/topics', async () => ({ path: '/desk/topics', fields: { name: `Topic ${word()}`, welfare: 'yes' } })),
  by('editor', '/desk/topics/:topic', async (all) => {
    const name = `Topic ${word()}`
    await addTopic(all.deps, { name, publicWelfare: false, personId: all.people.editor.id })
    return { path: `/desk/topics/${(await listTopics(all.desk.db)).find((one) => one.name === name)!.key}`, fields: { name: `${name} and more`, welfare: 'yes' } }
  }),

  by('reviewer', '/desk/checks/:id/evidence', async (all) => ({ path: `/desk/checks/${await draft(all)}/evidence`, fields: { ...source, id: id20(), url: 'https://notice.example/' } })),
  by('reviewer', '/desk/checks/:id/evidence/file', async (all) => {
    const part = ([name, value]: string[]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const text = `${Object.entries({ ...source, id: id20() }).map(part).join('')}--x\r\nContent-Disposition: form-data; name="file"; filename="notice.txt"\r\nContent-Type: text/plain\r\n\r\nThe bridge is open. ${word()}\r\n--x--\r\n`
    return { path: `/desk/checks/${await draft(all)}/evidence/file`, body: { type: 'multipart/form-data; boundary=x', text } }
  }),
  by('reviewer', '/desk/checks/:id/evidence/:evidence', async (all) => {
    const { checkId, items } = await evidence(all)
    return { path: `/desk/checks/${checkId}/evidence/${items[0]}`, fields: { ...source, title: 'Another title', revision: '0' } }
  }),
  by('reviewer', '/desk/checks/:id/evidence/:evidence/place', async (all) => {
    const { checkId, items } = await evidence(all)
    return { path: `/desk/checks/${checkId}/evidence/${items[1]}/place`, fields: { by: 'up', at: '1' } }
  }),
  by('reviewer', '/desk/checks/:id/evidence/:evidence/capture', async (all) => {
    const { checkId, items } = await evidence(all)
    return { path: `/desk/checks/${checkId}/evidence/${items[0]}/capture`, fields: {} }
  }, { tables: ['source_changes', 'proposals'], why: 'asked for again after it has ended, a copy is made again; while one waits, that one will do' }),
  by('reviewer', '/desk/checks/:id/evidence/:evidence/removal', async (all) => {
    const { checkId, items } = await evidence(all)
    return { path: `/desk/checks/${checkId}/evidence/${items[0]}/removal`, fields: {} }
  }),
  by('reviewer', '/desk/checks/:id/replies', async (all) => ({ path: `/desk/checks/${await draft(all)}/replies`, fields: { ...reply, id: id20() } })),
  by('reviewer', '/desk/checks/:id/replies/:reply', async (all) => {
    const { checkId, replyId } = await replied(all)
    return { path: `/desk/checks/${checkId}/replies/${replyId}`, fields: { ...reply, answer: 'It is open.', answeredOn: '2026-11-03', revision: '0' } }
  }),
  by('reviewer', '/desk/checks/:id/replies/:reply/removal', async (all) => {
    const { checkId, replyId } = await replied(all)
    return { path: `/desk/checks/${checkId}/replies/${replyId}/removal`, fields: {} }
  }),

  by('reviewer', '/desk/checks', async () => ({ path: '/desk/checks', fields: { id: id20(), language: 'en' } })),
  by('reviewer', '/desk/explainers', async () => ({ path: '/desk/explainers', fields: { id: id20(), language: 'en' } })),
  by('reviewer', '/desk/checks/:id/draft', async (all) => ({ path: `/desk/checks/${await draft(all)}/draft`, fields: { title: 'No, it is not', 'title.base': '0', 'title.was': markOf(''), body: 'Two\r\nlines', 'body.base': '0', 'body.was': markOf('') } })),
  by('reviewer', '/desk/checks/:id/parts', async (all) => ({ path: `/desk/checks/${await draft(all)}/parts`, fields: { part: 'title', base: '0', text: 'No, it is not' } })),
  by('reviewer', '/desk/checks/:id/here', async (all) => ({ path: `/desk/checks/${await draft(all)}/here`, fields: { part: 'body', known: '{}' } })),
  by('reviewer', '/desk/checks/:id/proposal', async (all) => ({ path: `/desk/checks/${await ready(all)}/proposal`, fields: {} })),
  by('reviewer', '/desk/checks/:id/proposal/withdrawal', async (all) => {
    const editionId = await ready(all)
    await propose(all.deps, { editionId, personId: all.people.reviewer.id })
    return { path: `/desk/checks/${editionId}/proposal/withdrawal`, fields: {} }
  }),
  by('reviewer', '/desk/checks/:id/editions', async (all) => ({ path: `/desk/checks/${await published(all)}/editions`, fields: { language: 'fr' } })),
  by('reviewer', '/desk/checks/:id/abandonment', async (all) => ({ path: `/desk/checks/${await draft(all)}/abandonment`, fields: {} })),
  by('reviewer', '/desk/checks/:id/review-date', async (all) => ({ path: `/desk/checks/${await published(all)}/review-date`, fields: { due: '2027-01-31' } })),
  by('reviewer', '/desk/comments/:id/settlement', async (all) => {
    const { sha256 } = await proposed(all)
    const id = await comment(all.deps, { sha256, part: 'title', text: 'Why?', personId: all.people.approver.id })
    return { path: `/desk/comments/${id}/settlement`, fields: { back: '/desk/checks' } }
  }),
  by('approver', '/desk/approvals/:sha256/approval', async (all) => {
    const { sha256 } = await proposed(all)
    return { path: `/desk/approvals/${sha256}/approval`, fields: { sha256 } }
  }),
  by('approver', '/desk/approvals/:sha256/return', async (all) => ({ path: `/desk/approvals/${(await proposed(all)).sha256}/return`, fields: { reason: 'The date is missing.' } })),
  by('approver', '/desk/approvals/:sha256/comments', async (all) => ({ path: `/desk/approvals/${(await proposed(all)).sha256}/comments`, fields: { part: 'title', quote: 'No', text: 'Why?' } })),
  by('approver', '/desk/complaints/:id/assignment', async (all) => ({ path: `/desk/complaints/${await complaint(all)}/assignment`, fields: {} })),
  by('approver', '/desk/complaints/:id/decision', async (all) => {
    const id = await complaint(all)
    await assignComplaint(all.deps, { id, personId: all.people.approver.id })
    return { path: `/desk/complaints/${id}/decision`, fields: { outcome: 'upheld', answer: 'You are right.' } }
  }),
  by('reviewer', '/desk/reviews/:id/done', async (all) => {
    const editionId = await published(all)
    await setReviewDate(all.deps, { editionId, dueOn: '2026-01-31', personId: all.people.reviewer.id })
    return { path: `/desk/reviews/${editionId}/done`, fields: {} }
  }),

  by('editor', '/desk/checks/:id/removals', async (all) => {
    const { editionId, version } = await publishedVersion(all)
    return { path: `/desk/checks/${editionId}/removals`, fields: { version, reason: 'privacy', note: 'A name' } }
  }),
  ...['approval', 'dropping'].map((what) => by('approver', `/desk/checks/:id/removals/${what}`, async (all) => {
    const { editionId, version } = await publishedVersion(all)
    await askRemoval(all.deps, { sha256: version, reason: 'privacy', note: 'A name', personId: all.people.editor.id })
    return { path: `/desk/checks/${editionId}/removals/${what}`, fields: { version, sure: 'yes', why: 'Nothing private in it' } }
  })),

  ...['evaluations', 'learnings', 'rankers'].map((job) => by('editor', `/desk/matching/${job}`, async () => ({ path: `/desk/matching/${job}`, fields: {} }), { tables: [job], why: 'asked for again after it has ended, it is done again; while one waits, that one will do' })),
  by('editor', '/desk/matching/ranker', async () => ({ path: '/desk/matching/ranker', fields: { ranker: '' } })),
  by('editor', '/desk/matching/cuts', async () => ({ path: '/desk/matching/cuts', fields: { answer: '0.91', suggest: '0.31', reason: `Too few answers ${word()}` } })),
  by('reviewer', '/desk/matching/explain', async () => ({ path: '/desk/matching/explain', fields: { text: 'Is the bridge closed?' } })),
]

