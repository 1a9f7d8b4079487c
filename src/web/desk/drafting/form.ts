/** Reads a draft as its form sends it: each part with the revision it was written on, and a mark of what stood in the field then. */
import { hash } from 'node:crypto'
import { type DraftPart, draftParts, isListPart } from '#desk/drafts'

export interface SentPart {
  part: DraftPart
  base: number
  text: string
}

/** The parts that were written in: whoever changes one field says nothing about the others. */
export function changedParts(form: URLSearchParams): SentPart[] {
  return draftParts.flatMap((part): SentPart[] => {
    const base = form.get(`${part}.base`)
    if (base === null || !/^\d{1,9}$/.test(base)) return []
    const text = textOf(form, part)
    return markOf(text) === form.get(`${part}.was`) ? [] : [{ part, base: Number(base), text }]
  })
}

/** A short mark of a text, so that a form need not carry it twice. */
export function markOf(text: string): string {
  return hash('sha256', text.replace(/\r\n?/g, '\n'), 'base64url').slice(0, 16)
}

function textOf(form: URLSearchParams, part: DraftPart): string {
  const text = part === 'media' ? mediaText(form) : isListPart(part) ? form.getAll(part).join('\n') : (form.get(part) ?? '')
  return text.replace(/\r\n?/g, '\n')
}

/** Written alike by the page's own script (src/web/client/drafting/part.ts). */
function mediaText(form: URLSearchParams): string {
  const kind = form.get('media.kind')
  if (!kind) return ''
  const optional = (name: string) => form.get(name)?.trim() || null
  return JSON.stringify({ kind, categories: form.getAll('media.categories'), originalContext: optional('media.originalContext'), originalLink: optional('media.originalLink') })
}
