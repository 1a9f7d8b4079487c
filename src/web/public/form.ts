/** Reads the fields of a form as the page sent them. */
import type { WebContext } from '../deps.ts'
import { DoorRefusal } from '../door-refusal.ts'

export async function readForm(c: WebContext): Promise<URLSearchParams> {
  return new URLSearchParams(await c.req.text())
}

/** One field, once. */
export function field(form: URLSearchParams, name: string): string {
  const values = form.getAll(name)
  if (values.length > 1) throw new DoorRefusal('repeated-parameter', { name })
  return values[0] ?? ''
}
