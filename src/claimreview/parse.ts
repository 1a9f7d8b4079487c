/** Parses JSON, and the JSON that content systems really write into pages: raw line breaks in texts, trailing commas, wrappers. */

export type Parsed = { value: unknown } | { reason: string }

export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { reason: `is not JSON: ${inOneLine((error as Error).message)}` }
  }
}

export function parseForgivingly(text: string): Parsed {
  const strict = parseJson(text)
  if (!('reason' in strict)) return strict
  const mended = parseJson(mend(unwrap(text)))
  return 'reason' in mended ? strict : mended
}

function inOneLine(message: string): string {
  return message.replace(/[\s\p{Cc}]+/gu, ' ').toWellFormed().slice(0, 200)
}

function unwrap(text: string): string {
  return text
    .trim()
    .replace(/^(?:\/\*\s*)?(?:\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?(?:\/\/\s*)?\]\]>(?:\s*\*\/)?$/, '')
    .replace(/^<!--/, '')
    .replace(/-->$/, '')
    .replace(/;\s*$/, '')
}

/** Outside texts a comma before a closing bracket goes; inside texts control characters become spaces. One pass, whatever is in it. */
function mend(text: string): string {
  const kept: string[] = []
  let from = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inText && code === 0x5c) at++
    else if (code === 0x22) inText = !inText
    else if (inText ? code < 0x20 : code === 0x2c && closes(text, at + 1)) {
      kept.push(text.slice(from, at), ' ')
      from = at + 1
    }
  }
  return kept.join('') + text.slice(from)
}

/** Whether a bracket closes next. At most a little white space is looked through, so that a run of commas costs no more. */
function closes(text: string, from: number): boolean {
  return /^\s*[\]}]/.test(text.slice(from, from + 1000))
}
