/** A labelled field of the desk's forms: one line, several, a day, or a choice. */
import { html, type Html } from '../../views/html.ts'

export interface FormField {
  id: string
  name: string
  label: string
  hint?: string
  value: string
  type?: 'text' | 'url' | 'date' | 'lines'
  required?: boolean
}

export function formField({ id, name, label, hint, value, type = 'text', required }: FormField): Html {
  const described = hint ? html`aria-describedby="${id}-hint"` : ''
  const need = required ? html`required` : ''
  return html`<div class="field"><label for="${id}">${label}</label>${hint ? html`<p class="hint soft" id="${id}-hint">${hint}</p>` : ''}
${type === 'lines' ? html`<textarea class="lines" id="${id}" name="${name}" rows="3" dir="auto" ${described}>${value.startsWith('\n') ? '\n' : ''}${value}</textarea>` : html`<input id="${id}" name="${name}" type="${type}" value="${value}" ${type === 'text' ? html`dir="auto"` : ''} ${described} ${need} autocomplete="off">`}</div>`
}

export function formChoice({ id, name, label, value, options }: { id: string; name: string; label: string; value: string; options: { value: string; text: string }[] }): Html {
  return html`<div class="field"><label for="${id}">${label}</label>
<select id="${id}" name="${name}">${options.map((option) => html`<option value="${option.value}" ${option.value === value ? html`selected` : ''}>${option.text}</option>`)}</select></div>`
}
