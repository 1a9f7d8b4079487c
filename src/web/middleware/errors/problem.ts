/** A problem as RFC 9457 writes it. */
import { STATUS_CODES } from 'node:http'
import type { WebContext } from '../../deps.ts'

export interface Problem {
  code: string
  status: number
  detail: string
  publicUrl: string
}

export function problem(c: WebContext, { code, status, detail, publicUrl }: Problem, headers: Record<string, string> = {}): Response {
  const body = { type: `${publicUrl}/api#${code}`, title: STATUS_CODES[status], status, detail }
  return c.body(JSON.stringify(body), status as 400, { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' })
}
