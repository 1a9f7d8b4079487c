/** The two questions that the editor asks: which address a link has, and which piece of evidence a footnote means. */
import type { Say } from '../shared/say.ts'
import { sourcesOnPage } from './footnotes.ts'

/** The answer, an empty one for "no link", or null for "leave it as it is". */
export function askForAddress(say: Say, before: string): Promise<string | null> {
  const { dialog, form, ended } = openDialog(say('link.title'))
  const label = form.appendChild(document.createElement('label'))
  label.textContent = say('link.label')
  const input = form.appendChild(document.createElement('input'))
  input.type = 'url'
  input.id = 'editor-link'
  input.value = before
  input.placeholder = 'https://'
  label.htmlFor = input.id
  const choices = form.appendChild(document.createElement('div'))
  choices.className = 'choices'
  choices.append(button(say('link.use'), 'use', 'button'), ...(before ? [button(say('link.remove'), 'remove', 'button quiet')] : []), cancel(say, dialog))
  input.select()
  return ended((value) => (value === 'use' ? input.value.trim() : value === 'remove' ? '' : null))
}

/** The number of the piece that was chosen. */
export function askForSource(say: Say): Promise<number | null> {
  const { dialog, form, ended } = openDialog(say('footnote.title'))
  const sources = sourcesOnPage()
  if (sources.length === 0) form.appendChild(document.createElement('p')).textContent = say('footnote.none')
  else {
    const list = form.appendChild(document.createElement('ol'))
    list.className = 'source-list'
    for (const { number, title } of sources) {
      const choice = list.appendChild(document.createElement('li')).appendChild(button('', String(number), 'source-choice'))
      const sign = choice.appendChild(document.createElement('span'))
      sign.className = 'source-number'
      sign.textContent = `[${number}]`
      choice.append(title)
    }
    walkByArrows(list)
  }
  form.appendChild(document.createElement('div')).append(cancel(say, dialog))
  return ended((value) => (/^\d+$/.test(value) ? Number(value) : null))
}

function openDialog(title: string) {
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.className = 'editor-dialog'
  dialog.setAttribute('aria-labelledby', 'editor-dialog-title')
  const heading = dialog.appendChild(document.createElement('h2'))
  heading.id = 'editor-dialog-title'
  heading.textContent = title
  const form = dialog.appendChild(document.createElement('form'))
  form.method = 'dialog'
  form.className = 'flow'
  queueMicrotask(() => dialog.showModal())
  const ended = <T>(read: (value: string) => T): Promise<T> =>
    new Promise((resolve) => {
      dialog.addEventListener('close', () => {
        resolve(read(dialog.returnValue))
        dialog.remove()
      })
    })
  return { dialog, form, ended }
}

function button(text: string, value: string, className: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'submit'
  made.value = value
  made.className = className
  made.textContent = text
  return made
}

function cancel(say: Say, dialog: HTMLDialogElement): HTMLButtonElement {
  const made = button(say('cancel'), 'cancel', 'button quiet')
  made.type = 'button'
  made.addEventListener('click', () => dialog.close('cancel'))
  return made
}

function walkByArrows(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const choices = [...list.querySelectorAll('button')]
    const at = choices.indexOf(document.activeElement as HTMLButtonElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    choices.at((at + step) % choices.length)?.focus()
  })
}
