/** Addresses of pages: only http and https, absolute, and not endless. */

const longest = 2000

/** Reads an address from a string, an object with one, or a list of them. */
export function readLink(value: unknown, base?: string): string | undefined {
  if (typeof value === 'string') return readAddress(value, base)
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 20)) {
      const link = readLink(one, base)
      if (link) return link
    }
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const node = value as Record<string, unknown>
  for (const key of ['url', '@id', '@value', 'contentUrl']) {
    const link = typeof node[key] === 'string' ? readAddress(node[key], base) : undefined
    if (link) return link
  }
  return undefined
}

export function readLinks(values: unknown[], base?: string): string[] {
  const links = values.flatMap((value) => (Array.isArray(value) ? value.slice(0, 50) : [value])).map((value) => readLink(value, base))
  return [...new Set(links.filter((link) => link !== undefined))].slice(0, 50)
}

function readAddress(written: string, base?: string): string | undefined {
  const text = written.trim().replaceAll('&amp;', '&')
  if (text === '' || text.length > longest || /[\s<>"]/.test(text)) return undefined
  if (!/^https?:\/\//i.test(text) && (base === undefined || /^[a-z][a-z\d+.-]*:/i.test(text) || text.startsWith('_:') || text.startsWith('#'))) return undefined
  const url = URL.parse(text, base)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return undefined
  return url.href.length > longest ? undefined : url.href.toWellFormed()
}

/** The host as publishers are named by it: without protocol and without "www.". */
export function siteOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname
  return host ? host.replace(/^www\./, '').replace(/\.$/, '') : undefined
}
