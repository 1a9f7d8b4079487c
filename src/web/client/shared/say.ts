/** The sentences that a browser module says: the page brings them along, in its own language. */

export type Say = (key: string, values?: Record<string, string | number>) => string

/** `{name}` in a sentence is where a value goes. */
export function wordsOf(element: HTMLElement): Say {
  const sentences = JSON.parse(element.dataset.words ?? '{}') as Record<string, string>
  return (key, values = {}) => (sentences[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
