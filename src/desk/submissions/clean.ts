/** What an asker sent, made into what may be kept and shown: input rules, each with its Refusal. */

import { Refusal } from '#desk/refusals'

/** Counted in characters (code points) of what was sent. */
export const limits = { text: 20_000, url: 2_000 } as const

export interface CleanQuestion {
  text: string
  url: string | null
  language: string
}

export function cleanQuestion({ text = '', url = '', language }: { text?: string; url?: string; language?: string }): CleanQuestion {
  refuseTooLong('text', text)
  refuseTooLong('url', url)
  const question = { text: cleanText(text), url: url.trim() ? cleanLink(url) : null, language: cleanLanguage(language) }

  if (question.url === null && question.text === '') throw new Refusal(text.trim() === '' ? 'empty' : 'not-text')
  if (question.text !== '' && !isReadable(question.text)) {
    if (question.url === null) throw new Refusal('not-text')
    question.text = ''
  }
  return question
}

function refuseTooLong(field: 'text' | 'url', value: string): void {
  const limit = limits[field]
  if (value.length <= limit) return
  const length = value.length > 2 * limit ? value.length : [...value].length
  if (length > limit) throw new Refusal('too-long', { field, limit, length })
}

const lineEnds = /\r\n?|[\u2028\u2029]/g
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]/g
/** Embeddings, overrides and isolates: with them a text reads otherwise than it is written. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g
const longRuns = /(.)\1{50,}/gsu

export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(directions, '')
    .normalize('NFC')
    .replace(longRuns, (_, character: string) => character.repeat(50))
    .trim()
}

function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)
}

/** An address as browsers write it, without name and password; `example.org/page` is taken for `https://example.org/page`. */
function cleanLink(url: string): string {
  const written = url.trim()
  const link = parseLink(written) ?? parseLink(`https://${written}`)
  if (!link) throw new Refusal('not-a-link')
  link.username = link.password = ''
  if (link.href.length > limits.url * 3) throw new Refusal('too-long', { field: 'url', limit: limits.url, length: link.href.length })
  return link.href
}

function parseLink(written: string): URL | null {
  if (!written.isWellFormed() || !URL.canParse(written)) return null
  const link = new URL(written)
  return /^https?:$/.test(link.protocol) && /[^.]\.[^.]/.test(link.hostname) ? link : null
}

/** A hint that makes no sense is no reason to refuse. */
function cleanLanguage(language: string | undefined): string {
  try {
    return language && language.length <= 35 ? Intl.getCanonicalLocales(language)[0] : 'und'
  } catch {
    return 'und'
  }
}
