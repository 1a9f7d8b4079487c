/** The keys of the editor. Tab is none of them, so that nobody is caught in it. */
import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { InputRule, inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { MarkType } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, Plugin } from 'prosemirror-state'
import { plainAddress } from './paste.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
})

export const commands = {
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  heading: setBlockType(nodes.heading, { level: 1 }),
  subheading: setBlockType(nodes.heading, { level: 2 }),
  paragraph: setBlockType(nodes.paragraph),
  bullets: wrapInList(nodes.bullet_list),
  numbers: wrapInList(nodes.ordered_list),
  quote: wrapIn(nodes.blockquote),
  undo,
  redo,
} satisfies Record<string, Command>

/** `asks` are those that need an answer first: which page, which piece of evidence, where there is any. */
export function keys(asks: { link: Command; footnote?: Command; toolbar: Command }): Plugin[] {
  return [
    keymap({
      'Mod-b': commands.bold,
      'Mod-i': commands.italic,
      'Mod-k': asks.link,
      ...(asks.footnote && { 'Mod-Shift-f': asks.footnote }),
      'Alt-F10': asks.toolbar,
      'Mod-Alt-2': commands.heading,
      'Mod-Alt-3': commands.subheading,
      'Mod-Alt-0': commands.paragraph,
      'Mod-Shift-7': commands.numbers,
      'Mod-Shift-8': commands.bullets,
      'Mod-Shift-9': commands.quote,
      'Mod-z': undo,
      'Mod-Shift-z': redo,
      'Mod-y': redo,
      'Shift-Enter': lineBreak,
      Backspace: undoInputRule,
      Enter: splitListItem(nodes.list_item),
      'Mod-[': liftListItem(nodes.list_item),
      'Mod-]': sinkListItem(nodes.list_item),
    }),
    keymap(baseKeymap),
  ]
}

/** Markdown that is typed becomes what it means; Backspace right afterwards gives back what was typed. */
export function typing(): Plugin {
  const footnote = new InputRule(/\[\^(\d{1,4})\]$/, (state, [, number], start, end) => state.tr.replaceWith(start, end, nodes.footnote.create({ number: Number(number) })))
  const heading = textblockTypeInputRule(/^(#{1,3})\s$/, nodes.heading, ([, signs]) => ({ level: signs.length }))
  const bullets = wrappingInputRule(/^\s*([-+*])\s$/, nodes.bullet_list)
  const numbers = wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, ([, first]) => ({ order: Number(first) }), ([, first], before) => before.childCount + before.attrs.order === Number(first))
  const quote = wrappingInputRule(/^\s*>\s$/, nodes.blockquote)
  const signs = [between('\\*\\*', '*', marks.strong), between('__', '_', marks.strong), between('\\*', '*', marks.em), between('_', '_', marks.em), between('`', '`', marks.code)]
  return inputRules({ rules: [footnote, linked, ...signs, heading, bullets, numbers, quote] })
}

/** Between two signs that stand at the edge of a word. */
function between(sign: string, letter: string, type: MarkType): InputRule {
  const other = `[^\\s${letter}]`
  return new InputRule(new RegExp(`(^|[^\\p{L}\\p{N}${letter}\\\\])(${sign})(${other}(?:[^${letter}]*${other})?)${sign}$`, 'u'), (state, [, before, opened, words], start, end) => {
    const from = start + before.length
    const tr = state.tr.delete(from + opened.length + words.length, end).delete(from, from + opened.length)
    return tr.addMark(from, from + words.length, type.create()).removeStoredMark(type)
  })
}

const linked = new InputRule(/\[([^[\]]+)\]\((\S+)\)$/, (state, [, words, address], start, end) => {
  const href = plainAddress(address)
  if (!href) return null
  const tr = state.tr.delete(start + 1 + words.length, end).delete(start, start + 1)
  return tr.addMark(start, start + words.length, marks.link.create({ href })).removeStoredMark(marks.link)
})
