/** Google's Fact Check Tools API, v1alpha1, over everything in this archive, so that programs written for Google's work here unchanged. */
import type { Hono } from 'hono'
import { siteOf } from '#claimreview'
import { type Check } from '#desk/checks'
import { claimDates, type ClaimsFilter, fittingClaims, newestClaims } from '#desk/published'
import { type ApiClaim, type DeskFacts, discoveryDocument, groupedClaims, readPageToken, type ReviewedCheck, select, singleClaims, writePageToken } from '#publish'
import type { WebDeps, WebEnv } from '../deps.ts'
import { googleError, WrongParameter } from './google-error.ts'
import { type Question, readQuestion } from './parameters.ts'

/** A search ends after that many checks. */
const mostFound = 500
const day = 86_400_000

export function factCheckToolsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const { publicUrl } = deps.settings

  for (const path of ['/v1alpha1/claims:search', '/v1alpha1/claims%3Asearch']) {
    app.get(path, async (c) => {
      const { question, pageToken, fields, pretty } = readQuestion(c)
      const offset = placeOf(question, pageToken)
      const { claims, more } = await findClaims({ name: c.var.identity.name, publicUrl }, question, offset)
      const answer = { ...(claims.length > 0 && { claims }), ...(more && { nextPageToken: writePageToken(deps.secrets.pepper, asked(question), offset + claims.length) }) }
      const text = JSON.stringify(fields ? select(answer, fields) : answer, null, pretty ? 2 : undefined)
      return c.body(`${text}\n`, 200, { 'Content-Type': 'application/json; charset=UTF-8' })
    })
  }

  for (const path of ['/v1alpha1/claims:imageSearch', '/v1alpha1/claims%3AimageSearch']) {
    app.get(path, (c) => googleError(c, { code: 501, message: 'This desk does not search by picture yet.' }))
  }

  app.get('/$discovery/rest', (c) => {
    const version = c.req.query('version') ?? 'v1alpha1'
    if (version !== 'v1alpha1') return googleError(c, { code: 404, message: `There is no version ${version.slice(0, 40)} of this API here.` })
    return c.body(JSON.stringify(discoveryDocument(publicUrl, c.var.identity.name)), 200, { 'Content-Type': 'application/json; charset=UTF-8' })
  })

  /** The page size may differ from page to page in nobody's client; the token holds it to the question all the same. */
  function placeOf(question: Question, pageToken: string): number {
    if (!pageToken) return question.offset
    if (question.offset > 0) throw new WrongParameter('offset', 'offset and page_token cannot be given together.')
    const place = readPageToken(deps.secrets.pepper, asked(question), pageToken)
    if (place === undefined) throw new WrongParameter('page_token', 'Invalid page token: it belongs to another question, or to none.')
    return place
  }

  async function findClaims(desk: Pick<DeskFacts, 'name' | 'publicUrl'>, question: Question, offset: number): Promise<{ claims: ApiClaim[]; more: boolean }> {
    const filter = filterOf(question)
    const { pageSize, query } = question
    if (!query) {
      const checks = await newestClaims(deps.db, filter, { offset, limit: pageSize + 1 })
      return { claims: singleClaims(await withDates(checks.slice(0, pageSize)), desk), more: checks.length > pageSize }
    }
    const found = await fittingClaims(deps.db, await deps.matcher.searchChecks(query, mostFound), filter)
    const claims = groupedClaims(await withDates(found), desk)
    return { claims: claims.slice(offset, offset + pageSize), more: claims.length > offset + pageSize }
  }

  function filterOf({ languageCode, reviewPublisherSiteFilter, maxAgeDays }: Question): ClaimsFilter {
    const site = reviewPublisherSiteFilter.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/.*$/, '')
    return {
      ...(languageCode && { language: languageCode.toLowerCase().split(/[-_]/)[0] }),
      ...(site && { site: site === siteOf(publicUrl) ? null : site }),
      ...(maxAgeDays !== null && { from: oldestDay(maxAgeDays) }),
    }
  }

  /** Of a review and its claim the review is the newer. */
  function oldestDay(days: number): string {
    const moment = new Date(Math.max(0, deps.clock().getTime() - days * day))
    return moment.toISOString().slice(0, 10)
  }

  async function withDates(checks: Check[]): Promise<ReviewedCheck[]> {
    const dates = await claimDates(deps.db, checks.filter(({ origin }) => origin === 'desk').map(({ id }) => id))
    return checks.map((check) => ({ ...check, claimedOn: dates.get(check.id) ?? null }))
  }
}

/** What a token is sealed with: everything that was asked but where to begin. */
function asked({ offset: _, ...question }: Question): object {
  return question
}
