/**
 * Things that are really there, for the test that looks at every address as everybody: what each route with a parameter is given, and
 * words that stand in each thing, with who may ever read them. Everything is made once for each owner, so that there is one's own and another's.
 */
import { createHash, randomBytes } from 'node:crypto'
import { approve, comment, propose, sendBack } from '#desk/approvals'
import { putChecks } from '#desk/checks'
import { assign, changeDetails, closeClaims, mergeClaims, saveView, unmask } from '#desk/claims'
import { assignComplaint, complain, decideComplaint, openComplaints } from '#desk/complaints'
import { openCheck, openEdition, openExplainer, type DraftPart } from '#desk/drafts'
import { addEvidence } from '#desk/evidence'
import { policyNames } from '#desk/identity'
import { tokenFor } from '../../src/desk/newsletter/links.ts'
import { subscribe } from '#desk/newsletter'
import { beginSession, newInvitation, type Role } from '#desk/people'
import { approveRemoval, askRemoval } from '#desk/removals'
import { addReply } from '#desk/replies'
import { setReviewDate } from '#desk/review-dates'
import { ask } from '#desk/submissions'
import { readyDraft, save, type DraftDeps } from '../support/drafting.ts'
import type { Desk } from './desk.ts'

export interface Asker {
  name: string
  cookie: string
  /** Nobody's, where nobody is signed in. */
  id: string | null
  held: readonly Role[]
}

/** Words that stand in one thing and nowhere else. */
export interface Mark {
  text: string
  sees(asker: Asker): boolean
  /** Whoever knows this address may read them, whoever it is. */
  secret?: string
}

/** What stands for the parameters of an address, one value for each. */
export interface Given {
  /** Is shown to whoever the route table lets in. */
  there: string[][]
  /** Is really there, and not here: for whoever is let in it is not found, or gone. */
  elsewhere?: string[][]
  /** Leads, as 301, to where it is at home. */
  moved?: string[][]
  /** What a route may answer beside 200 about what is there. */
  or?: number[]
}

export interface Things {
  marks: Mark[]
  /** By the beginning of the routes that take them, as the route table writes it; the longest beginning counts. */
  given: Record<string, Given>
}

const everybody = () => true
const desk = ({ held }: Asker) => held.length > 0
const anyOf = (...roles: Role[]) => ({ held }: Asker) => roles.some((role) => held.includes(role))
const nobody = () => false

/** What is asked for in searches: it stands beside the mark in everything that nobody outside may read. */
export const bait = 'quintessence'

let count = 0

