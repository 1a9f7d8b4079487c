/**
 * Finds the names that messengers and mail programs write over what is passed on.
 *
 *   [12/03/26, 14:05] Maria Gonzalez: …      12.03.26, 14:05 - Maria: …        WhatsApp
 *   Maria Gonzalez, [12.03.2026 14:05]       Forwarded from Maria Gonzalez     Telegram
 *   [2026-03-12 14:05] Maria: …              From: Maria  Sent: …              Signal
 *   From: Maria Gonzalez <maria@…>           On 12 March 2026, Maria wrote:    mail
 */

import type { Found } from './masking.ts'

const name = '[\\p{L}\\p{N}~+"“”\'’(][^\\n:<>\\[\\]\\u0000]{0,60}?'
const clock = '\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?(?:[\\s\\u202F]?[ap]\\.?[\\s\\u202F]?m\\.?)?'
const day = '(?:\\p{Nd}{1,4}[-./]\\p{Nd}{1,2}[-./]\\p{Nd}{1,4}|\\p{Nd}{1,2}\\.?\\s\\p{L}{3,12}\\.?\\s\\p{Nd}{4}|\\p{L}{3,12}\\s\\p{Nd}{1,2},?\\s\\p{Nd}{4})'
const moment = `(?:${day}(?:,|\\s(?:at|um|à|às|a las|alle|в|،))?\\s+${clock}|${clock},?\\s+${day}|${clock})`
const lineLead = /^[ \t\u00A0\u200E\u200F>|*_]{0,12}/gm
const rest = '(?=[ \\t\\u00A0]*:(?:\\s|$))'

const forwarded = [
  'forwarded (?:message )?from', 'forwarded by', 'weitergeleitet von', 'weitergeleitete nachricht von', 'reenviado de', 'mensaje reenviado de', 'transféré (?:de|depuis|par)', 'inoltrato da', 'encaminhad[oa] de', 'doorgestuurd (?:van|door)',
  'переслано (?:от|из)', 'переслане від', 'przekazano od', 'iletildi|şu kişiden iletildi', 'diteruskan dari', 'chuyển tiếp từ', 'προωθήθηκε από', 'محول(?:ة)? من', 'הועבר מ', 'फ़ॉरवर्ड किया गया', 'থেকে ফরওয়ার্ড', '转发自', '轉寄自', '転送元', '전달됨',
]
const mailHeader = '(?:from|sender|to|cc|bcc|reply-to|von|an|de|para|kime|kimden|от|кому|від|من|إلى|מאת|אל|发件人|收件人|寄件者|差出人|宛先|보낸 사람|받는 사람|प्रेषक|signed|gezeichnet)'

const chatHeaders: RegExp[] = [
  // [moment] Name:   and   moment - Name:
  new RegExp(`[\\u200E\\u200F]*\\[${moment}\\][ \\t\\u00A0]*(${name})${rest}`, 'imudy'),
  new RegExp(`[\\u200E\\u200F]*${moment}\\s+[-–—]\\s+(${name})${rest}`, 'imudy'),
  // Name, [moment]   and   Name [moment]:
  new RegExp(`(${name}),?[ \\t\\u00A0]*\\[${moment}\\]`, 'imudy'),
]

const patterns: RegExp[] = [
  ...chatHeaders,
  // Forwarded from Name
  new RegExp(`[[(]?[ \\t\\u00A0]*(?:${forwarded.join('|')})[ \\t\\u00A0]*[:：]?\\s+([^\\n\\]\\[):<\\u0000]{2,60})`, 'imudy'),
  // From: Name <…>
  new RegExp(`\\*?${mailHeader}\\*?\\s?[:：]\\*?[ \\t]*([\\p{L}"“'][^\\n<\\[(@\\u0000]{1,60}?)(?=[ \\t\\u00A0]*(?:<|\\[|\\(|$|\\n))`, 'imudy'),
  // On …, Name wrote:
  new RegExp(`(?:on|am|le|el|il|em|op|dnia|den)\\s[^\\n]{0,60}?\\p{Nd}{4}[^\\n]{0,30}?(?:schrieb|,\\s|(?:\\p{Nd}{1,2}[:h]\\p{Nd}{2}\\s?(?:uhr|,)?\\s))[ \\t\\u00A0]*(?:schrieb\\s)?([\\p{L}"“'][^\\n<:\\u0000]{1,60}?)[ \\t\\u00A0]*(?:<[^>\\n]*>[ \\t\\u00A0]*)?(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał\\(a\\)|написал|:)`, 'imudy'),
]

/** What stands at the place of a name and is none. */
const noName = /^(?:https?|www|true|false|update|important|breaking|attention|warning|achtung|all|alle|todos|everyone|whatsapp|telegram|signal|facebook|\p{Nd}{1,2})$/iu
const systemLine = /^(?:messages and calls are|nachrichten und anrufe sind)/iu

/** What was said, without when and by whom a messenger says that it was. */
export function withoutChatHeaders(text: string): string {
  return chatHeaders.reduce((rest, header) => without(rest, matchesInLines(rest, header)), text)
}

function without(text: string, matches: RegExpExecArray[]): string {
  const kept = matches.map(({ index }, n) => text.slice(n === 0 ? 0 : matches[n - 1].index + matches[n - 1][0].length, index))
  const last = matches.at(-1)
  return last ? kept.join('') + text.slice(last.index + last[0].length) : text
}

/** Each pattern holds at the start of a line only, behind what quotes and sets it: it is tried there, and not at each letter of a long line. */
function matchesInLines(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const { index, 0: lead } of text.matchAll(lineLead)) {
    for (let at = Math.max(index, end); at <= index + lead.length; at++) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      found.push(match)
      end = at + match[0].length
      at = end - 1
    }
  }
  return found
}

export function findNames(text: string): Found[] {
  const found = patterns.flatMap((pattern) => matchesInLines(text, pattern).flatMap((match) => spanOf(text, match)))
  return [...found, ...elsewhere(text, found)]
}

function spanOf(text: string, match: RegExpExecArray): Found[] {
  const [start, end] = (match.indices?.[1] ?? [0, 0]) as [number, number]
  const written = text.slice(start, end)
  const lead = written.length - written.trimStart().length
  const trimmed = written.trim()
  if (trimmed.length < 1 || noName.test(trimmed) || systemLine.test(trimmed) || !/[\p{L}]/u.test(trimmed)) return []
  return [{ start: start + lead, end: start + lead + trimmed.length, kind: 'name' }]
}

/** A whole name that stands in a header is masked wherever else it stands; a single word may be a word like any other. */
function elsewhere(text: string, found: Found[]): Found[] {
  const names = [...new Set(found.map(({ start, end }) => text.slice(start, end)))].filter((name) => /\p{L}\s+\p{L}/u.test(name)).slice(0, 50)
  return names.flatMap((name) => {
    const again: Found[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) again.push({ start: at, end: at + name.length, kind: 'name' })
    return again
  })
}
