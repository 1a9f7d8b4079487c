/**
 * Tells the numbers by which a person can be reached or charged from the figures of a text: years, dates, times, prices, counts.
 *
 *   +49 170 1234567   0170/1234567   (030) 123-4567   ٠١٧٠ ١٢٣٤٥٦٧   98765 43210   → a phone number
 *   2019-2023   12.03.2026, 14:05   1.234.567   12 000 000   $ 5400000   83 000 000 people   → a figure
 */

import type { Found } from './masking.ts'

/** Signs that stand unseen between the digits, such as those of keycap emoji. */
const unseen = '[\\u00AD\\u200B-\\u200F\\u2060\\uFE0F\\u20E3]*'
const separator = `(?:[ \\u00A0\\u2000-\\u200A\\u202F.\\-\\u2010-\\u2015()/·•_*~]|\\t){0,3}`
const chain = new RegExp(`[+＋(]?\\p{Nd}${unseen}(?:${separator}${unseen}\\p{Nd}${unseen}){5,39}`, 'gu')
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\p{Nd}{2}(?:[ \u00A0-]?[\p{Nd}A-Z]{4}){2,7}(?:[ \u00A0-]?[\p{Nd}A-Z]{1,3})?(?![\p{L}\p{N}])/giu

const cue = /(?:\b(?:tel|telefon|telefono|teléfono|téléphone|phone|ph|fon|mobile?|mobil|handy|cell|call|ring|dial|whatsapp|wa|sms|text|viber|signal|telegram|hotline|helpline|fax|numéro|número|numero|nummer|contact|kontakt|anrufen|llama|appelez|ligue|тел|звоните|arayın|ara)\b\.?|☎|📞|📱|📲|电话|電話|手机|手機|전화|फ़ोन|फोन|मोबाइल|হোন|ফোন|هاتف|اتصل|واتساب|جوال|تلفن|موبایل|טלפון|โทร)[^\p{L}\p{N}]{0,6}$/iu
const currencyBefore = /(?:[$€£¥₹₽₩₺₪฿₦₱₴]|\b(?:eur|usd|gbp|chf|inr|rs|r\$|jpy|cny|rub|aud|cad|brl|mxn|try|pln|sek|nok|dkk))\.?[ \u00A0]?$/iu
const catalogueBefore = /\b(?:isbn|issn|doi|isin|ean)(?:-1[03])?:?[ \u00A0]?$/iu
const unitAfter = /^[ \u00A0\u202F-]?(?:[$€£¥₹₽₩₺₪฿%‰°]|(?:percent|prozent|euros?|eur|usd|dollars?|pounds?|gbp|rupees|rubles?|yen|yuan|francs?|million(?:s|en)?|billion(?:s|en)?|milliarden?|milliards?|thousand|tausend|mil|lakh|crore|people|persons?|inhabitants|residents|citizens|users|votes?|voters|cases|deaths|doses|copies|years?|days|hours|minutes|seconds|km|kilomet\p{L}*|met(?:er|re)s?|miles|kg|kilos?|tons?|tonnes?|tonnen|lit\p{L}*|kwh|mwh|gwh|menschen|einwohner|personen|stimmen|jahre|personnes|habitants|voix|personas|habitantes|votos|pessoas|persone|abitanti|человек|руб\p{L}*|人|円|元|명|원|लोग|रुपये|شخص|نسمة)(?![\p{L}]))/iu

export function findAccounts(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(iban)) {
    const digits = digitsOf(match[0]).length
    if (digits >= 8) found.push({ start: match.index, end: match.index + match[0].length, kind: 'account' })
  }
  return found
}

export function findPhones(text: string): Found[] {
  return [...text.matchAll(chain)].flatMap((match) => partsOf(match[0], match.index).flatMap((part) => judged(text, part)))
}

interface Part {
  written: string
  start: number
}

const dateOrTime = /(?<!\p{Nd})(?:\p{Nd}{4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,2}|\p{Nd}{1,2}[-./]\p{Nd}{1,2}[-./](?:\p{Nd}{4}|\p{Nd}{2}))(?!\p{Nd}|[-./()]\p{Nd})/gu
const shortDate = /^(\p{Nd}{1,2})[-./](\p{Nd}{1,2})[-./](\p{Nd}{2}|\p{Nd}{4})$/u