export async function thingsOf(place: Desk, deps: DraftDeps, owner: { id: string; secret?: string }, second: { id: string }, third: { id: string }): Promise<Things> {
  const { db } = place
  const marks: Mark[] = []
  const given: Things['given'] = {}
  const tag = [...String(++count)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const mark = (kind: string, sees: Mark['sees'], secret?: string) => {
    const text = `zq${kind}${tag}`
    marks.push({ text, sees, secret })
    return text
  }
  const inside = (kind: string) => `${mark(kind, desk)} ${bait}`
  const mine: Mark['sees'] = ({ id, held }) => id === owner.id && held.length > 0
  const personId = owner.id

  // The person, and what is theirs alone.
  await db.updateTable('people').set({ name: mark('name', desk), handle: mark('handle', (asker) => mine(asker) || anyOf('editor', 'auditor')(asker)) }).where('id', '=', personId).execute()
  await beginSession(place.deps, { personId, browser: mark('browser', mine) })
  await db.insertInto('passkeys').values({ credential_id: randomBytes(16), person_id: personId, public_key: Buffer.alloc(1), counter: 0, label: mark('passkey', mine), made_at: new Date(), used_at: null, removed_at: null }).execute()
  await saveView(deps, { personId, name: mark('view', (asker) => mine(asker) && anyOf('reviewer', 'approver', 'editor')(asker)), query: 'who=me' })
  const invitation = await newInvitation(place.deps, { roles: ['reviewer'], by: third.id, note: mark('note', anyOf('editor', 'auditor')) })
  marks.push({ text: invitation, sees: nobody, secret: invitation })

  // What was asked.
  const asking = (text: string) => ask(place.deps, { text, asker: { secret: randomBytes(16).toString('base64url'), address: '9.9.9.9' } })
  const odd = () => Array.from({ length: 8 }, () => randomBytes(4).toString('hex').replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)])).join(' ')
  const open = await asking(odd())
  const message = mark('message', desk, open.statusToken)
  const phone = `+49 170 ${1_000_000 + count}`
  marks.push({ text: phone, sees: (asker) => mine(asker) && asker.held.includes('reviewer'), secret: open.statusToken })
  const words = `${message} ${bait} ${odd()} ${phone}`
  await db.updateTable('submissions').set({ text: words }).where('id', '=', open.submissionId).execute()
  await db.updateTable('claims').set({ statement: words }).where('id', '=', open.claim.id).execute()
  await assign(deps, { claimIds: [open.claim.id], personId })
  await changeDetails(deps, { claimId: open.claim.id, base: 0, details: { wording: inside('wording'), language: 'en', topic: null, appeared: inside('appeared'), reach: inside('reach'), harm: inside('harm') }, personId })
  await unmask(deps, { claimId: open.claim.id, submissionId: open.submissionId, personId, reason: inside('why') })
  const closed = await asking(odd())
  const closingAnswer = mark('closing', desk, closed.statusToken)
  await closeClaims(deps, { claimIds: [closed.claim.id], reason: 'opinion', answer: `${closingAnswer} ${bait}`, personId })
  const merged = await asking(odd())
  await mergeClaims(deps, { from: [merged.claim.id], into: open.claim.id, personId })

  // Checks in every state.
  const parts = (word: (kind: string) => string, kind: string): { [part in DraftPart]?: string } => ({ claim: word(`${kind}claim`), title: word(`${kind}title`), summary: word(`${kind}summary`), ratingExplanation: word(`${kind}rating`), body: `${word(`${kind}body`)}[^1][^2]`, claimant: word(`${kind}claimant`) })
  const upload = (text: string) => ({ bytes: Buffer.from(text), name: 'notice.txt' })
  const copyOf = (text: string) => createHash('sha256').update(text).digest('hex')
  const item = (word: (kind: string) => string, kind: string) => ({ title: word(`${kind}item`), source: word(`${kind}source`), quote: '', shows: word(`${kind}shows`), interest: word(`${kind}interest`), kind: 'primary', stance: 'against' })
  const reply = (word: (kind: string) => string, kind: string) => ({ whom: word(`${kind}whom`), how: word(`${kind}how`), askedOn: '2026-03-01', answer: word(`${kind}answer`), answeredOn: '2026-03-03' })
  const openWord = (kind: string) => mark(kind, everybody)
  const goneWord = (kind: string) => mark(kind, nobody)

  const inWork = await openCheck(deps, { claimIds: [open.claim.id], language: 'en', personId })
  await save(deps, inWork, personId, parts(inside, 'draft'))
  const kept = inside('keptcopy')
  const shared = openWord('sharedcopy')
  await addEvidence(deps, { checkId: inWork, personId, upload: upload(kept), ...item(inside, 'draft') })
  await addEvidence(deps, { checkId: inWork, personId, upload: upload(shared), ...item(inside, 'same') })
  await addReply(deps, { checkId: inWork, personId, ...reply(inside, 'draft') })

  const ready = (word: (kind: string) => string, kind: string) => readyDraft(deps, personId, { parts: parts(word, kind) })
  const waiting = await ready(inside, 'waiting')
  const proposal = (await propose(deps, { editionId: waiting, personId })).sha256
  await comment(deps, { sha256: proposal, part: 'title', quote: inside('quote'), text: inside('comment'), personId: second.id })
  const returned = await ready(inside, 'returned')
  const sentBack = (await propose(deps, { editionId: returned, personId })).sha256
  await sendBack(deps, { sha256: sentBack, approverId: second.id, reason: inside('reason') })

  const publish = async (editionId: string) => {
    const { sha256 } = await propose(deps, { editionId, personId })
    await approve(deps, { sha256, approverId: second.id })
    return sha256
  }
  const published = await ready(openWord, 'public')
  await addEvidence(deps, { checkId: published, personId, upload: upload(shared), ...item(openWord, 'public') })
  await addReply(deps, { checkId: published, personId, ...reply(openWord, 'public') })
  const version = await publish(published)
  await save(deps, published, personId, { summary: inside('later'), changeKind: 'substantive', changeNote: inside('laternote') })
  const added = inside('addedcopy')
  await addEvidence(deps, { checkId: published, personId, upload: upload(added), ...item(inside, 'added') })
  const correction = (await propose(deps, { editionId: published, personId })).sha256
  await askRemoval(deps, { sha256: version, reason: 'privacy', note: inside('removal'), personId: third.id })
  await setReviewDate(deps, { editionId: published, dueOn: '2026-01-01', personId })
  const translation = await openEdition(deps, { checkId: published, language: 'de', personId })
  await save(deps, translation, personId, { title: inside('translated') })

  const removed = await ready(goneWord, 'gone')
  const goneCopy = goneWord('gonecopy')
  await addEvidence(deps, { checkId: removed, personId, upload: upload(goneCopy), title: 'A letter', source: 'Somebody', kind: 'primary', stance: 'against' })
  const goneVersion = await publish(removed)
  await askRemoval(deps, { sha256: goneVersion, reason: 'privacy', note: goneWord('gonenote'), personId: third.id })
  await approveRemoval(deps, { sha256: goneVersion, personId: second.id })

  const explainerOf = async (word: (kind: string) => string, kind: string) => {
    const id = await openExplainer(deps, { language: 'en', personId })
    await save(deps, id, personId, { title: word(`${kind}title`), summary: word(`${kind}summary`), body: word(`${kind}body`) })
    return id
  }
  const advice = await explainerOf(openWord, 'advice')
  const adviceVersion = await publish(advice)
  const adviceInWork = await explainerOf(inside, 'adviceinwork')
  const advised = (await propose(deps, { editionId: adviceInWork, personId })).sha256

  const key = randomBytes(6).toString('hex')
  await putChecks(deps, [{ sourceKey: key, origin: 'import', language: 'en', claim: openWord('imported'), publisher: { name: 'Town Library' }, url: `https://library.example/${key}` }])
  const imported = (await db.selectFrom('checks').select('id').where('source_key', '=', key).executeTakeFirstOrThrow()).id

  // Complaints and readers.
  const complaining = async (kind: 'error' | 'appeal', sees: Mark['sees']) => {
    const text = `zq${kind}${tag}`
    const token = await complain(place.deps, { editionId: published, kind, text })
    marks.push({ text, sees, secret: token })
    return token
  }
  const decided = await complaining('appeal', nobody)
  const appeal = (await openComplaints(deps)).find(({ text }) => text === `zqappeal${tag}`)!
  await assignComplaint(deps, { id: appeal.id, personId: second.id })
  await decideComplaint(deps, { id: appeal.id, personId: second.id, outcome: 'not-upheld', answer: mark('decision', nobody, decided) })
  const complaint = await complaining('error', desk)
  const letters = { ...place.deps, key: place.deps.newsletter!.key }
  await subscribe(letters, `${mark('address', nobody)}@reader.example`, { cadence: 'daily', language: null, topics: [] })
  const subscriber = (await db.selectFrom('subscribers').select('id').where('confirmed_at', 'is', null).executeTakeFirstOrThrow()).id
  await db.updateTable('subscribers').set({ confirmed_at: new Date(), due_at: new Date(Date.now() + 86_400_000) }).where('id', '=', subscriber).execute()

  const notPublished = [inWork, waiting, returned, translation, adviceInWork, open.claim.id, version, proposal]
  const each = (...values: string[]) => values.map((value) => [value])
  given['/status/:token'] = { there: each(open.statusToken, closed.statusToken), elsewhere: each(complaint, invitation, open.submissionId) }
  given['/api/v1/submissions/:token'] = given['/status/:token']
  given['/checks/:id'] = { there: each(published), elsewhere: each(...notPublished, removed), moved: each(advice) }
  given['/checks/:id/versions'] = { there: each(published, removed), elsewhere: each(...notPublished), moved: each(advice) }
  given['/checks/:id/report'] = { there: each(published, removed), elsewhere: each(...notPublished, advice) }
  given['/checks/:id/share'] = { there: each(published), elsewhere: each(...notPublished, removed, advice) }
  given['/checks/:id/proof'] = { there: each(published, removed, advice), elsewhere: each(...notPublished) }
  given['/checks/:id/versions/:version'] = { there: [[published, '1'], [published, '1.json']], elsewhere: [[published, '2'], [published, '2.json'], [removed, '1'], [removed, '1.json'], [inWork, '1'], [waiting, '1.json']], moved: [[advice, '1']] }
  given['/explainers/:id'] = { there: each(advice), elsewhere: each(...notPublished), moved: each(published) }
  given['/explainers/:id/report'] = { there: each(advice), elsewhere: each(...notPublished, published) }
  given['/explainers/:id/proof'] = given['/checks/:id/proof']
  given['/explainers/:id/versions/:version'] = { there: [[advice, '1'], [advice, '1.json']], elsewhere: [[adviceInWork, '1'], [removed, '1.json']], moved: [[published, '1']] }
  given['/api/v1/checks/:id'] = { there: each(published, imported), elsewhere: each(...notPublished, removed, advice) }
  given['/embed/:id'] = { there: each(published), elsewhere: each(...notPublished, removed, advice) }
  given['/cards/:sha256/:format'] = { there: [[version, '1200x630']], elsewhere: [proposal, sentBack, correction, goneVersion, advised, adviceVersion].map((sha256) => [sha256, '1200x630']), or: [503] }
  given['/clips/:sha256'] = { there: each(version), elsewhere: each(proposal, sentBack, correction, goneVersion, advised, adviceVersion), or: [404, 503] }
  given['/snapshots/:sha256'] = { there: each(copyOf(shared)), elsewhere: each(copyOf(kept), copyOf(added), copyOf(goneCopy), version) }
  given['/complaints/:token'] = { there: each(complaint, decided), elsewhere: each(open.statusToken, invitation) }
  given['/newsletter/confirm/:token'] = { there: each(tokenFor(letters.key, 'confirm', subscriber)), elsewhere: each(tokenFor(letters.key, 'preferences', subscriber), subscriber) }
  given['/newsletter/preferences/:token'] = { there: each(tokenFor(letters.key, 'preferences', subscriber)), elsewhere: each(tokenFor(letters.key, 'confirm', subscriber), subscriber) }
  given['/newsletter/unsubscribe/:token'] = { there: each(tokenFor(letters.key, 'preferences', subscriber)) }
  given['/desk/invitations/:token'] = { there: each(invitation), elsewhere: each(open.statusToken, complaint) }

  given['/desk/claims/:id'] = { there: each(open.claim.id, closed.claim.id), elsewhere: each(inWork, open.submissionId) }
  given['/desk/checks/:id'] = { there: each(inWork, waiting, returned, published, translation, removed), elsewhere: each(open.claim.id, imported), moved: each(adviceInWork, advice) }
  given['/desk/explainers/:id'] = { there: each(adviceInWork, advice), elsewhere: each(open.claim.id, imported), moved: each(inWork, published) }
  given['/desk/checks/:id/evidence'] = { there: each(inWork, waiting, published, removed), elsewhere: each(translation, adviceInWork, open.claim.id, imported) }
  given['/desk/checks/:id/replies'] = given['/desk/checks/:id/evidence']
  given['/desk/checks/:id/removals'] = { there: each(published, removed, advice), elsewhere: each(inWork, waiting, translation, adviceInWork, imported) }
  given['/desk/approvals/:sha256'] = { there: each(proposal, sentBack, correction, version, advised), elsewhere: each(copyOf(kept), goneVersion) }
  given['/desk/approvals/:sha256/card.png'] = { there: each(proposal), elsewhere: each(advised, goneVersion) }
  given['/desk/snapshots/:sha256'] = { there: each(copyOf(kept), copyOf(shared), copyOf(added)), elsewhere: each(copyOf(goneCopy), proposal) }
  return { marks, given }
}

