/** What the desk is called and what it says of itself: editors write it, auditors read it. */
import { form, type RouteRule } from './rule.ts'

const page = { kind: 'page', limit: 'none', cache: 'none' } as const
const look = (path: string): RouteRule => ({ method: 'GET', path, who: ['editor', 'auditor'], ...page })
/** A letter of a text may take nine bytes in a form. */
const act = (path: string, bodyBytes: number): RouteRule => ({ method: 'POST', path, who: ['editor'], bodyBytes, bodyTypes: form, ...page })

export const settingsRoutes: RouteRule[] = [look('/desk/settings'), act('/desk/settings/name', 8 * 1024), look('/desk/settings/:policy'), act('/desk/settings/:policy', 512 * 1024)]
