/** Where anybody is offered a check: every list, feed, search, letter and page in another language that leads to it while it stands. */

import { parseHTML } from 'linkedom'
import { newsBetween } from '#desk/newsletter'
import type { TestPerson } from '../support/people.ts'
import type { Desk } from './desk.ts'

let looks = 0

/** Asked for in a way nobody asked before, so that no kept answer is given. */
export function look(desk: Desk, path: string, { language = 'en', person }: { language?: string; person?: TestPerson } = {}): Promise<Response> {
  return fetch(`${desk.url}${path}${path.includes('?') ? '&' : '?'}look=${++looks}`, { headers: { 'Accept-Language': language, ...(person && { cookie: person.cookie }) }, redirect: 'manual' })
}

export interface Offered {
  id: string
  language: string
  claim: string
  /** The same in another language. */
  other: string
}

/** Where it is offered and where it is not. */
export async function offersOf(desk: Desk, { id, language, claim, other }: Offered): Promise<{ at: string[]; not: string[] }> {
  const text = async (path: string) => (await look(desk, path, { language })).text()
  const page = async (path: string) => parseHTML(await text(path)).document
  const json = async (path: string) => JSON.parse(await text(path))
  const search = async (asked: Record<string, string>) => (await (await fetch(`${desk.url}/v1alpha1/claims:search?${new URLSearchParams(asked)}&languageCode=${language}&maxAgeDays=${1_000 + ++looks}`)).text()).includes(`/checks/${id}"`)
  const offers: Record<string, boolean> = {
    matcher: (await json(`/api/v1/matches?text=${encodeURIComponent(claim)}`)).matches.some(({ check }: { check: { id: string } }) => check.id === id),
    list: (await page('/checks')).querySelector(`main a[href="/checks/${id}"]`) !== null,
    counted: (await page('/checks')).querySelector(`option[value="${language}"]`) !== null,
    front: (await page('/')).querySelector(`main a[href="/checks/${id}"]`) !== null,
    api: (await json('/api/v1/checks')).checks.some((check: { id: string }) => check.id === id),
    editions: ((await json(`/api/v1/checks/${other}`)).editions ?? []).some((edition: { id: string }) => edition.id === id),
    search: await search({ query: claim }),
    newest: await search({ reviewPublisherSiteFilter: new URL(desk.url).hostname }),
    sitemap: (await text('/sitemap.xml')).includes(`/checks/${id}<`),
    news: (await text('/sitemap-news.xml')).includes(`/checks/${id}<`),
    oembed: (await look(desk, `/oembed?url=${desk.url}/checks/${id}`)).status === 200,
    share: (await look(desk, `/checks/${id}/share`)).status === 200,
    letters: (await newsBetween(desk.db, -1, 1_000, { language, topics: [] })).some(({ editionId, correction }) => editionId === id && correction?.kind !== 'retraction'),
    languages: (await page(`/checks/${other}`)).querySelector(`main a[href="/checks/${id}"], link[hreflang=${language}]`) !== null,
  }
  const named = (offered: boolean) => Object.keys(offers).filter((where) => offers[where] === offered)
  return { at: named(true), not: named(false) }
}
