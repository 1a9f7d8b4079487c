/** The pieces of evidence that a footnote can point to, and how a footnote shows which one it means. */
import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'

export interface Source {
  number: number
  title: string
}

/** Read from the page whenever it is needed, because evidence is added beside the editor. */
export function sourcesOnPage(): Source[] {
  const list = document.querySelector<HTMLElement>('[data-sources]')
  return list ? (JSON.parse(list.dataset.sources!) as Source[]) : []
}

export class FootnoteView implements NodeView {
  readonly dom: HTMLElement

  constructor(node: Node, unknown: string) {
    const number = node.attrs.number as number
    const source = sourcesOnPage().find((one) => one.number === number)
    this.dom = document.createElement('sup')
    this.dom.className = source ? 'editor-footnote' : 'editor-footnote editor-footnote-unknown'
    this.dom.dataset.footnote = String(number)
    this.dom.textContent = `[${number}]`
    this.dom.title = source ? source.title : unknown
    this.dom.setAttribute('role', 'img')
    this.dom.setAttribute('aria-label', `${number}: ${this.dom.title}`)
  }

  ignoreMutation(): boolean {
    return true
  }
}
