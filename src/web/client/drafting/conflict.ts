/** Two people wrote the same part at once: both texts side by side, what differs marked in each, and the choice. */
import type { Say } from '../shared/say.ts'
import type { PartField } from './part.ts'

interface Run {
  text: string
  strong?: true
  em?: true
}

export interface Other {
  name: string
  revision: number
  text: string
  /** What stands only in one of the two, or in both, as it is read. */
  differences: { kind: 'both' | 'theirs' | 'mine'; runs: Run[] }[]
  /** Both read the same, so that their signs are shown. */
  onlySigns: boolean
}

export function showConflict(part: PartField, other: Other, say: Say, choose: (choice: 'mine' | 'theirs') => void): void {
  closeConflict(part)
  const box = part.element.appendChild(document.createElement('section'))
  box.className = 'conflict'
  box.tabIndex = -1
  box.setAttribute('aria-label', say('conflict.title', { name: other.name }))
  box.append(element('p', 'conflict-title', say('conflict.title', { name: other.name })), element('p', 'soft', say('conflict.what')))
  if (other.onlySigns) box.append(element('p', 'soft', say('conflict.onlySigns')))
  const columns = box.appendChild(element('div', 'side-by-side', ''))
  columns.append(column(say('conflict.theirs', { name: other.name }), other, 'theirs'), column(say('conflict.mine'), other, 'mine'))
  const choices = box.appendChild(element('div', 'choices', ''))
  for (const choice of ['mine', 'theirs'] as const) {
    const button = choices.appendChild(document.createElement('button'))
    button.type = 'button'
    button.className = choice === 'mine' ? 'button' : 'button quiet'
    button.textContent = say(`conflict.use.${choice}`)
    button.addEventListener('click', () => {
      closeConflict(part)
      choose(choice)
    })
  }
}

export function closeConflict(part: PartField): void {
  part.element.querySelector('.conflict')?.remove()
}

export function isOpen(part: PartField): boolean {
  return part.element.querySelector('.conflict') !== null
}

function column(title: string, { differences }: Other, whose: 'theirs' | 'mine'): HTMLElement {
  const box = document.createElement('div')
  box.append(element('p', 'small-head', title))
  const text = box.appendChild(element('blockquote', 'quoted', ''))
  text.dir = 'auto'
  for (const piece of differences) {
    if (piece.kind === 'both') text.append(...piece.runs.map(emphasised))
    else if (piece.kind === whose) text.appendChild(element('mark', 'run', '')).append(...piece.runs.map(emphasised))
  }
  return box
}

function emphasised({ text, strong, em }: Run): Node {
  const words = em ? element('em', '', text) : document.createTextNode(text)
  if (!strong) return words
  const loud = element('strong', '', '')
  loud.append(words)
  return loud
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}
