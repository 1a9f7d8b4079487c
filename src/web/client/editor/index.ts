/** The editor of a body: what is written shows as it will be read, while the text field below it holds the Markdown that is sent. */
import { history } from 'prosemirror-history'
import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Say } from '../shared/say.ts'
import { askForAddress, askForSource } from './dialogs.ts'
import { FootnoteView } from './footnotes.ts'
import { keys, typing } from './keys.ts'
import { parse, write } from './markdown.ts'
import { cleanHtml, plainAddress } from './paste.ts'
import { schema } from './schema.ts'
import { toolbar } from './toolbar.ts'

export interface Editor {
  /** Puts another text in its place, as one step that can be undone. */
  replace(text: string): void
  focus(): void
}

interface Options {
  say: Say
  /** Whether there can be evidence to point to. */
  footnotes: boolean
  /** No more characters than this are taken at once. */
  longest: number
  changed(): void
  /** What happened that is not to be seen, said aloud and shown. */
  tell(sentence: string): void
}

export function mount(field: HTMLTextAreaElement, { say, footnotes, longest, changed, tell }: Options): Editor {
  const box = document.createElement('div')
  box.className = 'editor'
  const link: Command = (state, dispatch) => {
    if (state.selection.empty && !linkAt(state)) return false
    if (dispatch) void changeLink()
    return true
  }
  const footnote: Command = (_, dispatch) => {
    if (dispatch) void addFootnote()
    return true
  }
  const asks = { link, footnote: footnotes ? footnote : undefined }
  const bar = toolbar(say, asks, () => view)
  const toBar: Command = () => (bar.focus(), true)
  const plugins = [typing(), ...keys({ ...asks, toolbar: toBar }), history()]

  const view: EditorView = new EditorView(null, {
    state: EditorState.create({ doc: parse(field.value), plugins }),
    attributes: () => ({ role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': `${field.id}-label`, 'aria-describedby': `${field.id}-hint`, class: 'editor-page body', dir: field.dir || 'auto', lang: field.lang }),
    nodeViews: { footnote: (node) => new FootnoteView(node, say('footnote.unknown')) },
    clipboardTextSerializer: (slice) => write(schema.topNodeType.createAndFill(null, slice.openStart > 0 && slice.content.firstChild?.isInline ? schema.nodes.paragraph.create(null, slice.content) : slice.content) ?? schema.topNodeType.createAndFill()!),
    transformPastedHTML: cleaned,
    handlePaste: (_, event) => refusesPaste(event),
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction))
      bar.update(view)
      if (!transaction.docChanged) return
      field.value = write(view.state.doc)
      changed()
    },
  })

  box.append(bar.dom, view.dom)
  field.after(box)
  field.hidden = true
  bar.update(view)
  document.querySelector(`label[for="${field.id}"]`)?.addEventListener('click', () => view.focus())

  /** Text that came from this editor or another is left as it is; what came from elsewhere is cleaned before it is read. */
  function cleaned(html: string): string {
    return html.includes('data-pm-slice') ? html : cleanHtml(html).html
  }

  /** True where it is too much, and is not taken. */
  function refusesPaste({ clipboardData }: ClipboardEvent): boolean {
    const html = clipboardData?.getData('text/html') ?? ''
    const length = html ? cleanHtml(html).length : (clipboardData?.getData('text/plain').length ?? 0)
    if (length + field.value.length <= longest) return false
    tell(say('paste.tooLong', { length: length.toLocaleString(), limit: longest.toLocaleString() }))
    return true
  }

  async function changeLink(): Promise<void> {
    const { from, to } = linkAt(view.state) ?? view.state.selection
    const before = (linkAt(view.state)?.href as string | undefined) ?? ''
    const address = await askForAddress(say, before)
    view.focus()
    if (address === null) return
    const plain = address === '' ? '' : plainAddress(/^[a-z]+:/i.test(address) ? address : `https://${address}`)
    if (plain === null) return tell(say('link.bad'))
    const cleared = view.state.tr.removeMark(from, to, schema.marks.link)
    view.dispatch(plain ? cleared.addMark(from, to, schema.marks.link.create({ href: plain })) : cleared)
  }

  async function addFootnote(): Promise<void> {
    const number = await askForSource(say)
    view.focus()
    if (number === null) return
    const { to } = view.state.selection
    view.dispatch(view.state.tr.insert(to, schema.nodes.footnote.create({ number })).scrollIntoView())
  }

  return {
    focus: () => view.focus(),
    replace: (text) => {
      const { doc, tr } = view.state
      const next = parse(text)
      const at = Math.min(view.state.selection.head, next.content.size)
      const whole = tr.replaceWith(0, doc.content.size, next.content)
      view.dispatch(whole.setSelection(TextSelection.near(whole.doc.resolve(at))))
    },
  }
}

/** The link that the cursor stands in, from end to end. */
function linkAt({ selection: { $from } }: EditorState): { from: number; to: number; href: string } | null {
  const mark = schema.marks.link.isInSet($from.marks())
  if (!mark) return null
  const { parent } = $from
  const start = $from.start()
  let from = $from.pos
  let to = $from.pos
  parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return
    const [begin, end] = [start + offset, start + offset + node.nodeSize]
    if (end >= from && begin <= to) [from, to] = [Math.min(from, begin), Math.max(to, end)]
  })
  return { from, to, href: mark.attrs.href }
}
