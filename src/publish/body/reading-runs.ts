/** A body as it is read, for differences: its words in runs with their emphasis, where links lead in brackets, and none of the signs it was typed with. */

import type { Token } from 'markdown-it'
import { joined, type Run } from '../differences/runs.ts'
import { tokensOf } from './render-body.ts'

export function readingRuns(text: string): Run[] {
  return joined(blocksOf(tokensOf(text)).flatMap(({ gap, runs }, at) => (at === 0 ? runs : [{ text: gap }, ...runs])))
}

interface Block {
  /** What stands between it and the block before it. */
  gap: string
  runs: Run[]
}

interface Place {
  lists: { ordered: boolean }[]
  /** What the next words are led by: a bullet, a number, an opening quotation mark. */
  lead: string
  isInItem: boolean
}

function blocksOf(tokens: Token[]): Block[] {
  const blocks: Block[] = []
  const place: Place = { lists: [], lead: '', isInItem: false }
  const add = (runs: Run[]) => {
    const lead: Run[] = place.lead ? [{ text: place.lead }] : []
    blocks.push({ gap: place.isInItem ? '\n' : '\n\n', runs: [...lead, ...runs] })
    place.lead = ''
  }
  for (const [at, token] of tokens.entries()) {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        place.lists.push({ ordered: token.type === 'ordered_list_open' })
        place.isInItem = place.lists.length > 1
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        place.lists.pop()
        place.isInItem = place.lists.length > 0
        break
      case 'list_item_open':
        place.lead += place.lists.at(-1)!.ordered ? `${token.info}. ` : place.lists.length > 1 ? '◦ ' : '• '
        break
      case 'list_item_close':
        place.isInItem = true
        break
      case 'blockquote_open':
        place.lead += '“'
        break
      case 'blockquote_close':
        blocks.at(-1)?.runs.push({ text: '”' })
        break
      case 'hr':
        add([{ text: '———' }])
        break
      case 'code_block':
      case 'fence':
        add([{ text: token.content.trimEnd() }])
        break
      case 'inline':
        add(inlineRuns(token.children ?? [], tokens[at - 1]?.type === 'heading_open'))
    }
  }
  return blocks
}

function inlineRuns(tokens: Token[], isHeading: boolean): Run[] {
  const runs: Run[] = []
  const open = { strong: isHeading ? 1 : 0, em: 0 }
  const links: { address: string; from: number }[] = []
  const add = (text: string) => runs.push({ text, ...(open.strong > 0 && { strong: true as const }), ...(open.em > 0 && { em: true as const }) })
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') open.strong += token.nesting
    else if (token.type === 'em_open' || token.type === 'em_close') open.em += token.nesting
    else if (token.type === 'link_open') links.push({ address: String(token.attrGet('href') ?? ''), from: runs.length })
    else if (token.type === 'link_close') {
      const { address, from } = links.pop()!
      const leadsTo = address.replace(/^mailto:/i, '')
      const said = runs.slice(from).map(({ text }) => text).join('')
      if (leadsTo && said !== leadsTo) add(` (${leadsTo})`)
    } else if (token.type === 'cite') add(`[${(token.meta as { number: number }).number}]`)
    else if (token.type === 'softbreak') add(' ')
    else if (token.type === 'hardbreak') add('\n')
    else add(token.content)
  }
  return runs
}
