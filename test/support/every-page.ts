/** A desk in which something is in every state, and the address of every page that shows it: for tests that look at all pages. */
import { approve, comment, propose, sendBack } from '#desk/approvals'
import { addTopic, assign, changeDetails, closeClaims, linkCheck, listTopics, mergeClaims, saveView, splitClaim, unmask } from '#desk/claims'
import { complain, decideComplaint } from '#desk/complaints'
import { openCheck, openEdition, openExplainer, type DraftPart } from '#desk/drafts'
import { addEvidence } from '#desk/evidence'
import { changeIdentity } from '#desk/identity'
import { confirm, sendDue, subscribe } from '#desk/newsletter'
import { newInvitation } from '#desk/people'
import { addReply } from '#desk/replies'
import { setReviewDate } from '#desk/review-dates'
import { ask } from '#desk/submissions'
import { decideCuts } from '#desk/matching'
import type { Desk } from '../http/desk.ts'
import { draftDeps, save } from './drafting.ts'
import { document, publishing } from './publishing.ts'
import { signedIn } from './people.ts'

export interface Visit {
  /** In the words of the route table. */
  path: string
  address: string
  /** What is sent; a page that is only looked at sends nothing. */
  form?: string
  cookie?: string
}

/** Everything that people wrote goes through `say`: a test may want it in signs that no word of the interface has. `language` is what they wrote in. */
export async function everyPage(desk: Desk, { say, language }: { say: (words: string) => string; language: string }): Promise<Visit[]> {
  const { db } = desk
  const deps = { ...desk.deps, ...draftDeps(db), record: desk.deps.record, publisher: { name: say('The desk'), site: desk.url } }
  const all = await signedIn(db, ['reviewer', 'approver', 'editor'], say('Everybody'))
  const author = await signedIn(db, ['reviewer', 'approver'], say('Author'))
  const parts = (more: { [part in DraftPart]?: string } = {}): { [part in DraftPart]?: string } => ({
    claim: say('The ferry only takes passengers who can whistle'), title: say('Nobody has to whistle'), summary: say('The ferry takes everybody with a ticket'), rating: 'false', ratingExplanation: say('The rules do not mention whistling'),
    body: `## ${say('What the rules say')}\n\n${say('They say nothing of the kind')}[^1]\n\n- ${say('one')}\n- ${say('two')}[^2]\n\n> ${say('quoted')}`,
    claimant: say('a chain message'), claimedOn: '2026-03-01', appearances: say('seen at the mill'), fewSources: say('there is no other'), ...more,
  })
  const draft = async (person: { id: string }, more?: { [part in DraftPart]?: string }, claimIds: string[] = []) => {
    const id = await openCheck(deps, { claimIds, language, personId: person.id })
    await addEvidence(deps, { checkId: id, personId: person.id, upload: { bytes: Buffer.from(say('Whoever has a ticket is taken along')), name: `${say('rules')}.txt` }, title: say('The rules'), source: say('The ferry'), kind: 'primary', stance: 'against', quote: say('Whoever has a ticket'), shows: say('no whistling'), interest: say('it sells tickets') })
    await db.insertInto('evidence').values({ id: `${id}-2`, check_id: id, number: 2, position: 2, url: null, title: say('A second one'), source: say('The port'), kind: 'secondary', stance: 'context', quote: null, shows: null, interest: null, added_by: person.id, added_at: deps.clock(), removed_by: null, removed_at: null }).execute()
    await addReply(deps, { checkId: id, personId: person.id, whom: say('The printer'), how: say('by letter'), askedOn: '2026-03-01', deadline: '2026-03-04', answer: say('We were told so'), answeredOn: '2026-03-03' })
    await addReply(deps, { checkId: id, personId: person.id, whom: say('Whoever wrote it'), notAskedBecause: say('there is no name') })
    await save(deps, id, person.id, parts(more))
    return id
  }

  // Claims in every state.
  await addTopic(deps, { name: say('Water'), publicWelfare: true, personId: all.id })
  const [topic] = await listTopics(db)
  const asker = (at: number) => ({ secret: null, address: `192.0.2.${at}` })
  const chain = say('The old harbour crane will be given to the circus in spring and every family must pay twelve crowns for its new paint before the month ends')
  const open = await ask(deps, { text: chain, asker: asker(1) })
  const other = await ask(deps, { text: `${chain} ${say('so says the notice at the mill and so says the baker')} +49 170 1234567`, asker: asker(2) })
  const second = await ask(deps, { text: say('Seven wolves were counted behind the school on Sunday and nobody told the parents of the first year about it'), asker: asker(3) })
  const third = await ask(deps, { text: say('Whoever drinks from the well at the northern gate sleeps for a week as my uncle did in his youth'), asker: asker(4) })
  const closed = await ask(deps, { text: say('The new town hall is the ugliest building that was ever put up between the river and the hill'), asker: asker(5) })
  await changeDetails(deps, { claimId: open.claim.id, base: 0, details: { wording: say('The crane is given away'), language, topic: topic.key, appeared: say('at the mill'), reach: say('everywhere'), harm: say('people pay') }, personId: all.id })
  await unmask(deps, { claimId: other.claim.id, submissionId: other.submissionId, personId: all.id, reason: say('to see the number') })
  await assign(deps, { claimIds: [open.claim.id], personId: all.id })
  await closeClaims(deps, { claimIds: [closed.claim.id], reason: 'opinion', answer: say('That is a matter of taste'), personId: all.id })
  await mergeClaims(deps, { from: [second.claim.id], into: open.claim.id, personId: all.id })
  await splitClaim(deps, { claimId: open.claim.id, submissionIds: [other.submissionId], personId: all.id }).catch(() => undefined)
  await saveView(deps, { personId: all.id, name: say('My view'), query: 'who=me' })

  // Drafts in every state, and what was published by the whole road.
  const first = await draft(author, {}, [open.claim.id])
  const published = await propose(deps, { editionId: first, personId: author.id })
  await approve(deps, { ...published, approverId: all.id })
  await linkCheck(deps, { claimId: third.claim.id, checkId: first, personId: all.id })
  await save(deps, first, author.id, { summary: say('Everybody with a ticket may come'), changeKind: 'substantive', changeNote: say('It was said too shortly') })
  const corrected = await propose(deps, { editionId: first, personId: author.id })
  await comment(deps, { sha256: corrected.sha256, part: 'summary', quote: say('with a ticket'), text: say('Say where'), personId: all.id })
  const unfinished = await openCheck(deps, { claimIds: [], language, personId: all.id })
  const translation = await openEdition(deps, { checkId: first, language: 'de', personId: all.id })
  const sent = await draft(author, { claim: say('Another claim about the ferry') })
  const returned = await propose(deps, { editionId: sent, personId: author.id })
  await sendBack(deps, { ...returned, approverId: all.id, reason: say('It lacks a source') })
  const media = await draft(all, { media: JSON.stringify({ kind: 'picture', categories: ['DecontextualizedContent'], originalContext: say('An old flood'), originalLink: null }), body: `${say('A note to nothing')}[^9]`, claim: '' })
  await db.insertInto('evidence').values({ id: `${media}-3`, check_id: media, number: 3, position: 3, url: 'https://source.example/', title: say('A page that is gone'), source: say('Somebody'), kind: 'secondary', stance: 'for', quote: say('words'), shows: null, interest: null, added_by: all.id, added_at: deps.clock(), removed_by: null, removed_at: null }).execute()
  await db.insertInto('captures').values({ evidence_id: `${media}-3`, url: 'https://source.example/', asked_by: all.id, asked_at: deps.clock(), started_at: deps.clock(), beat_at: null, finished_at: deps.clock(), fault: 'login-wall', snapshot: null, final_url: null, status: 200, content_type: 'text/html', page_title: null, readable: null }).execute()
  await addReply(deps, { checkId: media, personId: all.id, whom: say('The office'), askedOn: '2026-03-01', deadline: '2026-03-04' })
  const snapshot = (await db.selectFrom('captures').select('snapshot').where('snapshot', 'is not', null).executeTakeFirstOrThrow()).snapshot!.toString('hex')

  const explainer = await openExplainer(deps, { language, personId: author.id })
  const advice = { title: say('How to tell a fake page'), summary: say('Read the address from its end'), body: `${say('Look at the end')}\n\n1. ${say('Type it yourself')}`, helpsWith: 'unchecked\nopinion' }
  await save(deps, explainer, author.id, advice)
  await approve(deps, { ...(await propose(deps, { editionId: explainer, personId: author.id })), approverId: all.id })
  await save(deps, explainer, author.id, { summary: say('Read it from its very end'), changeKind: 'substantive', changeNote: say('Said more clearly') })
  await approve(deps, { ...(await propose(deps, { editionId: explainer, personId: author.id })), approverId: all.id })
  const adviceInWork = await openExplainer(deps, { language, personId: all.id })

  // What the desk says of itself, written twice, once, and given back.
  const says = (part: 'ethics' | 'methods' | 'privacy' | 'contact', base: number, words: string | null) => changeIdentity(desk.deps, desk.deps.speaking.now().defaults, { part, language, base, text: words, personId: all.id })
  await says('ethics', 0, `## ${say('What we hold')}\n\n${say('The same rules for everybody')}`)
  await says('ethics', 1, `## ${say('What we hold')}\n\n${say('The very same rules for everybody')}`)
  await says('methods', 0, say('We look twice'))
  await says('privacy', 0, say('We keep little'))
  await says('privacy', 1, null)
  await says('contact', 0, say('Knock at the door'))
  await desk.deps.speaking.refresh()

  // What was corrected, translated, taken back and removed.
  const words = {
    claim: say('The harbour bridge will be closed for good'), title: say('No, it will not'), summary: say('It is painted on three nights'), rating: { key: 'false' as const, explanation: say('The notice names three nights') }, claimant: say('A leaflet'), author: say('Author'), language, topics: [topic.key],
    body: `${say('The port published a notice')}[^1]\n\n## ${say('What it says')}\n\n${say('Three nights')}[^1] ${say('and')}[^2]\n\n- ${say('Monday')}`, appearances: [say('on the board'), 'https://board.example/1'],
    evidence: document.evidence.map((one) => ({ ...one, title: say('Notice'), source: say('The port'), quote: one.quote && say('open by day'), shows: one.shows && say('It is open'), interest: one.interest && say('It runs the bridge') })), fewSources: say('There is no other'),
    replies: [...document.replies, { ...document.replies[0], answer: null, answeredOn: null }].map((one) => ({ ...one, whom: say('The printer'), how: one.how && say('by letter'), answer: one.answer && say('We were told so'), notAskedBecause: one.notAskedBecause && say('it names nobody') })),
  }
  const road = await publishing(db, { author: say('One'), approver: say('Another') })
  const original = await road.publish('bridge', { ...words, media: { kind: 'clip', categories: ['EditedOrCroppedContent', 'StagedContent'], originalContext: say('A film'), originalLink: 'https://archive.example/1998' } })
  await road.publish('bridge-ar', { ...words, check: 'bridge', language: 'ar', translates: { number: 1, sha256: original.sha256 } })
  await road.publish('bridge', { ...words, rating: { key: 'mostly-false', explanation: say('A trace of it is right') }, body: say('Another text'), change: { kind: 'rating', note: say('Two nights and not three') } })
  const mistaken = await road.publish('mistake', words)
  await road.publish('mistake-ar', { ...words, check: 'mistake', language: 'ar', translates: { number: 1, sha256: mistaken.sha256 } })
  await road.publish('mistake', { ...words, change: { kind: 'retraction', note: say('Two towns were mixed up') } })
  await road.remove((await road.publish('private', words)).sha256)
  await road.remove((await road.publish('partly', words)).sha256)
  await road.publish('partly', { ...words, change: { kind: 'minor', note: say('A name') } })
  await desk.deps.ledger.publish()
  await setReviewDate(deps, { editionId: first, dueOn: '2026-01-01', personId: all.id })

  // People who complain, who are invited, and who read letters.
  const token = await complain(deps, { editionId: first, kind: 'error', text: say('It is the other ferry') })
  const decided = await complain(deps, { editionId: first, kind: 'appeal', text: say('I object') })
  const appeal = await db.selectFrom('complaints').select('id').where('kind', '=', 'appeal').executeTakeFirstOrThrow()
  await decideComplaint(deps, { id: appeal.id, personId: all.id, outcome: 'not-upheld', answer: say('We looked again') })
  const invitation = await newInvitation(deps, { roles: ['reviewer', 'approver'], by: all.id, note: say('for the new one') })
  await decideCuts(deps, { answer: 0.9, suggest: 0.3, reason: say('to be careful'), decidedBy: null })
  const letters: { text: string }[] = []
  const newsletter = { ...deps, key: desk.deps.newsletter!.key }
  await subscribe(newsletter, 'reader@example.org', { cadence: 'weekly', language: null, topics: [] })
  await sendDue(newsletter, { send: async (letter: { text: string }) => void letters.push(letter), close: () => {} }, { deskName: 'Touchstone', publicUrl: desk.url })
  const confirmation = /newsletter\/confirm\/(\S+)/.exec(letters[0].text)![1]
  await confirm(newsletter, confirmation)
  await db.updateTable('subscribers').set({ due_at: new Date(0), told_until: -1, tried_until: -1 }).execute()
  await sendDue(newsletter, { send: async (letter: { text: string }) => void letters.push(letter), close: () => {} }, { deskName: 'Touchstone', publicUrl: desk.url })
  const preferences = /newsletter\/preferences\/(\S+)/.exec(letters[1].text)![1]
  await deps.matcher.caughtUp(1)

  const open_ = (path: string, ...addresses: string[]): Visit[] => (addresses.length > 0 ? addresses : [path]).map((address) => ({ path, address }))
  const own = (path: string, ...addresses: string[]): Visit[] => open_(path, ...addresses).map((visit) => ({ ...visit, cookie: all.cookie }))
  const send = (path: string, address: string, form: Record<string, string>, cookie?: string): Visit[] => [{ path, address, form: String(new URLSearchParams(form)), cookie }]
  return [
    ...open_('/'), ...open_('/about'), ...open_('/api'), ...open_('/log'), ...open_('/feeds'), ...open_('/corrections'),
    ...['/methods', '/corrections-policy', '/ethics', '/funding', '/privacy', '/contact', ...['methods', 'corrections-policy', 'ethics', 'funding', 'privacy'].map((name) => `/${name}/versions`)].flatMap((path) => open_(path)),
    ...open_('/status/:token', `/status/${open.statusToken}`, `/status/${closed.statusToken}`, `/status/${third.statusToken}`),
    ...open_('/checks', '/checks', `/checks?query=${encodeURIComponent(say('harbour'))}`, '/checks?rating=satire', '/checks?from=2090-01-01'),
    ...open_('/checks/:id', `/checks/${first}`, '/checks/bridge', '/checks/bridge-ar', '/checks/mistake', '/checks/mistake-ar', '/checks/private', '/checks/partly', '/checks/nothing'),
    ...open_('/checks/:id/versions', '/checks/bridge/versions', '/checks/mistake/versions', '/checks/private/versions', '/checks/partly/versions'),
    ...open_('/checks/:id/versions/:version', '/checks/bridge/versions/1', '/checks/partly/versions/1'),
    ...open_('/checks/:id/report', '/checks/bridge/report'), ...open_('/checks/:id/share', '/checks/bridge/share', '/checks/mistake/share'),
    ...open_('/embed/:id', '/embed/bridge', '/embed/mistake', '/embed/mistake-ar'), ...open_('/complaints/:token', `/complaints/${token}`, `/complaints/${decided}`),
    ...open_('/snapshots/:sha256/text', `/snapshots/${snapshot}/text`),
    ...open_('/explainers'), ...open_('/explainers/:id', `/explainers/${explainer}`), ...open_('/explainers/:id/versions', `/explainers/${explainer}/versions`), ...open_('/explainers/:id/versions/:version', `/explainers/${explainer}/versions/1`), ...open_('/explainers/:id/report', `/explainers/${explainer}/report`),
    ...open_('/notices'), ...open_('/newsletter'), ...open_('/newsletter/confirm/:token', `/newsletter/confirm/${confirmation}`), ...open_('/newsletter/preferences/:token', `/newsletter/preferences/${preferences}`), ...open_('/newsletter/unsubscribe/:token', `/newsletter/unsubscribe/${preferences}`),
    ...open_('/desk/sign-in', '/desk/sign-in', '/desk/sign-in?next=/desk/queue'), ...open_('/desk/sign-in/help'), ...open_('/desk/invitations/:token', `/desk/invitations/${invitation}`),
    ...open_('', '/nowhere', '/checks?query=a&query=b'),
    ...own('/desk'), ...own('/desk/account'), ...own('/desk/account/password'), ...own('/desk/people'),
    ...own('/desk/settings', '/desk/settings', '/desk/settings?done=saved'), ...own('/desk/settings/:policy', '/desk/settings/ethics', '/desk/settings/methods', '/desk/settings/privacy', '/desk/settings/contact', '/desk/settings/funding'),
    ...own('/desk/queue', '/desk/queue', '/desk/queue?state=due', '/desk/queue?state=answered', '/desk/queue?state=not-checkable', '/desk/queue?who=nobody&age=older'), ...own('/desk/queue/list'),
    ...own('/desk/claims/:id', ...[open, other, third, closed].map(({ claim }) => `/desk/claims/${claim.id}`)), ...own('/desk/topics', '/desk/topics', '/desk/topics?saved=yes'),
    ...own('/desk/checks'), ...own('/desk/explainers'), ...own('/desk/explainers/:id', ...[explainer, adviceInWork].map((id) => `/desk/explainers/${id}`)), ...own('/desk/checks/:id', ...[first, unfinished, translation, sent, media].map((id) => `/desk/checks/${id}`)),
    ...own('/desk/checks/:id/evidence', ...[first, unfinished, media].map((id) => `/desk/checks/${id}/evidence`), `/desk/checks/${media}/evidence?edit=${media}-3`), ...own('/desk/checks/:id/evidence/captures', `/desk/checks/${media}/evidence/captures`),
    ...own('/desk/checks/:id/replies', ...[first, unfinished, media].map((id) => `/desk/checks/${id}/replies`)), ...own('/desk/snapshots/:sha256/text', `/desk/snapshots/${snapshot}/text`),
    ...own('/desk/checks/:id/removals', `/desk/checks/${first}/removals`, '/desk/checks/partly/removals', '/desk/checks/bridge/removals'), ...own('/desk/approvals'), ...own('/desk/approvals/:sha256', ...[corrected, returned, published].map(({ sha256 }) => `/desk/approvals/${sha256}`)),
    ...own('/desk/complaints'), ...own('/desk/reviews'), ...own('/desk/counters'), ...own('/desk/matching', '/desk/matching', '/desk/matching?answer=0.8&suggest=0.2'), ...own('/desk/matching/explain'),

    ...send('/', '/', { text: say('The harbour bridge will be closed for good') }), ...send('/', '/', { text: say('Is the moon made of green cheese or of something else entirely') }), ...send('/', '/', { text: '' }),
    ...send('/newsletter', '/newsletter', { address: 'nobody', cadence: 'daily', language: '' }), ...send('/newsletter', '/newsletter', { address: 'somebody@example.org', cadence: 'daily', language: '' }),
    ...send('/checks/:id/report', '/checks/bridge/report', { kind: 'error', text: '' }), ...send('/desk/sign-in', '/desk/sign-in', { handle: 'nobody', password: 'wrong-wrong-wrong', code: '123456' }),
    ...send('/desk/settings/name', '/desk/settings/name', { base: '0', name: '', do: 'save' }, all.cookie), ...send('/desk/settings/:policy', '/desk/settings/ethics', { language, base: '2', text: say('Others'), do: 'preview' }, all.cookie), ...send('/desk/settings/:policy', '/desk/settings/ethics', { language, base: '1', text: say('Others'), do: 'save' }, all.cookie),
    ...send('/desk/queue/close', '/desk/queue/close', { claim: third.claim.id }, all.cookie), ...send('/desk/matching/cuts', '/desk/matching/cuts', { answer: '0.5', suggest: '0.6', reason: say('because') }, all.cookie),
    ...send('/desk/matching/explain', '/desk/matching/explain', { text: say('The harbour bridge will be closed') }, all.cookie),
  ]
}
