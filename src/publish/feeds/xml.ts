/** Text and elements of XML: escaped, and without the characters that XML cannot hold. */

export type Attributes = Record<string, string | number | null | undefined>

// Everything below a space but tab and line ends, halves of pairs, and the two that are no characters.
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export function text(value: string): string {
  return value.toWellFormed().replace(unholdable, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Content is markup already: pass words through `text` or use `leaf`. */
export function element(name: string, attributes: Attributes, content: string | string[] = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null || value === undefined ? [] : [` ${key}="${text(String(value))}"`])).join('')
  const inside = Array.isArray(content) ? content.filter(Boolean).join('\n') : content
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`
}

/** An element of words; nothing where there are none. */
export function leaf(name: string, words: string | null | undefined, attributes: Attributes = {}): string {
  return words ? element(name, attributes, text(words)) : ''
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
