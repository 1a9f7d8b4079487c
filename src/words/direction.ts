/** Which way a language is written, where that can be told from its tag. */

interface WithTextInfo {
  getTextInfo(): { direction?: 'ltr' | 'rtl' }
}

export function directionOf(tag: string): 'ltr' | 'rtl' | undefined {
  if (!tag || tag === 'und') return undefined
  try {
    return (new Intl.Locale(tag) as unknown as WithTextInfo).getTextInfo().direction
  } catch {
    return undefined
  }
}
