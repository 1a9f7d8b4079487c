/** The OpenAPI document, made from the routes themselves. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { WebEnv } from '../deps.ts'

export type ApiDocument = ReturnType<OpenAPIHono<WebEnv>['getOpenAPI31Document']>

export function documentOf(app: OpenAPIHono<WebEnv>, publicUrl: string): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Touchstone',
      version: '1',
      description: 'Ask whether a message has been checked, and read published checks. Reading needs no key. Errors are problem+json (RFC 9457).',
      license: { name: 'AGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
    },
    servers: [{ url: publicUrl }],
  })
}
