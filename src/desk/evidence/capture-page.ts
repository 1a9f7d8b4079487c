/** One capture from its link to what is kept: fetched, archived, read, judged. */

import { type Capture, type Captured, NotFetched, warcType, writeWarc } from '#fetching'
import type { Clock, Random } from '#privacy'
import type { Outcome } from './captures.ts'
import { readApart } from './read-apart.ts'
import type { ReadPage } from './read-page.ts'
import { doubts } from './types.ts'

interface Deps {
  capture: Capture
  clock: Clock
  random: Random
}

const nothing = { archive: null, finalUrl: null, status: null, contentType: null, pageTitle: null, readable: null }
const readableTypes = /^(?:text\/|application\/(?:xhtml\+xml|xml|json|ld\+json)$)/
const keptTypes = /^(?:text\/|image\/|application\/(?:xhtml\+xml|xml|json|ld\+json|pdf)$)/

/** Kept although it does not look like the page, where a person said why. */
export async function capturePage(deps: Deps, { url, keepAnyway }: { url: string; keepAnyway: boolean }): Promise<Outcome> {
  const madeAt = deps.clock()
  const captured = await deps.capture(url).catch(failed)
  if (captured instanceof NotFetched) return { ...nothing, fault: captured.code, status: captured.status ?? null }

  const { type, status } = captured
  const about = { ...nothing, finalUrl: captured.url, status, contentType: type || null }
  const read = type === '' || readableTypes.test(type) ? await readApart({ ...captured, asked: url, final: captured.url, type: type || 'text/html' }) : undefined
  const fault = read === null ? 'unreadable' : faultOf(captured, read?.doubt ?? null)
  const known = { ...about, pageTitle: read?.title ?? null }
  const isDoubt = doubts.some((doubt) => doubt === fault) || fault === 'status' || fault === 'unreadable'
  if (fault && !(keepAnyway && isDoubt)) return { ...known, fault }
  return { ...known, fault: null, readable: read?.text ?? null, archive: { bytes: writeWarc(captured, { random: deps.random, madeAt }), mediaType: warcType, madeAt } }
}

function failed(error: unknown): NotFetched {
  if (error instanceof NotFetched) return error
  throw error
}

/** What a broken server sends in place of the page is not worth a doubt of its own, but for a robot wall, which comes with such a status too. */
function faultOf({ status, type, body }: Captured, doubt: ReadPage['doubt']) {
  if (status >= 500 && doubt !== 'challenge') return 'status'
  if (doubt) return doubt
  if (status !== 200) return 'status'
  if (type !== '' && !keptTypes.test(type)) return 'type'
  return body.length === 0 ? 'empty' : null
}
