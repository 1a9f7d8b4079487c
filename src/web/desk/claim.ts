/** The place where one claim is worked on. */
import type { Hono } from 'hono'
import { inTransaction } from '#db'
import { getChecks } from '#desk/checks'
import { changeDetails, type ClaimAtWork, type Details, dismissMerge, type KeptDetails, linkCheck, listTopics, lockClaims, mergeClaims, readClaim, splitClaim, suggestedMerges, undoSplit, unlinkCheck, unmask } from '#desk/claims'
import { openCheck } from '#desk/drafts'
import { Refusal } from '#desk/refusals'
import { otherwiseReasons } from '#match'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { field, readForm } from '../public/form.ts'
import { chosenClaims, textField } from './fields.ts'
import { claimPage, type PossibleCheck } from './views/claim-page.ts'
import { frameOf } from './views/desk-page.ts'

const limits = { wording: 1_000, appeared: 2_000, reach: 1_000, harm: 1_000, reason: 500 } as const
const mostPossible = 5
const likelyEnough = 0.1

export function claimRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { db, matcher } = deps
  const me = (c: WebContext) => c.var.session!.personId
  const page = (id: string) => `/desk/claims/${encodeURIComponent(id)}`
  const back = (c: WebContext, done: string) => c.redirect(`${page(c.req.param('id')!)}?done=${done}`, 303)

  app.get('/desk/claims/:id', async (c) => {
    const claim = await readClaim(deps, c.req.param('id'), c.var.session!.roles.includes('reviewer') ? me(c) : null)
    if (claim.id !== c.req.param('id')) return c.redirect(page(claim.id), 303)
    return c.html(await shown(c, claim))
  })

  app.post('/desk/claims/:id/details', async (c) => {
    const form = await readForm(c)
    const details = readDetails(form)
    const base = Number(field(form, 'revision'))
    if (!Number.isSafeInteger(base)) throw new DoorRefusal('bad-input', { problem: 'revision' })
    const other = await changeDetails(deps, { claimId: c.req.param('id'), base, details, personId: me(c) })
    if (!other) return back(c, 'saved')
    return c.html(await shown(c, await readClaim(deps, c.req.param('id'), me(c)), { mine: details, other }), 409)
  })

  app.post('/desk/claims/:id/split', async (c) => {
    const form = await readForm(c)
    const undo = field(form, 'undo')
    if (undo) {
      await undoSplit(deps, { newClaim: undo, personId: me(c) })
      return back(c, 'undone')
    }
    const submissionIds = form.getAll('message').filter((id) => /^[\w-]{1,64}$/.test(id)).slice(0, 200)
    await splitClaim(deps, { claimId: c.req.param('id'), submissionIds, personId: me(c) })
    return back(c, 'split')
  })

  app.post('/desk/claims/:id/merges', async (c) => {
    await mergeClaims(deps, { from: chosenClaims(await readForm(c)), into: c.req.param('id'), personId: me(c) })
    return back(c, 'merged')
  })

  app.post('/desk/claims/:id/dismissals', async (c) => {
    for (const otherId of chosenClaims(await readForm(c))) await dismissMerge(deps, { claimId: c.req.param('id'), otherId, personId: me(c) })
    return back(c, 'dismissed')
  })

  app.post('/desk/claims/:id/answers', async (c) => {
    await linkCheck(deps, { claimId: c.req.param('id'), checkId: field(await readForm(c), 'check'), personId: me(c) })
    return back(c, 'linked')
  })

  app.post('/desk/claims/:id/answers/removal', async (c) => {
    await unlinkCheck(deps, { claimId: c.req.param('id'), checkId: field(await readForm(c), 'check'), personId: me(c) })
    return back(c, 'unlinked')
  })

  /** The form says how many checks were being written when it was shown: sent twice, it leads to the one that the first made. */
  app.post('/desk/claims/:id/check', async (c) => {
    const form = await readForm(c)
    const language = readLanguage(field(form, 'language').trim()) ?? c.var.words.language
    const editionId = await inTransaction(db, async (tx) => {
      await lockClaims(tx)
      const claim = await readClaim({ ...deps, db: tx }, c.req.param('id'), me(c))
      const newest = claim.drafts.at(-1)
      if (newest && claim.drafts.length !== Number(field(form, 'drafts'))) return newest.editionId
      return openCheck({ ...deps, db: tx }, { claimIds: [claim.id], language, personId: me(c) })
    })
    return c.redirect(`/desk/checks/${encodeURIComponent(editionId)}`, 303)
  })

  app.post('/desk/claims/:id/unmasking', async (c) => {
    const form = await readForm(c)
    const reason = textField(form, 'reason', limits.reason)
    if (!/[\p{L}\p{N}]/u.test(reason)) throw new Refusal('no-reason')
    const submissionId = field(form, 'message')
    await unmask(deps, { claimId: c.req.param('id'), submissionId, personId: me(c), reason })
    return c.redirect(`${page(c.req.param('id'))}#message-${encodeURIComponent(submissionId)}`, 303)
  })

  async function shown(c: WebContext, claim: ClaimAtWork, clash?: { mine: Details; other: KeptDetails }) {
    const [suggested, possible, topics, named] = await Promise.all([
      claim.standing === 'open' ? suggestedMerges(deps, claim.id) : [],
      possibleChecks(claim),
      listTopics(db),
      getChecks(db, [...claim.answers, ...claim.refused].map(({ checkId }) => checkId)),
    ])
    return claimPage(frameOf(c), { claim, suggested, possible, topics, checks: new Map(named.map((check) => [check.id, check])), clash, now: deps.clock(), done: c.req.query('done') })
  }

  /** Looked for without anything personal; null while the matcher is busy. */
  async function possibleChecks(claim: ClaimAtWork): Promise<PossibleCheck[] | null> {
    const text = (claim.details.wording ?? claim.statement.map((piece) => (typeof piece === 'string' ? piece : ' ')).join('')).slice(0, 10_000)
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    try {
      const { matches } = await matcher.match({ text, language: claim.language === 'und' ? undefined : claim.language }, { limit: mostPossible })
      const linked = new Set([...claim.answers, ...claim.refused].map(({ checkId }) => checkId))
      const found = new Map((await getChecks(db, matches.map(({ id }) => id))).map((check) => [check.id, check]))
      return matches.filter(({ id, score }) => score >= likelyEnough && found.has(id) && !linked.has(id)).map(({ id, score, reasons }) => ({ check: found.get(id)!, score, reasons: [...otherwiseReasons(text, found.get(id)!), ...reasons] }))
    } catch (error) {
      if (error instanceof Refusal) return null
      throw error
    }
  }
}

function readDetails(form: URLSearchParams): Details {
  const text = (name: 'wording' | 'appeared' | 'reach' | 'harm') => textField(form, name, limits[name]) || null
  return { wording: text('wording'), appeared: text('appeared'), reach: text('reach'), harm: text('harm'), topic: field(form, 'topic') || null, language: readLanguage(field(form, 'language').trim()) }
}

function readLanguage(tag: string): string | null {
  if (!tag) return null
  try {
    if (tag.length <= 35) return Intl.getCanonicalLocales(tag)[0]
  } catch {}
  throw new DoorRefusal('bad-input', { problem: 'language' })
}
