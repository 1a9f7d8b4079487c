/** The buttons above the editor: one stop for Tab, arrows within it, each button saying its keys and whether it is on. */
import type { MarkType, NodeType } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Say } from '../shared/say.ts'
import { commands } from './keys.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

interface Button {
  name: string
  sign: string
  key: string
  command: Command
  on?: (state: EditorState) => boolean
}

export interface Toolbar {
  dom: HTMLElement
  update(view: EditorView): void
  focus(): void
}

export function toolbar(say: Say, asks: { link: Command; footnote?: Command }, view: () => EditorView): Toolbar {
  const groups: Button[][] = [
    [
      { name: 'bold', sign: 'B', key: 'Mod-B', command: commands.bold, on: hasMark(marks.strong) },
      { name: 'italic', sign: 'I', key: 'Mod-I', command: commands.italic, on: hasMark(marks.em) },
      { name: 'link', sign: '↗', key: 'Mod-K', command: asks.link, on: hasMark(marks.link) },
    ],
    [
      { name: 'heading', sign: 'H', key: 'Mod-Alt-2', command: (state, dispatch) => (inNode(nodes.heading, { level: 1 })(state) ? commands.paragraph : commands.heading)(state, dispatch), on: inNode(nodes.heading, { level: 1 }) },
      { name: 'bullets', sign: '•', key: 'Mod-Shift-8', command: commands.bullets, on: inNode(nodes.bullet_list) },
      { name: 'numbers', sign: '1.', key: 'Mod-Shift-7', command: commands.numbers, on: inNode(nodes.ordered_list) },
      { name: 'quote', sign: '”', key: 'Mod-Shift-9', command: commands.quote, on: inNode(nodes.blockquote) },
    ],
    ...(asks.footnote ? [[{ name: 'footnote', sign: '[3]', key: 'Mod-Shift-F', command: asks.footnote }]] : []),
    [
      { name: 'undo', sign: '↶', key: 'Mod-Z', command: commands.undo },
      { name: 'redo', sign: '↷', key: 'Mod-Shift-Z', command: commands.redo },
    ],
  ]

  const dom = document.createElement('div')
  dom.className = 'editor-bar'
  dom.setAttribute('role', 'toolbar')
  dom.setAttribute('aria-label', say('toolbar'))
  const made = groups.flatMap((group) => {
    const box = document.createElement('span')
    box.className = 'editor-group'
    dom.append(box)
    return group.map((button) => ({ button, element: box.appendChild(makeButton(button)) }))
  })
  const elements = made.map(({ element }) => element)
  let current = 0
  settle(0)

  function makeButton({ name, sign, key, command, on }: Button): HTMLButtonElement {
    const element = document.createElement('button')
    element.type = 'button'
    element.className = `editor-button editor-button-${name}`
    element.setAttribute('aria-label', say(`tool.${name}`))
    element.title = `${say(`tool.${name}`)} (${shown(key)})`
    element.setAttribute('aria-keyshortcuts', key.replace('Mod', isMac ? 'Meta' : 'Control').replaceAll('-', '+'))
    if (on) element.setAttribute('aria-pressed', 'false')
    element.dataset.sign = sign
    element.addEventListener('mousedown', (event) => event.preventDefault())
    element.addEventListener('click', (event) => {
      command(view().state, view().dispatch, view())
      if (event.detail > 0) view().focus()
    })
    return element
  }

  function settle(at: number): void {
    current = (at + elements.length) % elements.length
    elements.forEach((element, place) => (element.tabIndex = place === current ? 0 : -1))
  }

  dom.addEventListener('focusin', (event) => {
    const at = elements.indexOf(event.target as HTMLButtonElement)
    if (at >= 0) settle(at)
  })
  dom.addEventListener('keydown', (event) => {
    const turned = getComputedStyle(dom).direction === 'rtl'
    const steps: Record<string, () => number> = { ArrowRight: () => current + (turned ? -1 : 1), ArrowLeft: () => current + (turned ? 1 : -1), Home: () => 0, End: () => elements.length - 1 }
    if (event.key === 'Escape') return view().focus()
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    settle(step())
    elements[current].focus()
  })

  return {
    dom,
    focus: () => elements[current].focus(),
    update: ({ state }) => {
      for (const { button, element } of made) {
        if (button.on) element.setAttribute('aria-pressed', String(button.on(state)))
        // Not `disabled`: that would throw whoever stands on the button out of the bar.
        element.setAttribute('aria-disabled', String(!button.command(state)))
      }
    },
  }
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

export function shown(key: string): string {
  return key.replace('Mod', isMac ? '⌘' : 'Ctrl').replaceAll('-', ' + ')
}

function hasMark(type: MarkType): (state: EditorState) => boolean {
  return ({ selection: { from, to, empty, $from }, storedMarks, doc }) => (empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type))
}

function inNode(type: NodeType, attrs: Record<string, unknown> = {}): (state: EditorState) => boolean {
  return ({ selection: { $from } }) => {
    for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type && Object.entries(attrs).every(([name, value]) => $from.node(depth).attrs[name] === value)) return true
    return false
  }
}
