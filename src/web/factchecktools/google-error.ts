/** Errors in the shape that Google's clients read: google.rpc.Status as JSON. */
import type { WebContext } from '../deps.ts'

const statuses = {
  400: ['INVALID_ARGUMENT', 'badRequest'],
  403: ['PERMISSION_DENIED', 'forbidden'],
  404: ['NOT_FOUND', 'notFound'],
  405: ['UNIMPLEMENTED', 'httpMethodNotAllowed'],
  429: ['RESOURCE_EXHAUSTED', 'rateLimitExceeded'],
  500: ['INTERNAL', 'backendError'],
  501: ['UNIMPLEMENTED', 'notImplemented'],
  503: ['UNAVAILABLE', 'backendError'],
} as const

/** Thrown where a parameter is wrong; `field` is its name as Google spells it inside. */
export class WrongParameter extends Error {
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.name = 'WrongParameter'
    this.field = field
  }
}

export function isFactCheckTools(c: WebContext): boolean {
  return c.req.path.startsWith('/v1alpha1/') || c.req.path.startsWith('/$discovery/')
}

export function googleError(c: WebContext, { code, message, field, headers = {} }: { code: number; message: string; field?: string; headers?: Record<string, string> }): Response {
  const known = code in statuses ? (code as keyof typeof statuses) : code < 500 ? 400 : 500
  const [status, reason] = statuses[known]
  const details = field ? { details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field, description: message }] }] } : {}
  const error = { code: known, message, errors: [{ message, domain: 'global', reason }], status, ...details }
  return c.body(`${JSON.stringify({ error }, null, 2)}\n`, known, { 'Content-Type': 'application/json; charset=UTF-8', ...headers })
}

