/** Languages whose written forms can hardly be told apart, under the tag by which all that is known of them is kept. */
const kept: Record<string, string> = { ms: 'id', nb: 'no', nn: 'no', hr: 'sr', bs: 'sr', fil: 'tl' }

export function keptAs(language: string): string {
  return kept[language] ?? language
}
