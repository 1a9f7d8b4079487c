/** Language tags in the shape everything else expects, or nothing. */

export function readLanguage(value: unknown): string | undefined {
  if (Array.isArray(value)) return readLanguage(value[0])
  if (typeof value === 'object' && value !== null) {
    const node = value as Record<string, unknown>
    return readLanguage(node.alternateName) ?? readLanguage(node['@value']) ?? readLanguage(node.name)
  }
  if (typeof value !== 'string' || value.length > 40) return undefined
  const tag = value.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)) return undefined
  if (known.size > 1000) known.clear()
  if (!known.has(tag)) known.set(tag, canonical(tag))
  return known.get(tag)
}

/** An archive names few languages many times, and asking Intl costs more than the rest of a record. */
const known = new Map<string, string | undefined>()

function canonical(tag: string): string | undefined {
  try {
    const written = new Intl.Locale(tag).toString()
    return written === 'und' ? undefined : written
  } catch {
    return undefined
  }
}
