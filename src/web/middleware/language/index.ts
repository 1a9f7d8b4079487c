/**
 * In which language the pages speak: chosen by a link in the foot of the page and remembered in a cookie that holds nothing else, or as the
 * browser asks. `?lang=fr` sets the cookie and leads back to the same address without it, so that addresses stay the same for everybody.
 */
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { chooseLanguage, interfaceLanguages } from '#words'
import type { WebContext, WebEnv } from '../../deps.ts'
import { findRule } from '../../find-rule.ts'

const name = 'lang'
const aYear = 365 * 24 * 3600

export const language = createMiddleware<WebEnv>(async (c, next) => {
  const asked = c.req.method === 'GET' && !isForPrograms(c) ? c.req.query('lang') : undefined
  if (asked !== undefined && interfaceLanguages.includes(asked)) return remember(c, asked)
  return next()
})

/** Programs are spoken to in English; what the route table does not know is somebody's mistyped page. */
export function languageOf(c: WebContext): string {
  if (isForPrograms(c)) return 'en'
  return chooseLanguage({ chosen: getCookie(c, name), accepted: c.req.header('Accept-Language') })
}

function remember(c: WebContext, language: string): Response {
  const address = new URL(c.req.url)
  address.searchParams.delete('lang')
  setCookie(c, name, language, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: aYear, secure: address.protocol === 'https:' })
  c.header('Cache-Control', 'no-store')
  return c.redirect(address.pathname.replace(/^\/+/, '/') + address.search, 303)
}

function isForPrograms({ req }: WebContext): boolean {
  return (findRule(req.method, req.path)?.kind ?? 'page') !== 'page'
}
