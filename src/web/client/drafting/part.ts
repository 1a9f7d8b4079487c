/** One part of a draft on the page: its text, whatever kind of field it has, and the places where its state is said. */

export interface PartField {
  name: string
  element: HTMLElement
  /** The revision that what stands in the field is based on. */
  base: number
  /** What the desk sent: more may stand in the field by now. */
  sent: string
  read(): string
  write(text: string): void
  say(sentence: string, kind?: 'quiet' | 'note' | 'bad'): void
  here(sentence: string): void
}

export function partsOf(form: HTMLFormElement): PartField[] {
  return [...form.querySelectorAll<HTMLElement>('[data-part]')].map(partField)
}

function partField(element: HTMLElement): PartField {
  const shape = shapes[element.dataset.shape as keyof typeof shapes] ?? shapes.text
  const state = element.querySelector<HTMLElement>('.part-state')!
  const here = element.querySelector<HTMLElement>('.part-here')!
  return {
    name: element.dataset.part!,
    element,
    base: Number(element.dataset.base),
    sent: shape.read(asSent(element)),
    read: () => shape.read(element),
    write: (text) => {
      shape.write(element, text)
      element.dispatchEvent(new CustomEvent('part-written', { detail: text }))
    },
    say: (sentence, kind = 'quiet') => {
      state.textContent = sentence
      state.dataset.kind = kind
    },
    here: (sentence) => {
      if (here.textContent !== sentence) here.textContent = sentence
    },
  }
}

/** What is typed stands in no attribute and no text, so that it is left out of what is written and read again. */
function asSent(element: HTMLElement): HTMLElement {
  return new DOMParser().parseFromString(element.outerHTML, 'text/html').querySelector<HTMLElement>('[data-part]')!
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const fieldOf = (element: HTMLElement, name?: string) => element.querySelector<Field>(name ? `[name="${name}"]` : 'input:not([type=hidden]), textarea, select')!
const boxesOf = (element: HTMLElement) => [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')]
const checkedOf = (element: HTMLElement) => boxesOf(element).filter(({ checked }) => checked).map(({ value }) => value)

/** The same texts that the server makes of the same fields. */
const shapes = {
  text: {
    read: (element: HTMLElement) => fieldOf(element).value,
    write: (element: HTMLElement, text: string) => void (fieldOf(element).value = text),
  },
  choice: {
    read: (element: HTMLElement) => checkedOf(element).join('\n'),
    write: (element: HTMLElement, text: string) => boxesOf(element).forEach((box) => (box.checked = text.split('\n').includes(box.value))),
  },
  media: {
    read: (element: HTMLElement) => {
      const kind = fieldOf(element, 'media.kind').value
      if (!kind) return ''
      return JSON.stringify({ kind, categories: checkedOf(element), originalContext: fieldOf(element, 'media.originalContext').value.trim() || null, originalLink: fieldOf(element, 'media.originalLink').value.trim() || null })
    },
    write: (element: HTMLElement, text: string) => {
      const { kind = '', categories = [], originalContext = '', originalLink = '' } = text ? JSON.parse(text) : {}
      fieldOf(element, 'media.kind').value = kind
      boxesOf(element).forEach((box) => (box.checked = categories.includes(box.value)))
      fieldOf(element, 'media.originalContext').value = originalContext ?? ''
      fieldOf(element, 'media.originalLink').value = originalLink ?? ''
    },
  },
}