/** What belongs to nobody at the desk: files that are the same for all. */
export async function filesOf(place: Desk): Promise<Things['given']> {
  const { db } = place
  await place.deps.ledger.publish()
  const entries = Number((await db.selectFrom('ledger_entries').select((is) => is.fn.countAll().as('count')).executeTakeFirstOrThrow()).count)
  const origin = 'another.example/log'
  await db.insertInto('witnessed_logs').values({ origin, verifier_key: 'key', size: 1, root: randomBytes(32), checkpoint: 'cosigned', cosigned_at: new Date() }).execute()
  const front = await (await fetch(`${place.url}/`)).text()
  const each = (...values: string[]) => values.map((value) => [value])
  return {
    '/assets/:file': { there: each(/\/assets\/([\w.-]+)/.exec(front)![1]), elsewhere: each('../settings.ts') },
    '/feeds/:file': { there: each('checks.json', 'checks.atom', 'checks.rss', 'corrections.json'), elsewhere: each('drafts.json') },
    '/feeds/languages/:file': { there: each('en.json'), elsewhere: each('de.json') },
    '/feeds/topics/:file': { there: each('transport.json'), elsewhere: each('secrets.json') },
    '/sitemaps/:file': { there: each('1.xml', '2.xml'), elsewhere: each('3.xml') },
    '/log/tile/*': { there: each(`entries/000.p/${entries}`, `0/000.p/${entries}`), elsewhere: each('entries/001', '9/000') },
    '/desk/settings/:policy': { there: each(...policyNames), elsewhere: each('name', 'secrets') },
    '/witness/:log': { there: each(createHash('sha256').update(origin).digest('hex')), elsewhere: each(createHash('sha256').update('no.example/log').digest('hex')) },
  }
}