/** A chain of digits without the dates in it. */
function partsOf(written: string, start: number): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const date of written.matchAll(dateOrTime)) {
    if (!isDate(date[0])) continue
    parts.push({ written: written.slice(at, date.index), start: start + at })
    at = date.index + date[0].length
  }
  return [...parts, { written: written.slice(at), start: start + at }]
}

function isDate(written: string): boolean {
  const [first, second, third] = written.split(/[-./]/).map((part) => Number(digitsOf(part)))
  if (!shortDate.test(written)) return isYear(first) && second <= 12 && third <= 31
  const year = third < 100 || isYear(third)
  return year && first >= 1 && second >= 1 && ((first <= 31 && second <= 12) || (first <= 12 && second <= 31))
}

function judged(text: string, { written, start }: Part): Found[] {
  const lead = /^[^\p{Nd}+＋(]*/u.exec(written)![0].length
  const trail = /[^\p{Nd}\u00AD\u200B-\u200F\u2060\uFE0F\u20E3]*$/u.exec(written)![0].length
  const inner = written.slice(lead, written.length - trail)
  const span = { start: start + lead, end: start + written.length - trail }
  const groups = [...inner.matchAll(/\p{Nd}(?:[\u00AD\u200B-\u200F\u2060\uFE0F\u20E3]*\p{Nd})*/gu)].map(([group]) => digitsOf(group))
  const digits = groups.join('')
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 24)
  const isCalled = cue.test(before)
  const international = /^\(?[+＋]|^\(?\+?00/u.test(inner) || /^00[1-9]/.test(digits)
  if (/^[.,٫٬:]\p{Nd}/u.test(after) && groups.length === 1 && !international && !isCalled && digits.length < 13) return [] // 1234567,89 or a time
  const found: Found = { ...span, kind: digits.length > 12 && !international ? 'account' : 'phone' }
  if (digits.length < 6) return []
  if (!international && !isCalled && (currencyBefore.test(before) || catalogueBefore.test(before) || unitAfter.test(after))) return []
  if (international) return digits.length >= 7 ? [found] : []
  if (isFigure(inner, groups, digits, isCalled)) return []
  return [found]
}

function isFigure(written: string, groups: string[], digits: string, isCalled: boolean): boolean {
  if (groups.every((group) => group.length === 4 && isYear(Number(group)))) return true
  if (isCalled) return false
  if (digits.length < 7) return true
  if (/^\p{Nd}{1,3}\.\p{Nd}{1,3}\.\p{Nd}{1,3}\.\p{Nd}{1,3}$/u.test(written)) return true // an address of a machine
  if (groups.length === 1) return isPlainFigure(digits)
  if (groups.length === 2 && /[.]/.test(written) && !/[ \-/()]/.test(written) && !digits.startsWith('0')) return digits.length < 10
  return isGroupedByThousands(written, groups) && (digits.length < 9 || digits.endsWith('000'))
}

/** Seven digits and more in one: a sum, a count or a day written without signs, or a number to call. */
function isPlainFigure(digits: string): boolean {
  if (digits.startsWith('0')) return false
  if (digits.length === 7) return true
  if (/0000$/.test(digits)) return true
  return digits.length === 8 && isYear(Number(digits.slice(0, 4))) && Number(digits.slice(4, 6)) <= 12 && Number(digits.slice(6)) <= 31
}

function isGroupedByThousands(written: string, [first, ...others]: string[]): boolean {
  const signs = new Set(written.replace(/\p{Nd}/gu, ''))
  return signs.size === 1 && /^[ \u00A0\u2009\u202F.]$/u.test([...signs][0]) && first.length <= 3 && !first.startsWith('0') && others.every((group) => group.length === 3)
}

function isYear(year: number): boolean {
  return year >= 1000 && year <= 2100
}

/** Digits of any script as those of ours; each script has its ten in a row. */
export function digitsOf(written: string): string {
  let digits = ''
  for (const character of written) if (/\p{Nd}/u.test(character)) digits += valueOf(character.codePointAt(0)!)
  return digits
}

function valueOf(codePoint: number): number {
  let zero = codePoint
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (codePoint - zero) % 10
}
