/** Fields of the desk's forms: cleaned, within their length, and the way back. */
import { Refusal } from '#desk/refusals'
import { cleanText } from '#desk/submissions'
import type { Random } from '#privacy'
import { DoorRefusal } from '../door-refusal.ts'
import { field } from '../public/form.ts'

export function textField(form: URLSearchParams, name: string, limit: number): string {
  const text = cleanText(field(form, name))
  if (text.length > limit) throw new Refusal('too-long', { field: name, limit, length: text.length })
  return text
}

export function newFormId(random: Random): string {
  return random(10).toString('hex')
}

/** What a form makes has the id that its page gave it, so that a form that is sent twice makes one. */
export function idOfForm(form: URLSearchParams): string {
  const id = field(form, 'id')
  if (!/^[0-9a-f]{20}$/.test(id)) throw new DoorRefusal('bad-input', { problem: 'id is not one of a form of this page' })
  return id
}

/** The claims that were marked. */
export function chosenClaims(form: URLSearchParams): string[] {
  return [...new Set(form.getAll('claim'))].filter((id) => /^[\w-]{1,64}$/.test(id)).slice(0, 200)
}

/** To the queue as it was looked at, or to the claim. Only to a place of our own. */
export function wayBack(form: URLSearchParams, more: Record<string, string> = {}): string {
  const back = field(form, 'back')
  const address = /^\/desk\/(?:queue|claims\/[\w-]{1,64})(?:\?[\w=&%.+~-]{0,500})?$/.test(back) ? back : '/desk/queue'
  const [path, query] = address.split('?')
  const kept = new URLSearchParams(query)
  for (const name of ['done', 'of']) kept.delete(name)
  for (const [name, value] of Object.entries(more)) kept.set(name, value)
  return kept.size > 0 ? `${path}?${kept}` : path
}
