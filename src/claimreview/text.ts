/** Text as people wrote it: entities decoded, markup and control characters dropped, white space tidied. */
import { decodeHTMLStrict } from 'entities'

/** One line of text out of a string, a number, a JSON-LD value object or a list of them; undefined when nothing readable is there. */
export function readLine(value: unknown, longest: number): string | undefined {
  const text = readWritten(value)
  return text === undefined ? undefined : cut(clean(text).replace(/\s{2,}|[^\S ]/gu, ' ').trim(), longest)
}

/** Text with its paragraphs. */
export function readParagraphs(value: unknown, longest: number): string | undefined {
  const text = readWritten(value)
  if (text === undefined) return undefined
  const tidy = clean(text).replace(/[^\S\n]{2,}|[^\S\n ]/gu, ' ').replace(/ +\n *|\n +/g, '\n').replace(/\n{3,}/g, '\n\n').trim()
  return cut(tidy, longest)
}

function readWritten(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return firstOf(value.slice(0, 20), readWritten)
  if (typeof value === 'object' && value !== null && '@value' in value) return readWritten((value as { '@value': unknown })['@value'])
  return undefined
}

export function firstOf<In, Out>(values: In[], read: (value: In) => Out | undefined): Out | undefined {
  for (const value of values) {
    const found = read(value)
    if (found !== undefined && found !== '') return found
  }
  return undefined
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i
const endOfBlock = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/blockquote)\b[^<>]*>/gi
const tag = /<(?:\/?[a-z]|!)[^<>]*>/gi
// C0 and C1 but tab and newline; direction overrides and isolates; soft hyphen, byte order mark.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g

function clean(text: string): string {
  let plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (plain.includes('<')) plain = withoutMarkup(plain)
  // Texts that went through two systems are encoded twice: "&amp;quot;".
  for (let pass = 0; pass < 2 && plain.includes('&') && entity.test(plain); pass++) plain = decodeHTMLStrict(plain)
  if (plain.includes('<')) plain = withoutMarkup(plain)
  return plain.replace(invisible, '').toWellFormed().normalize('NFC')
}

function withoutMarkup(text: string): string {
  return text.replace(endOfBlock, '\n').replace(tag, ' ')
}

function cut(text: string, longest: number): string | undefined {
  if (text.length <= longest) return text === '' ? undefined : text
  return `${text.slice(0, longest - 1).toWellFormed().replace(/\ufffd$/, '')}…`
}
