/** The desk's own checks: the page of what stands, the history, every version, and its exact bytes. */
import type { Hono } from 'hono'
import { completed, documentsOf, type EditionHistory, historiesOf, type PublishedCheck, readPublished, versionBytes } from '#desk/published'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { cleanParameter } from '../parameters.ts'
import type { Html } from '../views/html.ts'
import { oldVersionPage } from '../views/published/old-version-page.ts'
import { publishedPage } from '../views/published/published-page.ts'
import { removedPage } from '../views/published/removed-page.ts'
import { versionsPage } from '../views/published/versions-page.ts'
import { deskFacts } from './desk-facts.ts'

export function publishedRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const desk = deskFacts(deps)

  app.get('/checks/:id/versions', async (c) => {
    const check = await published(deps, c)
    const documents = await documentsOf(deps.db, check.versions.map(({ sha256 }) => sha256))
    return c.html(versionsPage(c.var.words, desk, check, documents))
  })

  app.get('/checks/:id/versions/:version', async (c) => {
    const [, number, bytes] = /^([1-9]\d{0,8})(\.json)?$/.exec(c.req.param('version')) ?? []
    const check = await published(deps, c)
    const version = check.versions.find((one) => one.number === Number(number))
    if (!version) throw new Refusal('not-found')
    if (bytes) return exactBytes(deps, c, version.sha256)
    if (version === check.versions[0]) return c.html(await standing(deps, c, check))
    const document = (await documentsOf(deps.db, [version.sha256])).get(version.sha256)
    return c.html(document ? oldVersionPage(c.var.words, desk, { check, version, document }) : removedPage(c.var.words, check, version), document ? 200 : 410)
  })
}

const mostPages = 2_000

/** The page of a check of the desk's own; nothing where none was published under that id. Rendered once for everything it shows. */
export function publishedPages(deps: WebDeps): (c: WebContext, id: string) => Promise<Response | null> {
  const pages = new Map<string, Awaited<Html>>()
  return async (c, id) => {
    const histories = await historiesOf(deps.db, [id])
    if (!histories.some((history) => history.id === id)) return null
    const mark = `${c.var.words.language} ${id} ${markOf(histories)}`
    const known = pages.get(mark)
    if (known !== undefined) return c.html(known)

    const [check] = await completed(deps.db, [id], histories)
    if (check.document === null) return c.html(removedPage(c.var.words, check, check.versions[0]), 410)
    const page = await standing(deps, c, check)
    if (pages.size >= mostPages) pages.delete(pages.keys().next().value!)
    pages.set(mark, page)
    return c.html(page)
  }
}

/** Two histories with the same mark make the same page. */
function markOf(histories: EditionHistory[]): string {
  return JSON.stringify(histories.map(({ id, versions }) => [id, versions.map(({ sha256, approver, removed }) => [sha256, approver, removed?.at])]))
}

async function standing(deps: WebDeps, c: WebContext, check: PublishedCheck): Promise<Awaited<Html>> {
  const { document } = check
  return document ? publishedPage(c.var.words, deskFacts(deps), { ...check, document }) : removedPage(c.var.words, check, check.versions[0])
}

async function published({ db }: WebDeps, c: WebContext): Promise<PublishedCheck> {
  const check = await readPublished(db, cleanParameter(c.req.param('id')))
  if (!check) throw new Refusal('not-found')
  return check
}

/** Byte for byte what was hashed, approved and entered in the public log. */
async function exactBytes({ db }: WebDeps, c: WebContext, sha256: string): Promise<Response> {
  const bytes = await versionBytes(db, sha256)
  if (bytes === null) throw new Refusal('not-found')
  return c.body(bytes, 200, { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' })
}
