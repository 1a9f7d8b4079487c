/** What is pasted from the web, made clean: words and their structure stay; styles, scripts, pictures and whatever follows readers around go. */
import { isAddress } from './schema.ts'

const dropped = 'script, style, noscript, template, iframe, object, embed, svg, math, canvas, img, picture, video, audio, source, form, input, button, select, textarea, nav, meta, link, title, head, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]'

const kept = new Set(['A', 'B', 'BLOCKQUOTE', 'BR', 'CODE', 'EM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'I', 'LI', 'OL', 'P', 'PRE', 'STRONG', 'SUP', 'UL', 'DIV', 'TABLE', 'TR', 'TD', 'TH', 'SECTION', 'ARTICLE'])

const tracking = /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|twclid|yclid|_hsenc|_hsmi|mkt_tok|oly_enc_id|oly_anon_id|vero_id|wickedid|ref_src|ref_url|s_cid|cmpid)$/i

/** Nothing of it runs or is loaded: a document of the parser's own has no window. */
export function cleanHtml(html: string): { html: string; length: number } {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(dropped)) element.remove()
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) tidy(element)
  return { html: body.innerHTML, length: body.textContent.length }
}

function tidy(element: HTMLElement): void {
  const { tagName } = element
  const footnote = tagName === 'SUP' ? element.dataset.footnote : undefined
  const address = tagName === 'A' ? plainAddress(element.getAttribute('href') ?? '') : null
  const plain = /font-weight:\s*(normal|400)/.test(element.getAttribute('style') ?? '')
  const unwrapped = !kept.has(tagName) || (tagName === 'A' && !address) || (tagName === 'SUP' && !footnote) || (tagName === 'B' && plain)
  for (const { name } of [...element.attributes]) element.removeAttribute(name)
  if (footnote) element.dataset.footnote = footnote
  if (address) element.setAttribute('href', address)
  if (unwrapped) element.replaceWith(...element.childNodes)
}

/** The address without what only says from where somebody came. */
export function plainAddress(address: string): string | null {
  if (!isAddress(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  const names = [...url.searchParams.keys()]
  if (!names.some((name) => tracking.test(name))) return address
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name)
  return url.href
}
