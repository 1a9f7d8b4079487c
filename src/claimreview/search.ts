/** Finds the ClaimReviews in a JSON-LD value, however they are wrapped: a feed's item, @graph, a list, an article's `review`. */
import { isNode, typesOf, type Node } from './node.ts'

export interface FoundReview {
  node: Node
  /** The address of the feed element it stands in, where it stands in one. */
  elementUrl?: unknown
  /** Follows `{"@id": …}` to the node of the same document it points at. */
  resolve(value: unknown): unknown
}

/** Deeper than any known way of wrapping a review; the size of what is walked through is bounded where it is read. */
const deepest = 12

export function reviewsIn(root: Node): FoundReview[] {
  const named = new Map<string, Node>()
  const found: { node: Node; elementUrl?: unknown }[] = []
  const walk = (value: unknown, depth: number, elementUrl: unknown): void => {
    if (depth > deepest || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const one of value) walk(one, depth + 1, elementUrl)
      return
    }
    const node = value as Node
    if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) named.set(node['@id'], node)
    const types = typesOf(node)
    if (types.includes('ClaimReview')) found.push({ node, elementUrl })
    const url = types.includes('DataFeedItem') ? node.url : elementUrl
    for (const inner of Object.values(node)) walk(inner, depth + 1, url)
  }
  walk(root, 0, undefined)
  const resolve = (value: unknown): unknown => {
    if (!isNode(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 1) return value
    return named.get(value['@id']) ?? value
  }
  return found.map((review) => ({ ...review, resolve }))
}
