/** Partial responses: `claims(text,claimReview/url),nextPageToken` keeps those fields of an answer and no others. */

export type FieldMask = Map<string, FieldMask>

const deepest = 20

/** Undefined where the mask cannot be read. */
export function parseFields(written: string): FieldMask | undefined {
  let at = 0
  const mask = list(0)
  return mask && at === written.length ? mask : undefined

  function list(depth: number): FieldMask | undefined {
    const fields: FieldMask = new Map()
    do {
      if (!path(fields, depth)) return undefined
    } while (take(','))
    return fields
  }

  function path(into: FieldMask, depth: number): boolean {
    if (depth > deepest) return false
    const name = /^(\*|[A-Za-z_][\w]*)/.exec(written.slice(at, at + 100))?.[0]
    if (!name) return false
    at += name.length
    const inside = into.get(name) ?? new Map()
    into.set(name, inside)
    if (take('/')) return path(inside, depth + 1)
    if (!take('(')) return true
    const fields = list(depth + 1)
    for (const [key, value] of fields ?? []) inside.set(key, value)
    return fields !== undefined && take(')')
  }

  function take(sign: string): boolean {
    if (written[at] !== sign) return false
    at++
    return true
  }
}

/** The first field of the mask that no answer of this shape has. `shape` is nested: a leaf is true. */
export function unknownField(mask: FieldMask, shape: Shape, at = ''): string | undefined {
  for (const [name, inside] of mask) {
    if (name === '*') continue
    const here = at ? `${at}/${name}` : name
    const known = typeof shape === 'object' ? shape[name] : undefined
    if (known === undefined) return here
    const deeper = inside.size > 0 ? unknownField(inside, known, here) : undefined
    if (deeper) return deeper
  }
  return undefined
}

export type Shape = true | { [name: string]: Shape }

export function select(value: unknown, mask: FieldMask): unknown {
  if (mask.size === 0 || mask.has('*')) return value
  if (Array.isArray(value)) return value.map((one) => select(one, mask))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, inside]) => (mask.has(name) ? [[name, select(inside, mask.get(name)!)]] : [])))
}
