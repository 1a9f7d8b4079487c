/** The pages on which the desk says how it works, who pays for it and how to reach it. */
import type { Hono } from 'hono'
import { changesOf, policyNames } from '#desk/identity'
import type { WebDeps, WebEnv } from '../deps.ts'
import { earlierPoliciesPage, policyPage, showsEarlier } from '../views/policy-page.ts'

const mostShown = 50

export function policyRoutes(app: Hono<WebEnv>, { db }: WebDeps): void {
  for (const name of policyNames) app.get(`/${name}`, (c) => c.html(policyPage(c.var.words, name, c.var.identity)))

  for (const name of policyNames.filter(showsEarlier)) {
    app.get(`/${name}/versions`, async (c) => c.html(earlierPoliciesPage(c.var.words, name, (await changesOf(db, name)).slice(0, mostShown))))
  }
}
