/** Every page of the desk in every state that can be reached, as the route table lists them: axe finds nothing, nothing runs off to the side, light and dark, from 320 px on; with pictures to look at. A new page without a way to it here turns this red. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { comment, propose, sendBack } from '#desk/approvals'
import { addTopic, closeClaims, assign } from '#desk/claims'
import { assignComplaint, complain } from '#desk/complaints'
import { here, openCheck, openEdition, openExplainer, savePart } from '#desk/drafts'
import { addEvidence } from '#desk/evidence'
import { changeIdentity } from '#desk/identity'
import { newInvitation } from '#desk/people'
import { askRemoval } from '#desk/removals'
import { addReply } from '#desk/replies'
import { setReviewDate } from '#desk/review-dates'
import { ask } from '#desk/submissions'
import { routes } from '../../src/web/routes.ts'
import { type Desk, startDesk } from '../http/desk.ts'
import { correct, publishReady, readyDraft, save, wholeDraft } from '../support/drafting.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { openBrowser } from './browser.ts'
import { artefacts, axeFinds, everything, sideways, unfold } from './looks.ts'

let desk: Desk
let browser: Browser
/** Does everything; the auditor only looks. */
let ana: TestPerson
let auditor: TestPerson
let known: Awaited<ReturnType<typeof aDay>>

before(async () => {
  mkdirSync(artefacts, { recursive: true })
  desk = await startDesk('empty')
  browser = await openBrowser()
  ana = await signedIn(desk.db, ['reviewer', 'approver', 'editor'], 'Ana Kowalska')
  auditor = await signedIn(desk.db, ['auditor'], 'Iris Lund')
})
after(async () => {
  await browser?.close()
  await desk?.stop()
})

