/** Reads the ClaimReviews that a web page carries in its JSON-LD scripts. */
import { parseHTML } from 'linkedom'
import { readLanguage } from './language.ts'
import { readLink } from './links.ts'
import { isNode } from './node.ts'
import { parseForgivingly } from './parse.ts'
import { type Entry, type Surroundings } from './record.ts'
import { readReview } from './review.ts'
import { reviewsIn } from './search.ts'

export function readPage(html: string, surroundings: Surroundings = {}): Entry[] {
  const page = open(html)
  if (page === undefined) return [{ position: 'the page', reason: 'could not be read as HTML' }]
  const address = surroundings.page ?? page.url
  const around = { ...surroundings, page: address, base: address ?? surroundings.base, language: page.language ?? surroundings.language }
  const entries = page.scripts.flatMap((script, at) => readScript(script, `script ${at + 1}`, around))
  if (entries.length > 0) return entries
  return [{ position: 'the page', reason: page.scripts.length === 0 ? 'carries no JSON-LD' : 'carries no ClaimReview' }]
}

function open(html: string): { scripts: string[]; url?: string; language?: string } | undefined {
  try {
    const { document } = parseHTML(html)
    const scripts = [...document.querySelectorAll('script')].filter((script) => /^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''))
    const canonical = [...document.querySelectorAll('link')].find((link) => /\bcanonical\b/i.test(link.getAttribute('rel') ?? ''))
    const openGraph = [...document.querySelectorAll('meta')].find((meta) => meta.getAttribute('property') === 'og:url')
    return {
      scripts: scripts.slice(0, 200).map((script) => script.textContent ?? ''),
      url: readLink(canonical?.getAttribute('href')) ?? readLink(openGraph?.getAttribute('content')),
      language: readLanguage(document.documentElement?.getAttribute('lang')),
    }
  } catch {
    return undefined
  }
}

function readScript(script: string, position: string, surroundings: Surroundings): Entry[] {
  const parsed = parseForgivingly(script)
  if ('reason' in parsed) return [{ position, reason: parsed.reason }]
  const root = Array.isArray(parsed.value) ? { '@graph': parsed.value } : parsed.value
  if (!isNode(root)) return []
  const found = reviewsIn(root)
  return found.map((review, at) => readReview(review, found.length === 1 ? position : `${position}, review ${at + 1}`, surroundings))
}

