/** Reads the fields of a form as the page sent them. */
import type { WebContext } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'

/** Without the character that no text holds and no database keeps. */
export async function readForm(c: WebContext): Promise<URLSearchParams> {
  return new URLSearchParams((await c.req.text()).replace(/%00|\0/g, ''))
}

/** One field, once. */
export function field(form: URLSearchParams, name: string): string {
  const values = form.getAll(name)
  if (values.length > 1) throw new DoorRefusal('repeated-parameter', { name })
  return values[0] ?? ''
}