/** What a desk has on a busy day. */
async function aDay() {
  const deps = { ...desk.deps, random: randomBytes, publisher: { name: 'Touchstone', site: desk.url } }
  const dana = (await signedIn(desk.db, ['reviewer'], 'Dana Fields')).id
  const ben = (await signedIn(desk.db, ['approver', 'editor'], 'Ben Okafor')).id
  const chain = 'The ferry to Gull Island only takes passengers who can whistle, says a notice at the harbour, and it costs seven crowns more from Monday on.'
  const asking = (text: string, n: number) => ask(desk.deps, { text, asker: { secret: null, address: `192.0.2.${n}` } })
  const first = await asking(chain, 1)
  await asking(chain, 2)
  await asking(`[12/03/26, 14:05] Maria Gonzalez: ${chain} Call +49 170 1234567 if you know more!`, 3)
  await asking('The mayor has sold the clock of the town hall to a collector abroad and nobody was asked about it, my neighbour says.', 4)
  const closed = await asking('Tomorrow the sun will rise in a shade of green that nobody has seen before, wait and see, they say at the market.', 5)
  await addTopic(desk.deps, { name: 'Transport', publicWelfare: true, personId: ben })
  await desk.deps.speaking.refresh()
  await assign(desk.deps, { claimIds: [first.claim.id], personId: ana.id })
  await closeClaims(desk.deps, { claimIds: [closed.claim.id], reason: 'prediction', answer: 'Wait until tomorrow.', personId: ana.id })

  const published = await publishReady(deps, { author: dana, approver: ben })
  const second = await correct(deps, { editionId: published, author: dana, approver: ben, parts: { summary: 'The ferry takes everybody with a ticket; the notice was a joke, and the company took it down.', changeKind: 'substantive', changeNote: 'We wrongly said that the notice still hangs there.' } })
  await askRemoval(deps, { sha256: second, reason: 'privacy', note: 'The letter of a lawyer came on Monday.', personId: ben })
  await setReviewDate(deps, { editionId: published, dueOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10), personId: dana })
  await complain(deps, { editionId: published, kind: 'error', text: 'The ferry does not sail on Sundays any more.' })
  await complain(deps, { editionId: published, kind: 'appeal', text: 'This is about my company, and we were not asked.' })
  const [mine] = await desk.db.selectFrom('complaints').select('id').orderBy('kind').execute()
  await assignComplaint(deps, { id: mine.id, personId: ana.id })
  await desk.db.updateTable('complaints').set({ due_at: new Date(Date.now() - 86_400_000) }).where('id', '<>', mine.id).execute()
  for (const [base, text] of ['The same rules hold for everybody.', 'The same rules hold for **everybody**.\n\n- We follow nobody.'].entries()) await changeIdentity(deps, deps.speaking.now().defaults, { part: 'ethics', language: 'en', base, text, personId: ben })
  const translation = await openEdition(deps, { checkId: published, language: 'fr', personId: dana })

  await save(deps, published, dana, { summary: 'The ferry takes everybody who has bought a ticket.', changeKind: 'minor', changeNote: 'A word was missing.' })
  const proposed = (await propose(deps, { editionId: published, personId: dana })).sha256
  await comment(deps, { sha256: proposed, part: 'summary', quote: 'everybody who has bought', text: 'Children travel free: is this still right?', personId: ben })
  const newOne = (await propose(deps, { editionId: await readyDraft(deps, dana, { parts: { title: 'A first check that waits' } }), personId: dana })).sha256
  const own = (await propose(deps, { editionId: await readyDraft(deps, ana.id, { parts: { title: 'What Ana wrote herself' } }), personId: ana.id })).sha256
  const returned = await readyDraft(deps, ana.id, { parts: { title: 'A draft that came back' } })
  await sendBack(deps, { ...(await propose(deps, { editionId: returned, personId: ana.id })), approverId: ben, reason: 'Please say in the first sentence who runs the ferry.' })

  const draft = await openCheck(deps, { claimIds: [first.claim.id], language: 'en', personId: ana.id })
  await save(deps, draft, ana.id, { ...wholeDraft, body: 'The rules say nothing of the kind.[^1]\n\n## What the company says\n\n- nothing of whistling\n- **everybody** may come\n\n> Come aboard!\n' })
  await addEvidence(deps, { checkId: draft, personId: ana.id, title: 'Rules of the ferry', source: 'Gull Island Ferries', kind: 'primary', stance: 'against', shows: 'Who may come on board.', upload: { bytes: Buffer.from('Everybody with a ticket may come on board.'), name: 'rules.txt' } })
  await addEvidence(deps, { checkId: draft, personId: ana.id, url: 'http://192.0.2.10/notice', title: 'The notice', source: 'Harbour office' })
  const reply = await addReply(deps, { checkId: draft, personId: ana.id, whom: 'Gull Island Ferries', how: 'by letter', askedOn: '2026-11-01', deadline: '2026-11-04' })
  await here(deps, { editionId: draft, part: 'body', personId: dana })
  const { sha256 } = (await desk.db.selectFrom('captures').select('snapshot as sha256').where('snapshot', 'is not', null).executeTakeFirstOrThrow()) as { sha256: Buffer }
  const evidence = (await desk.db.selectFrom('evidence').select('id').where('check_id', '=', draft).orderBy('number').executeTakeFirstOrThrow()).id
  return { claim: first.claim.id, closed: closed.claim.id, published, translation, proposed, newOne, own, returned, draft, reply, evidence, snapshot: sha256.toString('hex'), dana }
}

const revisionsOf = async (part: 'funding'): Promise<number> => (await desk.db.selectFrom('identity_changes').select('revision').where('part', '=', part).execute()).length

type Visit = (page: Page) => Promise<void>
type State = Visit | { as: 'auditor' | 'nobody'; visit: Visit }
const at = (path: () => string): Visit => async (page) => void (await page.goto(desk.url + path()))

/** Pictures, data and parts of pages, which no page of their own shows. */
const noPages = ['/desk/queue/list', '/desk/checks/:id/evidence/captures', '/desk/approvals/:sha256/card.png', '/desk/snapshots/:sha256']

const nobody = (visit: Visit): State => ({ as: 'nobody', visit })
const asAuditor = (visit: Visit): State => ({ as: 'auditor', visit })

const empty: Record<string, State> = {
  home: at(() => '/desk'), queue: at(() => '/desk/queue'), checks: at(() => '/desk/checks'), approvals: at(() => '/desk/approvals'), complaints: at(() => '/desk/complaints'),
  reviews: at(() => '/desk/reviews'), counters: at(() => '/desk/counters'), topics: at(() => '/desk/topics'), matching: at(() => '/desk/matching'),
}

