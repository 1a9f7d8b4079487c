/** What can stand in the body of a check: the Markdown that its page shows, with footnotes that point to the evidence. */
import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { schema as common } from 'prosemirror-markdown'

const footnote: NodeSpec = {
  attrs: { number: { validate: 'number' } },
  group: 'inline',
  inline: true,
  atom: true,
  toDOM: (node) => ['sup', { class: 'editor-footnote', 'data-footnote': String(node.attrs.number) }, `[${node.attrs.number}]`],
  parseDOM: [{ tag: 'sup[data-footnote]', getAttrs: (element) => ({ number: Number(element.dataset.footnote) }) }],
  leafText: (node) => `[^${node.attrs.number}]`,
}

/** The page puts its own headings above these. What is pasted brings levels of its own; three are enough. */
const heading: NodeSpec = {
  ...common.spec.nodes.get('heading')!,
  content: 'inline*',
  toDOM: (node) => [`h${Math.min(6, node.attrs.level + 2)}`, { 'data-level': node.attrs.level }, 0],
  parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, getAttrs: (element: HTMLElement) => ({ level: Number(element.dataset.level ?? Math.min(3, Math.max(1, level - 1))) }) })),
}

/** Only addresses of pages and of mail, as on the page itself; nothing but the address is kept of a link. */
const link: MarkSpec = {
  attrs: { href: { validate: 'string' }, title: { default: null } },
  inclusive: false,
  parseDOM: [{ tag: 'a[href]', getAttrs: (element) => (isAddress(element.getAttribute('href')!) ? { href: element.getAttribute('href') } : false) }],
  toDOM: (mark) => ['a', { href: mark.attrs.href, title: mark.attrs.href }, 0],
}

export const schema = new Schema({
  nodes: common.spec.nodes.remove('image').update('heading', heading).addToEnd('footnote', footnote),
  marks: common.spec.marks.update('link', link),
})

export function isAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(text)
}
