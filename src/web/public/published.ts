/** The desk's own checks and explainers: the page of what stands, the history, every version, and its exact bytes. */
import type { Hono } from 'hono'
import type { EditionKind } from '#db'
import { listExplainers } from '#desk/explainers'
import { completed, documentsOf, type EditionHistory, historiesOf, type PublishedEdition, readPublished, versionBytes } from '#desk/published'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps, WebEnv } from '../deps.ts'
import { cleanParameter } from '../parameters.ts'
import { addressAtHome } from '../views/address.ts'
import { explainersPage } from '../views/explainers-page.ts'
import type { Html } from '../views/html.ts'
import { oldVersionPage } from '../views/published/old-version-page.ts'
import { publishedPage } from '../views/published/published-page.ts'
import { removedPage } from '../views/published/removed-page.ts'
import { versionsPage } from '../views/published/versions-page.ts'
import { deskFacts } from './desk-facts.ts'

export function publishedRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  const pages = publishedPages(deps)

  app.get('/explainers', async (c) => c.html(explainersPage(c.var.words, await listExplainers(deps.db, c.var.words.language))))

  app.get('/explainers/:id', async (c) => {
    const page = await pages(c, cleanParameter(c.req.param('id')), 'explainer')
    if (!page) throw new Refusal('not-found')
    return page
  })

  for (const kind of ['check', 'explainer'] as const) {
    app.get(`/${kind}s/:id/versions`, async (c) => {
      const edition = await published(deps, c.req.param('id'))
      if (edition.kind !== kind) return c.redirect(`${addressAtHome(edition)}/versions`, 301)
      const documents = await documentsOf(deps.db, edition.versions.map(({ sha256 }) => sha256))
      return c.html(versionsPage(c.var.words, deskFacts(c, deps), edition, documents))
    })

    /** Whoever verifies the log asks for every document under /checks, whatever it is of: an entry does not say. */
    app.get(`/${kind}s/:id/versions/:version`, async (c) => {
      const [, number, bytes] = /^([1-9]\d{0,8})(\.json)?$/.exec(c.req.param('version')) ?? []
      const edition = await published(deps, c.req.param('id'))
      const version = edition.versions.find((one) => one.number === Number(number))
      if (!version) throw new Refusal('not-found')
      if (bytes) return exactBytes(deps, c, version.sha256)
      if (edition.kind !== kind) return c.redirect(`${addressAtHome(edition)}/versions/${number}`, 301)
      if (version === edition.versions[0]) return c.html(standing(deps, c, edition), edition.document ? 200 : 410)
      const document = (await documentsOf(deps.db, [version.sha256])).get(version.sha256)
      return c.html(document ? oldVersionPage(c.var.words, deskFacts(c, deps), { edition, version, document }) : removedPage(c.var.words, edition, version), document ? 200 : 410)
    })
  }
}

const mostPages = 2_000

/** The page of what the desk published under that id; nothing where it published nothing. Rendered once for everything it shows. */
export function publishedPages(deps: WebDeps): (c: WebContext, id: string, kind: EditionKind) => Promise<Response | null> {
  const pages = new Map<string, Awaited<Html>>()
  return async (c, id, kind) => {
    const histories = await historiesOf(deps.db, [id])
    const own = histories.find((history) => history.id === id)
    if (!own) return null
    if (own.kind !== kind) return c.redirect(addressAtHome(own), 301)
    const mark = `${c.var.identity.mark} ${c.var.words.language} ${id} ${markOf(histories)}`
    const known = pages.get(mark)
    if (known !== undefined) return c.html(known)

    const [edition] = await completed(deps.db, [id], histories)
    if (edition.document === null) return c.html(removedPage(c.var.words, edition, edition.versions[0]), 410)
    const page = await standing(deps, c, edition)
    if (pages.size >= mostPages) pages.delete(pages.keys().next().value!)
    pages.set(mark, page)
    return c.html(page)
  }
}

/** Two histories with the same mark make the same page. */
function markOf(histories: EditionHistory[]): string {
  return JSON.stringify(histories.map(({ id, versions }) => [id, versions.map(({ sha256, approver, removed }) => [sha256, approver, removed?.at])]))
}

function standing(deps: WebDeps, c: WebContext, edition: PublishedEdition): Html {
  const { document } = edition
  return document ? publishedPage(c.var.words, deskFacts(c, deps), { ...edition, document }) : removedPage(c.var.words, edition, edition.versions[0])
}

async function published({ db }: WebDeps, id: string): Promise<PublishedEdition> {
  const edition = await readPublished(db, cleanParameter(id))
  if (!edition) throw new Refusal('not-found')
  return edition
}

/** Byte for byte what was hashed, approved and entered in the public log. */
async function exactBytes({ db }: WebDeps, c: WebContext, sha256: string): Promise<Response> {
  const bytes = await versionBytes(db, sha256)
  if (bytes === null) throw new Refusal('not-found')
  return c.body(bytes, 200, { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' })
}