const opened: Visit = async (page) => void (await page.locator('.workspace.is-live').waitFor())
const draftPage: Visit = async (page) => {
  await at(() => `/desk/checks/${known.draft}`)(page)
  await opened(page)
}

const filled: Record<string, Record<string, State>> = {
  '/desk': { home: at(() => '/desk'), 'home-auditor': asAuditor(at(() => '/desk')), 'home-signed-out': nobody(at(() => '/desk')) },
  '/desk/sign-in': {
    'sign-in': nobody(at(() => '/desk/sign-in')),
    'sign-in-wrong': nobody(async (page) => {
      await at(() => '/desk/sign-in')(page)
      await page.locator('#handle').fill('nobody')
      await page.locator('#password').fill('wrong')
      await page.locator('#code').fill('000000')
      await page.locator('form[action="/desk/sign-in"] button').click()
      await page.getByRole('alert').waitFor()
    }),
  },
  '/desk/sign-in/help': { 'sign-in-help': nobody(at(() => '/desk/sign-in/help')) },
  '/desk/invitations/:token': {
    invitation: nobody(async (page) => void (await page.goto(`${desk.url}/desk/invitations/${await newInvitation(desk.deps, { roles: ['reviewer'], by: null })}`))),
    'invitation-gone': nobody(at(() => '/desk/invitations/gone')),
  },
  '/desk/account': { account: at(() => '/desk/account') },
  '/desk/account/password': { password: at(() => '/desk/account/password') },
  '/desk/people': {
    people: at(() => '/desk/people'),
    'people-auditor': asAuditor(at(() => '/desk/people')),
    'people-invited': async (page) => {
      await at(() => '/desk/people')(page)
      await page.getByRole('checkbox', { name: 'reviewer' }).check()
      await page.getByRole('button', { name: 'Make the link' }).click()
      await page.getByText('The link is made').waitFor()
    },
    'people-kept': async (page) => {
      await at(() => '/desk/people')(page)
      await page.getByLabel('For whom?').fill('for Cem, who helps with the water claims')
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Make the link' }).click()
      await page.getByText('What you typed is still here').waitFor()
    },
  },
  '/desk/queue': {
    queue: at(() => '/desk/queue'),
    'queue-auditor': asAuditor(at(() => '/desk/queue')),
    'queue-none': at(() => '/desk/queue?q=zeppelin&topic=transport'),
    'queue-not-checkable': at(() => '/desk/queue?state=not-checkable'),
    'queue-due': at(() => '/desk/queue?state=due'),
    'queue-offline': async (page) => {
      await at(() => '/desk/queue')(page)
      await page.route('**/queue/list*', (route) => route.abort())
      await page.getByText('The desk cannot be reached just now').waitFor({ timeout: 20_000 })
      await page.unroute('**/queue/list*')
    },
    'queue-filtered': at(() => '/desk/queue?who=nobody'),
    'queue-marked': async (page) => {
      await at(() => '/desk/queue')(page)
      await page.locator('input.choose').first().check()
    },
    'queue-closing': async (page) => {
      await at(() => '/desk/queue')(page)
      await page.locator('input.choose').first().check()
      await page.getByRole('button', { name: 'Not checkable' }).click()
      await page.locator('h1', { hasText: 'Close as not checkable?' }).waitFor()
    },
    'queue-merging': async (page) => {
      await at(() => '/desk/queue')(page)
      await page.locator('input.choose').nth(0).check()
      await page.locator('input.choose').nth(1).check()
      await page.getByRole('button', { name: 'Merge' }).click()
      await page.locator('h1', { hasText: 'Merge these claims?' }).waitFor()
    },
  },
  '/desk/claims/:id': {
    claim: at(() => `/desk/claims/${known.claim}`),
    'claim-closed': at(() => `/desk/claims/${known.closed}`),
    'claim-auditor': asAuditor(at(() => `/desk/claims/${known.claim}`)),
    'claim-missing': at(() => '/desk/claims/nothing'),
  },
  '/desk/topics': { topics: at(() => '/desk/topics') },
  '/desk/settings': {
    settings: at(() => '/desk/settings'),
    'settings-auditor': asAuditor(at(() => '/desk/settings')),
    'settings-refused': async (page) => {
      await at(() => '/desk/settings')(page)
      await page.getByLabel('Name', { exact: true }).fill('—')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  '/desk/settings/:policy': {
    'settings-policy': at(() => '/desk/settings/ethics'),
    'settings-policy-auditor': asAuditor(at(() => '/desk/settings/ethics')),
    'settings-policy-preview': async (page) => {
      await at(() => '/desk/settings/methods')(page)
      await page.getByLabel('The text in English').fill('## How we look\n\nTwice.')
      await page.getByRole('button', { name: 'Look at it first' }).click()
      await page.getByText('It is not saved yet').waitFor()
    },
    'settings-policy-clash': async (page) => {
      await at(() => '/desk/settings/funding')(page)
      await changeIdentity(desk.deps, desk.deps.speaking.now().defaults, { part: 'funding', language: 'en', base: await revisionsOf('funding'), text: `Paid by the ferry. ${randomBytes(4).toString('hex')}`, personId: known.dana })
      await page.getByLabel('The text in English').fill('Paid by its readers.')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  '/desk/checks': { checks: at(() => '/desk/checks'), 'checks-auditor': asAuditor(at(() => '/desk/checks')) },
  '/desk/checks/:id': {
    draft: draftPage,
    'draft-empty': async (page) => {
      await page.goto(`${desk.url}/desk/checks/${await openCheck(desk.deps, { claimIds: [], language: 'en', personId: ana.id })}`)
      await opened(page)
    },
    'draft-returned': at(() => `/desk/checks/${known.returned}`),
    'draft-proposed': at(() => `/desk/checks/${known.published}`),
    'draft-translation': async (page) => {
      await at(() => `/desk/checks/${known.translation}`)(page)
      await opened(page)
    },
    'draft-auditor': asAuditor(at(() => `/desk/checks/${known.draft}`)),
    'draft-conflict': async (page) => {
      await draftPage(page)
      const other = Promise.withResolvers<void>()
      await page.route('**/parts', (route) => other.promise.then(() => route.continue()))
      await page.locator('#part-summary').fill('The ferry takes nobody who whistles.')
      const { revision } = await desk.db.selectFrom('draft_revisions').select(({ fn }) => fn.max('revision').as('revision')).where('edition_id', '=', known.draft).where('part', '=', 'summary').executeTakeFirstOrThrow()
      await savePart(desk.deps, { editionId: known.draft, part: 'summary', base: revision, text: `The ferry takes everybody, again and again (${revision}).`, personId: known.dana })
      other.resolve()
      await page.locator('.conflict').waitFor()
    },
    'draft-offline': async (page) => {
      await draftPage(page)
      await page.route('**/parts', (route) => route.abort())
      await page.locator('#part-claimant').fill('a chain message of this week')
      await page.locator('#field-claimant .part-state', { hasText: 'the desk cannot be reached' }).waitFor()
      await page.evaluate('localStorage.clear()')
    },
    'draft-signed-out': async (page) => {
      await draftPage(page)
      await page.context().clearCookies()
      await page.locator('#part-claimant').fill('a chain message of last week')
      await page.locator('[data-draft-state][data-state=signed-out]').waitFor()
      await page.evaluate('localStorage.clear()')
    },
  },
  '/desk/checks/:id/evidence': { evidence: at(() => `/desk/checks/${known.draft}/evidence`), 'evidence-edit': at(() => `/desk/checks/${known.draft}/evidence?edit=${known.evidence}`), 'evidence-auditor': asAuditor(at(() => `/desk/checks/${known.draft}/evidence`)) },
  '/desk/checks/:id/replies': { replies: at(() => `/desk/checks/${known.draft}/replies`), 'replies-edit': at(() => `/desk/checks/${known.draft}/replies?edit=${known.reply}`) },
  '/desk/checks/:id/removals': { 'removals-waiting': at(() => `/desk/checks/${known.published}/removals`), 'removals-auditor': asAuditor(at(() => `/desk/checks/${known.published}/removals`)) },
  '/desk/snapshots/:sha256/text': { 'snapshot-text': at(() => `/desk/snapshots/${known.snapshot}/text`) },
  '/desk/explainers/:id': {
    'draft-explainer': async (page) => {
      await page.goto(`${desk.url}/desk/explainers/${await openExplainer(desk.deps, { language: 'en', personId: ana.id })}`)
      await opened(page)
    },
  },
  '/desk/explainers': { explainers: at(() => '/desk/explainers') },
  '/desk/approvals': { approvals: at(() => '/desk/approvals') },
  '/desk/approvals/:sha256': {
    approval: at(() => `/desk/approvals/${known.proposed}`),
    'approval-first': at(() => `/desk/approvals/${known.newOne}`),
    'approval-own': at(() => `/desk/approvals/${known.own}`),
    'approval-auditor': asAuditor(at(() => `/desk/approvals/${known.proposed}`)),
  },
  '/desk/complaints': { complaints: at(() => '/desk/complaints'), 'complaints-auditor': asAuditor(at(() => '/desk/complaints')) },
  '/desk/reviews': { reviews: at(() => '/desk/reviews') },
  '/desk/counters': { counters: at(() => '/desk/counters') },
  '/desk/matching': { matching: at(() => '/desk/matching') },
  '/desk/matching/explain': { explain: at(() => '/desk/matching/explain') },
}

/** 640 px is a window of 1280 px at 200 %. In the dark only the colours differ. */
async function look(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = []
  const check = async (where: string, options: object) => void wrong.push(...(await axeFinds(page, `${name}, ${where}`, options)).map((one) => `${name}, ${where}: ${one}`))
  const fits = async (width: number) => {
    await page.setViewportSize({ width, height: width < 400 ? 640 : 900 })
    const over = await sideways(page)
    if (over > 0) wrong.push(`${name}: runs ${over} px off to the side at ${width} px`)
  }
  await fits(320)
  await page.screenshot({ path: join(artefacts, `every-${name}-320-light.jpg`), quality: 70, fullPage: true })
  await unfold(page)
  await fits(320)
  await check('320 px, light', everything)
  await fits(640)
  await page.emulateMedia({ colorScheme: 'dark' })
  await fits(1280)
  await check('1280 px, dark', { runOnly: { type: 'rule', values: ['color-contrast', 'target-size'] } })
  await page.screenshot({ path: join(artefacts, `every-${name}-1280-dark.jpg`), quality: 70 })
  return wrong
}

async function walk(states: Record<string, State>, prefix = ''): Promise<void> {
  const pages = new Map<string, Page>()
  const wrong: string[] = []
  let name = ''
  /** Each has one page for all: in a new one the browser would have to learn axe again. */
  const pageOf = async (who: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => wrong.push(`${name}: the browser complained: ${error.message}`))
    pages.set(who, page)
    return page
  }
  for (const [key, state] of Object.entries(states)) {
    name = key
    const { as, visit } = typeof state === 'function' ? { as: 'ana' as const, visit: state } : state
    const page = pages.get(as) ?? (await pageOf(as))
    const secret = { ana: ana.secret, auditor: auditor.secret, nobody: null }[as]
    if (secret) await page.context().addCookies([{ name: 'session', value: secret, url: desk.url, httpOnly: true, sameSite: 'Strict' }])
    await page.unrouteAll()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 390, height: 844 })
    await visit(page).catch((error) => wrong.push(`${name}: not reached: ${error.message}`))
    wrong.push(...(await look(page, prefix + name)))
  }
  for (const page of pages.values()) await page.context().close()
  assert.deepEqual(wrong, [], wrong.join('\n\n'))
}

test('every page of the desk is looked at', () => {
  const pages = routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/desk') && !noPages.includes(path)).map(({ path }) => path)
  assert.deepEqual(pages.filter((path) => !filled[path]), [])
})

test('a desk on its first day', { timeout: 300_000 }, () => walk(empty, 'empty-'))

test('a desk on a busy day', { timeout: 600_000 }, async () => {
  known = await aDay()
  await walk(Object.assign({}, ...Object.values(filled)))
})
