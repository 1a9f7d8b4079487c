/** Takes a message apart into what it says, who signed it and where it points: links, signature, greetings, forwarding and asking phrases are split off. */
import { decodeHTMLStrict } from 'entities'
import { boilerplate, greeting } from './boilerplate.ts'

export interface NormalText {
  /** What is said, in NFKC, without links, invisible characters, greetings, forwarding and asking phrases. */
  text: string
  /** The name under a quoted post ("— Name (@handle) May 1, 2020"), or ''. */
  signature: string
  /** The date under it as written, or ''. */
  date: string
}

/** One sign may stand for a whole formula of eighteen letters: a text of nothing else would become too long. */
const mostWidened = 2
const ascii = /^[\x00-\x7f]*$/
const escaped = /&(?:#|[a-z]{2,8};)/i
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]/g
const address = /(?:https?:\/\/|www\.)[^\s<>"]+|\b(?:pic\.twitter\.com|t\.co|bit\.ly|youtu\.be)\/[^\s<>"]+/gi
const signed = /[—–]\s*([^—–\n]{1,80}?)\s*\(\s*@\s*(\w{1,40})\s*\)[\s,]*(\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,12}\.?,? \d{4})?\s*$/u

export function normalise(raw: string): NormalText {
  let text = unescaped(raw)
  if (!ascii.test(text)) text = text.normalize('NFKC').slice(0, raw.length * mostWidened + 100).replace(unseen, '')
  text = text.replace(address, ' ')
  let signature = ''
  let date = ''
  const tail = text.length > 400 ? text.slice(-400) : text
  const found = /[—–]/.test(tail) && signed.exec(tail)
  if (found) {
    signature = `${found[1]} @${found[2]}`
    date = found[3] ?? ''
    text = text.slice(0, text.length - found[0].length)
  }
  return { text: withoutBoilerplate(text), signature, date }
}

/** The text with its links and its signature blanked: what is left stands where it stood. */
export function withoutLinksAndSignature(raw: string): string {
  const blank = (passage: string) => ' '.repeat(passage.length)
  const text = raw.replace(address, blank)
  const tail = Math.max(0, text.length - 400)
  return text.slice(0, tail) + text.slice(tail).replace(signed, blank)
}

/** What was copied out of a page's source or escaped twice on its way: &amp;quot; is a quotation mark. */
function unescaped(raw: string): string {
  if (!escaped.test(raw)) return raw
  const once = decodeHTMLStrict(raw)
  return escaped.test(once) ? decodeHTMLStrict(once) : once
}

/** Greetings, forwarding and asking phrases say nothing about the claim, so they count neither for nor against a match. */
function withoutBoilerplate(text: string): string {
  return text.replace(greeting, ' ').replace(boilerplate, ' ')
}
