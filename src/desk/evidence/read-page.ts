/** Reads a page as people would: its title, its text, and what of it looks like a wall. Runs in a thread of its own, which may be ended. */

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readText } from './read-text.ts'
import { recognise, type Seen } from './recognise.ts'
import type { Doubt } from './types.ts'

export interface ToRead {
  asked: string
  final: string
  status: number
  type: string
  charset: string | undefined
  body: Uint8Array
}

export interface ReadPage {
  title: string | null
  text: string | null
  doubt: Doubt | null
}

/** As linkedom gives it; its own types are those of browsers, which a server does not have. */
interface PageNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  lastChild: PageNode | null
  previousSibling: PageNode | null
}

interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  remove(): void
}

interface PageDocument {
  documentElement: PageNode
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  cloneNode(deep: boolean): PageDocument
}

const mostElements = 60_000
const longestText = 500_000
const hidden = 'script, style, template, noscript, svg, head'

export function readPage({ body, charset, type, ...address }: ToRead): ReadPage {
  const written = readText(body, charset)
  if (!/html/.test(type)) {
    const text = written.slice(0, longestText)
    return { title: null, text, doubt: recognise({ ...address, title: '', headings: '', visible: text, readable: text, hasPasswordField: false, scripts: 0, noscript: '', head: '' }) }
  }
  const { document } = parseHTML(/<html[\s>]/i.test(written.slice(0, 20_000)) ? written : `<!doctype html><html><body>${written}</body></html>`)
  const seen = look(document, written, address)
  const article = readable(document)
  const text = (article && article.length > seen.visible.length / 10 ? article : seen.visible).slice(0, longestText)
  return { title: seen.title || null, text: text || null, doubt: recognise({ ...seen, readable: article ?? '' }) }
}

function look(document: PageDocument, written: string, address: Pick<Seen, 'asked' | 'final' | 'status'>): Seen {
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const words = (selector: string) => all(selector).slice(0, 30).map((element) => tidy(element.textContent ?? '')).join('\n')
  const openGraph = all('meta').find((meta) => meta.getAttribute('property') === 'og:title')?.getAttribute('content')
  const seen = {
    ...address,
    title: tidy(document.querySelector('title')?.textContent || openGraph || document.querySelector('h1')?.textContent || '').slice(0, 300),
    headings: words('h1, h2'),
    noscript: words('noscript'),
    hasPasswordField: all('input').some((input) => input.getAttribute('type')?.toLowerCase() === 'password'),
    scripts: all('script').length,
    head: written.slice(0, 30_000),
    readable: '',
  }
  const copy = document.cloneNode(true)
  for (const element of copy.querySelectorAll(hidden)) element.remove()
  return { ...seen, visible: lines(copy.documentElement) }
}

function readable(document: PageDocument): string | undefined {
  try {
    const article = new Readability<PageNode>(document as never, { maxElemsToParse: mostElements, charThreshold: 200, serializer: (node) => node as never }).parse()
    return article?.content ? lines(article.content) : undefined
  } catch {
    return undefined
  }
}

const blocks = /^(?:P|DIV|H[1-6]|LI|UL|OL|DL|DT|DD|TR|TABLE|SECTION|ARTICLE|HEADER|FOOTER|MAIN|NAV|ASIDE|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|BR|HR|FORM)$/

/** Blocks begin lines. Walked without recursion: pages may be nested deeper than a stack. */
function lines(root: PageNode): string {
  const parts: string[] = []
  const rest: (PageNode | '\n')[] = [root]
  while (rest.length > 0) {
    const node = rest.pop()!
    if (node === '\n') parts.push('\n')
    else if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
    else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      const isBlock = blocks.test(node.nodeName.toUpperCase())
      if (isBlock) rest.push('\n')
      for (let child = node.lastChild; child; child = child.previousSibling) rest.push(child)
      if (isBlock) rest.push('\n')
    }
  }
  return parts.join('').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n\n').trim()
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
