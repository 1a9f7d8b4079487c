/** Where a check or an explainer stands: at home, or at whoever published it. */
import type { Check } from '#desk/checks'

export function addressAtHome({ id, kind = 'check' }: { id: string; kind?: 'check' | 'explainer' }): string {
  return `/${kind}s/${encodeURIComponent(id)}`
}

/** Where its publisher published it; for the desk's own, its page here. */
export function addressOfCheck(check: Pick<Check, 'id' | 'url'>, publicUrl = ''): string {
  return outsideAddress(check.url) ?? publicUrl + addressAtHome(check)
}

/** Imported addresses are links only when they lead to a page, never when they would run something. */
export function outsideAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}
