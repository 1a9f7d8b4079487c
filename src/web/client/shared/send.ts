/** Sends a form to the desk without leaving the page, and tells apart what can come back. */

export type Sent =
  | { kind: 'done'; status: number; data: unknown }
  /** The desk cannot be reached, or is too busy: worth trying again. */
  | { kind: 'away' }
  /** Nobody is signed in any more. */
  | { kind: 'signed-out' }
  /** Refused: the sentence says why. */
  | { kind: 'refused'; status: number; data: { code?: string; detail?: string } & Record<string, unknown> }

export async function send(address: string, fields: Record<string, string>, { keepalive = false } = {}): Promise<Sent> {
  try {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' }
    return await understood(await fetch(address, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual', credentials: 'same-origin', keepalive }))
  } catch {
    return { kind: 'away' }
  }
}

export async function look(address: string): Promise<Sent> {
  try {
    return await understood(await fetch(address, { headers: { Accept: 'application/json' }, redirect: 'manual', credentials: 'same-origin', cache: 'no-store' }))
  } catch {
    return { kind: 'away' }
  }
}

async function understood(answer: Response): Promise<Sent> {
  const { status } = answer
  if (answer.type === 'opaqueredirect') return { kind: 'signed-out' }
  if (status === 429 || status >= 500) return { kind: 'away' }
  const data = (await answer.json().catch(() => ({}))) as Record<string, unknown>
  if (answer.ok) return { kind: 'done', status, data }
  const code = String(data.type ?? '').split('#')[1]
  return code === 'sign-in' ? { kind: 'signed-out' } : { kind: 'refused', status, data: { ...data, code } }
}
