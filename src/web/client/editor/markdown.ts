/** Markdown ⇄ what the editor shows. What the page would show as it was typed stays text here too, so that nothing is ever lost. */
import MarkdownIt, { type StateInline } from 'markdown-it'
import { defaultMarkdownParser, defaultMarkdownSerializer, MarkdownParser, MarkdownSerializer } from 'prosemirror-markdown'
import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'

/** The rules are those of the page (src/publish/body); only pictures stay the text that they are. */
const reader = new MarkdownIt('zero', { html: false, breaks: false, linkify: false, typographer: false }).enable(['heading', 'list', 'blockquote', 'hr', 'emphasis', 'link', 'autolink', 'escape', 'entity', 'newline', 'backticks', 'code', 'fence', 'lheading', 'balance_pairs', 'fragments_join'])
reader.validateLink = (address) => /^(https?:\/\/|mailto:)/i.test(address)
reader.inline.ruler.before('link', 'footnote', readFootnote)

const { image: _image, ...tokens } = defaultMarkdownParser.tokens
const parser = new MarkdownParser(schema, reader, {
  ...tokens,
  heading: { block: 'heading', getAttrs: (token) => ({ level: Math.min(3, Number(token.tag[1])) }) },
  footnote: { node: 'footnote', getAttrs: (token) => ({ number: token.meta as number }) },
})

const { image: __image, ...nodes } = defaultMarkdownSerializer.nodes
const serializer = new MarkdownSerializer(
  {
    ...nodes,
    bullet_list: (state, node) => state.renderList(node, '  ', () => '- '),
    footnote: (state, node) => state.write(`[^${node.attrs.number}]`),
  },
  defaultMarkdownSerializer.marks
)

export function parse(text: string): Node {
  return parser.parse(text)!
}

export function write(document: Node): string {
  return serializer.serialize(document, { tightLists: true })
}

function readFootnote(state: StateInline, silent: boolean): boolean {
  const found = /^\[\^(\d{1,4})\]/.exec(state.src.slice(state.pos, state.pos + 8))
  if (!found) return false
  if (!silent) state.push('footnote', 'sup', 0).meta = Number(found[1])
  state.pos += found[0].length
  return true
}
