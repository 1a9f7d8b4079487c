/**
 * Finds what tells a person in a text that somebody passed on: phone numbers, mail addresses, numbers of accounts and cards, handles,
 * and the names that messengers and mail programs write over what is forwarded. What is found is not shown until somebody says why.
 *
 * In doubt it masks: a figure hidden by mistake costs a reviewer one click with a reason, a phone number shown cannot be taken back.
 * Links stay whole, since they are what is asked about, but for numbers and addresses of people in them (wa.me/…, mailto:…).
 */

import { findAccounts, findPhones } from './masking-numbers.ts'
import { findNames } from './masking-names.ts'

export type MaskKind = 'phone' | 'email' | 'account' | 'handle' | 'name'

/** What was hidden: the same `number` for the same name, so that a conversation can still be followed. */
export interface Mask {
  kind: MaskKind
  number: number | null
}

/** A text in pieces: what may be shown, and what stands in the place of the rest. */
export type MaskedText = (string | Mask)[]

export interface Found {
  start: number
  end: number
  kind: MaskKind
}

/** Looked for from its sign, and what stands before that read backwards: a long text without spaces is then read once, not from each of its letters. */
const email = /(?<=((?:mailto:)?[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}\s?))(?:[@＠]|[[({]\s?(?:at|@)\s?[\])}])\s?[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}(?:[.．。]|\s?[[({](?:dot|punkt|\.)[\])}]\s?)){1,6}[\p{L}\p{N}-]{2,24}/giu
const handle = /(?<![\p{L}\p{N}/@＠._])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.]{0,62}[\p{L}\p{N}\p{M}_])?/gu
/** `www.` begins one where a word begins, and not behind the sign of a mail address. */
const link = /(?:https?:\/\/|(?<![\p{L}\p{N}\p{M}_][.-]*|[@＠]\s?|[[({]\s?(?:at|@)\s?[\])}]\s?)www\.)[^\s<>"'“”«»]+|\b(?:wa\.me|t\.me|signal\.me|chat\.whatsapp\.com|api\.whatsapp\.com)\/[^\s<>"'“”«»]+|\b(?:tel|sms|callto|whatsapp):[^\s<>"'“”«»]+/giu
/** In a link only what leads to a person: a number behind a sign for one, a mail address. */
const numberInLink = /(?<=(?:wa\.me\/|[?&#/](?:phone|tel|number|p)[=/]|^(?:tel|sms|callto|whatsapp):)(?:\/\/)?)(?:\+|%2B)?[\p{Nd}.\-()]{6,}|(?:\+|%2B)\p{Nd}{8,15}/giu
const emailInLink = /[\w.+%-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{2,63})+/giu

export function masked(text: string): MaskedText {
  const found = merged([...findNames(text), ...findOutsideNames(text)])
  const pieces: MaskedText = []
  const names = new Map<string, number>()
  let at = 0
  for (const { start, end, kind } of found) {
    if (start > at) pieces.push(text.slice(at, start))
    pieces.push({ kind, number: kind === 'name' ? numberOf(names, text.slice(start, end)) : null })
    at = end
  }
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}

/** As plain text, with what is hidden named by `say`. */
export function maskedWords(text: string, say: (mask: Mask) => string): string {
  return masked(text).map((piece) => (typeof piece === 'string' ? piece : say(piece))).join('')
}

/** Links are looked at by rules of their own, and stand as blanks while the rest is searched. */
function findOutsideNames(text: string): Found[] {
  const links = matches(text, link)
  const inLinks = links.flatMap(({ start, end }) => {
    const within = text.slice(start, end)
    return [...matches(within, emailInLink).map(as('email')), ...matches(within, numberInLink).map(as('phone'))].map((found) => ({ ...found, start: found.start + start, end: found.end + start }))
  })
  let rest = blanked(text, links)
  const emails = emailsIn(rest).map(as('email'))
  rest = blanked(rest, emails)
  const accounts = findAccounts(rest)
  rest = blanked(rest, accounts)
  const phones = findPhones(rest)
  return [...inLinks, ...emails, ...accounts, ...phones, ...matches(blanked(rest, phones), handle).map(as('handle'))]
}

function matches(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Where one address ends in the sign of the next, the second begins after the first. */
function emailsIn(text: string): { start: number; end: number }[] {
  let last = 0
  return [...text.matchAll(email)].map((match) => {
    const start = Math.max(last, match.index - match[1].length)
    last = match.index + match[0].length
    return { start, end: last }
  })
}

function as(kind: MaskKind) {
  return (span: { start: number; end: number }): Found => ({ ...span, kind })
}

function blanked(text: string, spans: { start: number; end: number }[]): string {
  let blank = ''
  let at = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    blank += text.slice(at, start) + '\u0000'.repeat(end - start)
    at = end
  }
  return blank + text.slice(at)
}

/** Where two overlap, the first takes in the second. */
function merged(found: Found[]): Found[] {
  const whole: Found[] = []
  for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1)
    if (last && each.start < last.end) last.end = Math.max(last.end, each.end)
    else whole.push({ ...each })
  }
  return whole
}

function numberOf(names: Map<string, number>, name: string): number {
  const key = name.trim().toLowerCase()
  if (!names.has(key)) names.set(key, names.size + 1)
  return names.get(key)!
}
