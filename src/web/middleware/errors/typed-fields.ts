/** What somebody typed into a form that is refused because they are not signed in any more: nothing of it may be lost. */
import type { WebContext } from '../../deps.ts'
import { readAtMost } from '../body/index.ts'

const secret = /password|code|response|sealed/i

/** Empty where there was no form, or one that is not read. */
export async function typedFields(c: WebContext): Promise<[name: string, value: string][]> {
  const { rule } = c.var
  if (c.req.method !== 'POST' || rule?.kind !== 'page' || !rule.bodyBytes || !/^application\/x-www-form-urlencoded\b/i.test(c.req.header('Content-Type') ?? '')) return []
  try {
    const bytes = c.req.bodyCache.arrayBuffer ? new Uint8Array(await c.req.arrayBuffer()) : await readAtMost(c, rule.bodyBytes)
    return [...new URLSearchParams(new TextDecoder().decode(bytes))].filter(([name]) => !secret.test(name)).slice(0, 100)
  } catch {
    return []
  }
}
