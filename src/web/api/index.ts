/** The API under /api/v1: the same questions as on the pages, answered in JSON. */
import { OpenAPIHono } from '@hono/zod-openapi'
import * as checks from '#desk/checks'
import { findChecks } from '#desk/matching'
import { helpfulExplainers } from '#desk/explainers'
import { Refusal } from '#desk/refusals'
import { ask, findStatus } from '#desk/submissions'
import type { WebDeps, WebEnv } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'
import { cleanParameter } from '../parameters.ts'
import { addressAtHome } from '../views/address.ts'
import { documentOf, type ApiDocument } from './document.ts'
import { getCheck, getChecks, getMatches, getSubmission, postSubmission } from './definitions.ts'
import { matchesOf } from './matches.ts'
import { shownCheck, shownClosing, shownExplainer, shownMatch, shownWhole } from './shown.ts'

export function apiRoutes(deps: WebDeps): { api: OpenAPIHono<WebEnv>; document: ApiDocument } {
  const { db, settings } = deps
  const { publicUrl } = settings
  const api = new OpenAPIHono<WebEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const [issue] = result.error.issues
      throw new DoorRefusal('bad-input', { problem: [issue.path.join('.'), issue.message].filter(Boolean).join(': ').slice(0, 200) })
    },
  })

  api.openapi(getMatches, async (c) => {
    const { text, language, limit } = c.req.valid('query')
    const { decision, matches } = await matchesOf(deps, { text, language, limit })
    return c.json({ decision, matches: matches.map((match) => shownMatch(c.var.words, match, publicUrl)) }, 200)
  })

  api.openapi(postSubmission, async (c) => {
    const asked = await ask(deps, { ...c.req.valid('json'), asker: { secret: null, address: c.var.address } })
    c.header('Location', `${publicUrl}/api/v1/submissions/${asked.statusToken}`)
    return c.json(
      {
        id: asked.submissionId,
        statusUrl: `${publicUrl}/status/${asked.statusToken}`,
        claim: asked.claim,
        notCheckable: shownClosing(c.var.words, asked.notCheckable),
        decision: asked.decision,
        matches: asked.matches.map((match) => shownMatch(c.var.words, match, publicUrl)),
        explainers: (await helpfulExplainers(db, asked, c.var.words.language)).map((explainer) => shownExplainer(explainer, publicUrl)),
      },
      201
    )
  })

  api.openapi(getSubmission, async (c) => {
    const status = await findStatus(deps, c.req.valid('param').token)
    if (!status) throw new Refusal('not-found')
    return c.json(
      {
        id: status.submission.id,
        receivedAt: status.submission.receivedAt.toISOString(),
        claim: status.claim,
        notCheckable: shownClosing(c.var.words, status.notCheckable),
        decision: status.decision,
        matches: status.matches.map((match) => shownMatch(c.var.words, match, publicUrl)),
        explainers: (await helpfulExplainers(db, status, c.var.words.language)).map((explainer) => shownExplainer(explainer, publicUrl)),
      },
      200
    )
  })

  api.openapi(getChecks, async (c) => {
    const { query, language, rating, topic, from, to, cursor, limit } = c.req.valid('query')
    const wanted = { query: cleanParameter(query), language: cleanParameter(language), rating: cleanParameter(rating), topic: cleanParameter(topic), from, to, cursor: cleanParameter(cursor) }
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value))
    const page = await findChecks(deps, { ...given, limit })
    return c.json({ checks: page.checks.map((check) => shownCheck(c.var.words, check, publicUrl)), ...(page.nextCursor ? { nextCursor: page.nextCursor } : {}) }, 200)
  })

  api.openapi(getCheck, async (c) => {
    const check = await checks.getCheck(db, cleanParameter(c.req.valid('param').id))
    if (!check) throw new Refusal('not-found')
    if (checks.isBlank(check)) throw new Refusal('check-removed', { page: publicUrl + addressAtHome(check) })
    return c.json(shownWhole(c.var.words, check, await checks.translationsOf(db, check), publicUrl), 200)
  })

  const document = documentOf(api, publicUrl)
  api.get('/api/v1/openapi.json', (c) => c.json(document))
  return { api, document }
}
