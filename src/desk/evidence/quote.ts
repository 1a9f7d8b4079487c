/** Whether a quote stands in a text, whatever its spaces, quotation marks and dashes; what was left out is marked with an ellipsis. */

export function quoteOccurs(quote: string, text: string): boolean {
  const parts = plain(quote).split(/\[?(?:…|\.\.\.)\]?/).map((part) => part.trim()).filter(Boolean)
  const where = plain(text)
  let from = 0
  return parts.every((part) => {
    const at = where.indexOf(part, from)
    from = at + part.length
    return at >= 0
  })
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('...', '…')
    .replace(/[“”„‟«»"]/g, '"')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"']+|[\s"']+$/g, '')
    .toLowerCase()
}
