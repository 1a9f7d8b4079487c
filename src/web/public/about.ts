/** The pages that explain: how it works, and what there is for programs. */
import type { Hono } from 'hono'
import type { WebDeps, WebEnv } from '../deps.ts'
import { aboutPage } from '../views/about-page.ts'
import { apiPage } from '../views/api-page.ts'
import type { ApiDocument } from '../api/document.ts'

export function aboutRoutes(app: Hono<WebEnv>, deps: WebDeps, document: ApiDocument): void {
  app.get('/about', (c) => c.html(aboutPage(c.var.words)))
  app.get('/api', (c) => c.html(apiPage(c.var.words, document, deps.settings.publicUrl)))
}
