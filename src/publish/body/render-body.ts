/** The body of a check, written in Markdown, as HTML: a short list of what may stand in it, and nothing else ever gets through. */

import MarkdownIt, { type StateInline, type Token } from 'markdown-it'

export interface BodyOptions {
  /** The numbers of the evidence that footnotes may point to. */
  evidence: readonly number[]
  /** What a footnote is called by a screen reader. */
  citeLabel: (number: number) => string
  /** The level of the heading that the body stands under. */
  under?: number
  /** Whether links may lead to other pages of this site. */
  ownLinks?: boolean
}

export interface RenderedBody {
  html: string
  /** Evidence number → the anchors of the places that cite it, in order. */
  citedAt: Map<number, string[]>
}

interface Citing {
  ownLinks: boolean
  evidence: readonly number[] | 'any'
  citeLabel: BodyOptions['citeLabel']
  citedAt: Map<number, string[]>
}

/** Whatever is not enabled here is shown as it was typed; HTML is text. */
const markdown = new MarkdownIt('zero', { html: false, breaks: false, linkify: false, typographer: false }).enable([
  'heading', 'list', 'blockquote', 'hr', 'emphasis', 'link', 'image', 'autolink', 'escape', 'entity', 'newline', 'backticks', 'code', 'fence', 'lheading', 'balance_pairs', 'fragments_join',
])
markdown.validateLink = (address) => /^(https?:\/\/|mailto:|\/(?![/\\]))/i.test(address)
markdown.inline.ruler.before('link', 'cite', readCitation)

markdown.renderer.rules.cite = (tokens, at, _, citing: Citing) => {
  const { number, anchor } = tokens[at].meta as { number: number; anchor: string }
  return `<sup class="cite"><a id="${anchor}" href="#evidence-${number}" aria-label="${markdown.utils.escapeHtml(citing.citeLabel(number))}">${number}</a></sup>`
}
/** Pictures belong to the evidence, where they have a copy and a hash; here their description stands in for them. */
markdown.renderer.rules.image = (tokens, at) => markdown.utils.escapeHtml(tokens[at].content)
markdown.renderer.rules.link_open = (tokens, at, _, citing: Citing) => {
  const address = String(tokens[at].attrGet('href'))
  if (address === '') return '<a>'
  const href = markdown.utils.escapeHtml(address)
  if (!address.startsWith('/')) return `<a class="outside" rel="noopener external" href="${href}">`
  return citing.ownLinks ? `<a href="${href}">` : '<a>'
}

export function renderBody(text: string, options: BodyOptions): RenderedBody {
  const citing: Citing = { evidence: options.evidence, citeLabel: options.citeLabel, ownLinks: options.ownLinks ?? false, citedAt: new Map() }
  const tokens = markdown.parse(text, citing)
  stepHeadings(tokens, options.under ?? 2)
  return { html: markdown.renderer.render(tokens, markdown.options, citing), citedAt: citing.citedAt }
}

/** The body as words alone, for machines that take no markup. */
export function bodyText(text: string): string {
  const parts = tokensOf(text).filter(({ type }) => ['inline', 'code_block', 'fence'].includes(type)).map((token) => (token.children ? token.children.map(wordsOf).join('') : token.content))
  return parts.map((part) => part.replace(/\s+\n|\n\s+/g, '\n').trim()).filter(Boolean).join('\n\n')
}

/** What it is made of; every footnote is taken for one. */
export function tokensOf(text: string): Token[] {
  return markdown.parse(text, { evidence: 'any', citeLabel: String, ownLinks: false, citedAt: new Map() } satisfies Citing)
}

/** `[^3]`, where there is evidence 3; otherwise it stays the text that it is. */
function readCitation(state: StateInline, silent: boolean): boolean {
  const found = /^\[\^(\d{1,4})\]/.exec(state.src.slice(state.pos, state.pos + 8))
  if (!found) return false
  const { evidence, citedAt } = state.env as Citing
  const number = Number(found[1])
  if (evidence !== 'any' && !evidence.includes(number)) return false
  if (!silent) {
    const places = citedAt.get(number) ?? []
    const anchor = `cite-${number}-${places.length + 1}`
    places.push(anchor)
    citedAt.set(number, places)
    state.push('cite', 'sup', 0).meta = { number, anchor }
  }
  state.pos += found[0].length
  return true
}

/** However a writer numbered them, headings go down one step at a time from the one above the body. */
function stepHeadings(tokens: Token[], under: number): void {
  const open: number[] = []
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue
    const written = Number(token.tag[1])
    if (token.type === 'heading_open') {
      while (open.length > 0 && open.at(-1)! >= written) open.pop()
      open.push(written)
    }
    token.tag = `h${Math.min(6, under + open.length)}`
  }
}

function wordsOf({ type, content, children }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n'
  if (type === 'cite') return ''
  return children ? children.map(wordsOf).join('') : content
}
