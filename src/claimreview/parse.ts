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

/** Outside texts a comma before a closing bracket goes; inside texts control characters become spaces. */
function mend(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[\]}])/g, (found) => (found === ',' ? '' : found.replace(/[\u0000-\u001f]/g, ' ')))
}
