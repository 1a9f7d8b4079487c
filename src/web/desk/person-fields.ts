/** Reads what people call themselves from a form. */
import { Refusal } from '#desk/refusals'
import { cleanText } from '#desk/submissions'
import { field } from '../public/form.ts'

export function nameField(form: URLSearchParams, name = 'name'): string {
  const written = cleanText(field(form, name)).replace(/\s+/g, ' ').trim()
  if (!/\p{L}/u.test(written) || [...written].length > 80) throw new Refusal('bad-name')
  return written
}

/** Lower case, so that nobody is taken for somebody else. */
export function handleField(form: URLSearchParams): string {
  const written = field(form, 'handle').trim().toLowerCase()
  if (!/^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$/.test(written)) throw new Refusal('bad-handle')
  return written
}

/** One line, for labels and notes; empty is none. */
export function lineField(form: URLSearchParams, name: string): string | null {
  return cleanText(field(form, name)).replace(/\s+/g, ' ').trim().slice(0, 80) || null
}
