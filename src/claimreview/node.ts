/** What a JSON object is here, and what to call a value that is not one. */

export type Node = Record<string, unknown>

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'string' ? 'a text' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The types of a node, without the prefix of their vocabulary. */
export function typesOf(node: Node): string[] {
  const written = node['@type'] ?? node.type
  const types = Array.isArray(written) ? written.slice(0, 20) : [written]
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, ''))
}
