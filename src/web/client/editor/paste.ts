/** What is pasted from the web, made clean: words and their structure stay; styles, scripts, pictures and whatever follows readers around go. */
import { isAddress } from './schema.ts'

const dropped = 'script, style, noscript, template, iframe, object, embed, svg, math, canvas, img, picture, video, audio, source, form, input, button, select, textarea, nav, meta, link, title, head, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]'

const kept = new Set(['A', 'B', 'BLOCKQUOTE', 'BR', 'CODE', 'EM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'I', 'LI', 'OL', 'P', 'PRE', 'STRONG', 'SUP', 'UL', 'DIV', 'TABLE', 'TR', 'TD', 'TH', 'SECTION', 'ARTICLE'])

const tracking = /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|twclid|yclid|_hsenc|_hsmi|mkt_tok|oly_enc_id|oly_anon_id|vero_id|wickedid|ref_src|ref_url|s_cid|cmpid)$/i

/** Nothing of it runs or is loaded: a document of the parser's own has no window. */
export function cleanHtml(html: string): { html: string; length: number } {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  wordLists(body)
  for (const element of body.querySelectorAll(dropped)) element.remove()
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) tidy(element)
  for (const paragraph of body.querySelectorAll('p, li')) if (!paragraph.textContent.trim() && !paragraph.querySelector('hr')) paragraph.remove()
  for (const list of body.querySelectorAll<HTMLElement>('ul, ol')) list.dataset.tight = 'true'
  return { html: body.innerHTML, length: body.textContent.length }
}

/** Word writes a list as paragraphs that carry their bullet as text, and their depth in a style of its own. */
function wordLists(body: HTMLElement): void {
  let open: Element[] = []
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const depth = Number(/mso-list:[^;]*level(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0)
    if (depth === 0) continue
    const sign = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
    const kind = /^[\p{L}\p{N}]+[.)]/u.test(sign?.textContent.trim() ?? '') && !/^o$/.test(sign!.textContent.trim()) ? 'ol' : 'ul'
    sign?.remove()
    if (open[0]?.nextElementSibling !== paragraph) open = []
    open.length = Math.min(open.length, depth)
    while (open.length < depth) {
      const above = open.at(-1)?.lastElementChild
      if (open.length > 0 && !above) break
      const list = body.ownerDocument.createElement(kind)
      if (above) above.append(list)
      else paragraph.before(list)
      open.push(list)
    }
    const item = body.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    open.at(-1)!.append(item)
    paragraph.remove()
  }
}

function tidy(element: HTMLElement): void {
  const { tagName } = element
  const footnote = tagName === 'SUP' ? element.dataset.footnote : undefined
  const address = tagName === 'A' ? plainAddress(element.getAttribute('href') ?? '') : null
  const style = element.getAttribute('style') ?? ''
  const plain = /(^|[;\s])font-weight:\s*(normal|400)/.test(style)
  const said = tagName === 'SPAN' ? [...(/(^|[;\s])font-weight:\s*(bold|[6-9]00)/.test(style) ? ['strong'] : []), ...(/font-style:\s*italic/.test(style) ? ['em'] : [])] : []
  const unwrapped = !kept.has(tagName) || (tagName === 'A' && !address) || (tagName === 'SUP' && !footnote) || (tagName === 'B' && plain)
  for (const { name } of [...element.attributes]) element.removeAttribute(name)
  if (footnote) element.dataset.footnote = footnote
  if (address) element.setAttribute('href', address)
  for (const name of said) {
    const inside = element.ownerDocument.createElement(name)
    inside.append(...element.childNodes)
    element.append(inside)
  }
  if (unwrapped) element.replaceWith(...element.childNodes)
}

/** The address without what only says from where somebody came. */
export function plainAddress(address: string): string | null {
  if (!isAddress(address) || !URL.canParse(address)) return null
  const url = behindRedirect(new URL(address))
  if (!url) return null
  const names = [...url.searchParams.keys()]
  if (url.href === new URL(address).href && !names.some((name) => tracking.test(name))) return address
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name)
  return url.href
}

/** Google Docs and Search, and Facebook, send every click through themselves: what is meant stands in the address. */
function behindRedirect(url: URL): URL | null {
  const meant = /^(www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url' ? (url.searchParams.get('q') ?? url.searchParams.get('url')) : url.hostname === 'l.facebook.com' ? url.searchParams.get('u') : null
  if (meant === null) return url
  return isAddress(meant) && URL.canParse(meant) ? new URL(meant) : null
}
