/** Finds what the route table says about a request, before any route has seen it. */
import { routes, type RouteRule } from './routes.ts'

const patterns = routes.map((rule) => ({ rule, pattern: new RegExp(`^${rule.path.replace(/[.$]/g, '\\$&').replace(/(?<=\/):\w+/g, '[^/]+').replace(/\*$/, '.+')}$`) }))

export function findRule(method: string, path: string): RouteRule | undefined {
  const asked = method === 'HEAD' ? 'GET' : method
  return patterns.find(({ rule, pattern }) => rule.method === asked && pattern.test(path))?.rule
}

/** The methods that an address takes, as the Allow header lists them; empty where there is nothing. */
export function methodsOf(path: string): string[] {
  const methods = patterns.filter(({ pattern }) => pattern.test(path)).map(({ rule }) => rule.method)
  return methods.flatMap((method): string[] => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}
