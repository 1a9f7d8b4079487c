/** The one place where what went wrong becomes an answer: a refusal says what to do, a fault is logged and gets a number. */
import { HTTPException } from 'hono/http-exception'
import { Refusal } from '#desk/refusals'
import type { WebContext, WebDeps } from '../../deps.ts'
import { DoorRefusal } from '../../door-refusal.ts'
import { googleError, isFactCheckTools, WrongParameter } from '../../factchecktools/google-error.ts'
import { errorPage } from '../../views/error-page.ts'
import { signInAgainPage } from '../../views/sign-in-again-page.ts'
import { typedFields } from './typed-fields.ts'
import { faultRecord } from './fault-record.ts'
import { problem } from './problem.ts'
import { refusalSentence } from './sentence.ts'

export type Trouble = Refusal | DoorRefusal

export function onError({ log, random, settings }: WebDeps) {
  return (error: Error, c: WebContext): Response | Promise<Response> => {
    if (error instanceof WrongParameter) return googleError(c, { code: 400, message: error.message, field: error.field })
    const refusal = refusalOf(error)
    return refusal ? refused(c, refusal) : failed(c, error)
  }

  async function refused(c: WebContext, refusal: Trouble): Promise<Response> {
    const headers: Record<string, string> = refusal instanceof DoorRefusal ? { ...refusal.headers } : {}
    if (refusal.data.seconds) headers['Retry-After'] = String(refusal.data.seconds)
    const detail = refusalSentence(c.var.words, refusal)
    if (isFactCheckTools(c)) return googleError(c, { code: refusal.status, message: detail, headers })
    if (isApi(c)) return problem(c, { code: refusal.code, status: refusal.status, detail, publicUrl: settings.publicUrl }, headers)
    const asks = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (refusal.code === 'sign-in' && asks && !comesFromElsewhere(c)) return c.redirect(`/desk/sign-in?next=${encodeURIComponent(placeOf(c))}`, 303)
    if (['sign-in', 'sign-in-again', 'not-yours'].includes(refusal.code)) {
      const again = signInAgainPage(c.var.words, { title: titleOf(c, refusal), detail, method: c.req.method, address: c.req.path, typed: await typedFields(c), signIn: refusal.code !== 'not-yours', reload: refusal.code === 'sign-in' && asks })
      return c.html(again, refusal.status as 400, headers)
    }
    return c.html(errorPage(c.var.words, { title: titleOf(c, refusal), detail }), refusal.status as 400, headers)
  }

  function failed(c: WebContext, error: Error): Response | Promise<Response> {
    const id = random(4).toString('hex')
    log(faultRecord(id, c.req.method, c.var.rule?.path ?? 'no route', error))
    const detail = c.var.words.say('error.fault', { id })
    if (isFactCheckTools(c)) return googleError(c, { code: 500, message: detail })
    if (isApi(c)) return problem(c, { code: 'fault', status: 500, detail, publicUrl: settings.publicUrl })
    return c.html(errorPage(c.var.words, { title: c.var.words.say('error.faultTitle'), detail }), 500)
  }
}

function refusalOf(error: Error): Trouble | undefined {
  if (error instanceof Refusal || error instanceof DoorRefusal) return error
  if (error instanceof HTTPException && error.status < 500) return new DoorRefusal('bad-input', { problem: error.message })
  return undefined
}

/** A link in a letter or in another site's page: the browser holds the session back, and sends it once our own page asks again. */
function comesFromElsewhere(c: WebContext): boolean {
  return c.req.header('Sec-Fetch-Site') === 'cross-site'
}

function placeOf(c: WebContext): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

/** Programs get a problem, and so do our own pages when they send a form without leaving the page. */
function isApi(c: WebContext): boolean {
  return c.req.path.startsWith('/api/') || c.req.header('Accept') === 'application/json'
}

function titleOf(c: WebContext, refusal: Trouble): string {
  if (refusal.status === 404) return c.var.words.say('error.notFoundTitle')
  if (refusal.status === 405) return c.var.words.say('error.methodTitle')
  return c.var.words.say('error.heading')
}
