/** Lets pages of other sites read the API, without credentials; asking from their pages is not offered. */
import { createMiddleware } from 'hono/factory'
import type { WebEnv } from '../../deps.ts'

export const readableEverywhere = createMiddleware<WebEnv>(async (c, next) => {
  await next()
  const { rule } = c.var
  if (rule?.kind === 'api' && rule.method === 'GET' && !rule.secretAddress) c.res.headers.set('Access-Control-Allow-Origin', '*')
})
